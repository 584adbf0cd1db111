import { fetchResource } from '#src/api/client.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { figureOf as figureIn } from '#src/figures/figureOf.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/load.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Theme, ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'

const inEnglish = createFormat(english)
const client = createQueryClient()

export const fetchCatalogue = (): Promise<Catalogue> =>
  fetchResource('api/catalogue.json', catalogueSchema, new AbortController().signal)

/** The figure of a view, from the mocked API's answers, without the page. */
export const figureOf = (view: ViewState, catalogue: Catalogue, format = inEnglish): Promise<FigureContent> =>
  figureIn(view, catalogue, format, client)

/** The export request of a figure, with events, notes and source. */
export const exportOf = (content: FigureContent, catalogue: Catalogue): FigureRequest => ({
  content,
  catalogue,
  address: 'https://trade.test/',
  size: figureSizes.article,
  theme: 'light',
  events: true,
  notes: true,
  source: true,
})

/** The export request of the default view with these parts replaced. */
export async function requestOf(part: Partial<ViewState>, theme: Theme = 'light'): Promise<FigureRequest> {
  const catalogue = await fetchCatalogue()
  return { ...exportOf(await figureOf({ ...defaultView, ...part }, catalogue), catalogue), theme }
}

/** Parses an SVG file; throws if it is not XML. */
export function parseSvg(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  const problem = parsed.querySelector('parsererror')
  if (problem !== null) throw new Error(problem.textContent)
  return parsed
}

/** Turns `#164da1` into `rgb(22, 77, 161)`, the form of the page's computed styles. */
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
