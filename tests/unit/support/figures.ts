import { QueryClient } from '@tanstack/react-query'
import { answersIn, headingsQuery, productsQuery, seriesQuery } from '#src/api/queries.ts'
import { inFigures } from '#src/claims/comparison.tsx'
import { laterWords } from '#src/figures/core/headline.ts'
import { askedSeries } from '#src/figures/core/selection.ts'
import type { Figure } from '#src/figures/figure.ts'
import type { Format } from '#src/i18n/format.ts'
import type { FigureContent } from '#src/publish/content.ts'
import type { Catalogue, Products } from '#src/trade/catalogue.ts'
import { assignColours } from '#src/view/colours.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import { realCatalogue, realNomenclature, realRows } from '#tests/unit/support/tables.ts'
import { format as english } from '#tests/unit/support/words.ts'

const client = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } })
client.setQueryData(headingsQuery.queryKey, realNomenclature)
client.setQueryData(['code', 'words'], laterWords)
client.setQueryData(['code', 'claims'], inFigures)

/** The figure of real series by a kind of chart, as the page makes it. */
export function realFigure(
  kind: Figure,
  part: Partial<ViewState>,
  given: {
    readonly catalogue?: Catalogue
    readonly format?: Format
    readonly colourIndices?: ReadonlyMap<string, number>
    /** All headings of the view's flow and year. */
    readonly products?: Products
  } = {},
): FigureContent {
  const view = { ...defaultView, ...part }
  const { catalogue = realCatalogue, format = english, products } = given
  const { colourIndices = assignColours(view.series, new Map()) } = given
  for (const info of askedSeries(view, catalogue)) {
    const { id, frequency } = info
    if (client.getQueryData(seriesQuery(info).queryKey) === undefined)
      client.setQueryData(seriesQuery(info).queryKey, { id, frequency, observations: realRows(id) })
  }
  if (products !== undefined) client.setQueryData(productsQuery(products.flow, products.year).queryKey, products)
  const content = kind.make(view, answersIn(client), { catalogue, format, colourIndices })
  if (content === null) throw new Error('An answer is missing.')
  return content
}
