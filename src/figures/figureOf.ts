import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { assignColours } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { answersIn } from '#src/api/queries.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { loadFigure } from '#src/figures/figures.ts'
import type { Format } from '#src/i18n/format.ts'

/** The title of a figure where it says what was found, which answers a question; else empty. */
export const findingOf = ({ of, title, shortTitle }: FigureContent): string =>
  of === 'records' || title !== shortTitle ? title : ''

/** Fetches all answers that the figure of a view needs, and makes it as the page does, without a DOM. */
export async function figureOf(
  view: ViewState,
  catalogue: Catalogue,
  format: Format,
  client: QueryClient,
): Promise<FigureContent> {
  const { needs, make } = await loadFigure(view)
  await Promise.all(needs(view, catalogue).map((need) => client.fetchQuery(need)))
  const colourIndices = assignColours(view.series, new Map())
  const content = make(view, answersIn(client), { catalogue, format, colourIndices })
  if (content === null) throw new Error('The figure is not made of the answers that it says it needs')
  return content
}
