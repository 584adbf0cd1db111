import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import type { Plot } from '#src/trade/plot.ts'
import { plottedFrequency } from '#src/view/kinds.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import { realCatalogue, realNomenclature, realPlot } from '#tests/unit/support/tables.ts'

export const format = createFormat(english)
/** The text with ordinary spaces in place of no-break ones. */
export const plain = (text = ''): string => text.replaceAll('\u00a0', ' ')
export const labels = createLabels(realCatalogue, realNomenclature, format)

/** A view of real series and its plot, as the page has them. */
export function shown(part: Partial<ViewState>): { readonly view: ViewState; readonly plot: Plot } {
  const view = { ...defaultView, ...part }
  return { view, plot: realPlot(view.series, { ...view, freq: plottedFrequency(view.chart, view.freq) }) }
}
