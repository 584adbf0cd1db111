import { describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import { notesOfFigure } from '#src/figure/texts.ts'
import type { Language } from '#src/i18n/languages.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { views } from '#tests/gallery/views.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'

// These figures are made in Node, without a DOM.

// The blocked thread imitates code that loads slowly on a busy machine.
vi.mock('#src/claims/claimComparison.ts', async (original) => {
  const code = await original()
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  return code
})

answeredFromDisk()

const client = createQueryClient()
const figure = (search: string, language: Language = 'en'): Promise<FigureContent> =>
  figureOf(parseView(search, catalogue).view, catalogue, formats[language], client)

it('a figure has what stands beside its lines, however late its code comes', async () => {
  const { altText } = await figure('?series=M-2709&freq=year')
  expect(altText()).toMatch(/Marked, Crude oil: \$40\.5\sbn in 2021, \$58\.4\sbn in 2022, \+44\.2%\.$/)
})

it('totals of the year so far in yuan have the growth that Customs states, other views do not', async () => {
  const rows = readFirstFile('customs-yuan-monthly.csv')
    .split('\n')
    .map((line) => line.split(','))
  const stated = (flow: string): string =>
    rows.findLast(([own, , , , growth]) => own === flow && growth !== '')?.[4] ?? ''
  const cautions = async (search: string): Promise<string> => (await figure(search)).cautions?.().join(' ') ?? ''
  const ofBoth = await cautions('?series=M-TOTAL,X-TOTAL&freq=ytd&money=cny')
  expect(ofBoth).toContain(`All imports from Russia: Customs states +${stated('M')}% for January–July`)
  expect(ofBoth).toContain(`All exports to Russia: Customs states +${stated('X')}% for January–July`)
  expect(await cautions('?series=M-2709&freq=ytd&money=cny')).not.toContain('Customs states')
  expect(await cautions('?series=M-TOTAL&freq=ytd')).not.toContain('Customs states')
})

describe('every view of the gallery makes a figure without a DOM', () => {
  /** Views without a drawing: nothing is selected, or a total has no weight. */
  const empty = new Set(['empty', 'cannot-be-split'])
  it.each(views.map(({ name, search }) => ({ name, search })))('$name', async ({ name, search }) => {
    expect([typeof document, typeof window]).toEqual(['undefined', 'undefined'])
    for (const language of languages) {
      const content = await figure(search, language)
      expect(content.drawing === null).toBe(empty.has(name))
      const words = [content.title, content.subtitle, content.altText(), ...notesOfFigure(content)]
      for (const said of words) expect(said).not.toMatch(/NaN|undefined|\[object/)
      expect(content.title.length).toBeGreaterThan(0)
      if (content.drawing !== null) expect(csvOf(content).trimEnd().split('\r\n').length).toBeGreaterThan(1)
    }
  })
})
