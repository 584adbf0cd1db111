import * as v from 'valibot'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { ApiError } from '#src/api/apiError.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import { notesOfFigure } from '#src/figure/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/kinds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { smallAnswer, smallResponses } from '#tests/unit/support/smallTables.ts'
import { format } from '#tests/unit/support/words.ts'

const catalogue = v.parse(catalogueSchema, smallAnswer('catalogue'))
beforeAll(() => loadFirstChart())
afterEach(() => vi.unstubAllGlobals())

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null

/** An answer whose list of this number has no rows; null where it has not so many lists. */
function emptied(text: string, number: number): string | null {
  const answer: unknown = JSON.parse(text)
  const lists = isObject(answer) ? Object.keys(answer).filter((name) => Array.isArray(answer[name])) : []
  const name = lists[number]
  return name === undefined || !isObject(answer) ? null : JSON.stringify({ ...answer, [name]: [] })
}

/** Stubs `fetch` with changed answers; `asked` gets their resources. */
function stub(asked: Set<string>, change: (resource: string, text: string) => string): void {
  vi.stubGlobal('fetch', (path: string) => {
    const resource = path.replace(/^\.?\//, '')
    asked.add(resource)
    return Promise.resolve(new Response(change(resource, smallResponses.get(resource)?.() ?? '')))
  })
}

const words = (content: FigureContent): string =>
  [content.title, content.subtitle, content.altText(), ...notesOfFigure(content), csvOf(content)].join('\n')

/** The words of the figure where this resource comes as `text`; nothing where it is refused by its name. */
async function said(view: ViewState, resource: string, text: string): Promise<string> {
  stub(new Set(), (path, whole) => (path === resource ? text : whole))
  try {
    return words(await figureOf(view, catalogue, format, createQueryClient()))
  } catch (error) {
    if (error instanceof ApiError && error.resource === resource) return ''
    throw error
  }
}

const views =
  'chart=treemap&year=2022 view=movers view=prices view=books view=world view=buyers view=suppliers view=dependence view=europe'
it.each(views.split(' '))(
  '%s: an answer without rows is refused by its name, or said without a number that is none',
  async (search) => {
    const { view } = parseView(`?${search}`, catalogue)
    const asked = new Set<string>()
    stub(asked, (_, text) => text)
    await figureOf(view, catalogue, format, createQueryClient())
    expect(asked.size).toBeGreaterThan(0)
    for (const resource of asked)
      for (const number of [0, 1]) {
        const text = emptied(smallResponses.get(resource)?.() ?? '', number)
        if (text !== null)
          expect(await said(view, resource, text), resource).not.toMatch(/NaN|undefined|Infinity|\[object/)
      }
  },
)
