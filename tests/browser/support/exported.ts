import { fetchResource } from '#src/api/client.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import type { Theme, ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { figureOf } from '#tests/browser/support/figureOf.ts'

/** What the export of a view is asked for. */
export async function requestOf(part: Partial<ViewState>, theme: Theme = 'light'): Promise<FigureRequest> {
  const catalogue = await fetchResource('api/catalogue.json', catalogueSchema, new AbortController().signal)
  return {
    content: await figureOf({ ...defaultView, ...part }, catalogue),
    catalogue,
    address: 'https://trade.test/',
    size: figureSizes.article,
    theme,
    events: true,
    notes: true,
    source: true,
  }
}

/** An SVG file, parsed; throws where it is not XML. */
export function parseSvg(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  const problem = parsed.querySelector('parsererror')
  if (problem !== null) throw new Error(problem.textContent)
  return parsed
}

/** `22, 77, 161` of `#164da1`, as the page's computed styles have it. */
function rgb(hex: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  return `rgb(${[1, 2, 3].map((i) => Number.parseInt(match?.[i] ?? '', 16)).join(', ')})`
}

/** Series and the colour of their strokes, in the order in which they are drawn. */
export function linesIn(svg: Document): (readonly [id: string, colour: string])[] {
  return Array.from(svg.querySelectorAll('g[id^="series-"]'), (group) => {
    const stroke = group.querySelector('path[fill="none"]')?.getAttribute('stroke') ?? ''
    return [group.id.slice('series-'.length), rgb(stroke)] as const
  })
}
