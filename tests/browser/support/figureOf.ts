import { createQueryClient } from '#src/api/queryClient.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { figureOf as figureIn } from '#src/figures/figureOf.ts'
import type { Format } from '#src/i18n/format.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/load.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'

const inEnglish = createFormat(english)
const client = createQueryClient()

/** The figure of a view, from the mocked API's answers, without the page. */
export function figureOf(view: ViewState, catalogue: Catalogue, format: Format = inEnglish): Promise<FigureContent> {
  return figureIn(view, catalogue, format, client)
}
