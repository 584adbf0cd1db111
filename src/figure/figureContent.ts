import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { Plot } from '#src/trade/plot.ts'
import { createLabels } from '#src/view/labels.ts'
import { notesOf, sourcesOf } from '#src/view/notes.ts'
import { quantityOf } from '#src/view/quantity.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { altTextOf, fileNameOf, subtitleOf, titleOf } from '#src/view/words.ts'
import type { Format } from '#src/i18n/format.ts'
import { largestOf } from '#src/chart/axes.ts'
import type { ChartContent } from '#src/chart/chartModel.ts'

/** Everything a figure says, on the page and in an export, made from one view. */
export type FigureContent = {
  readonly view: ViewState
  readonly title: string
  readonly subtitle: string
  readonly notes: readonly string[]
  /** Ids, in order of first use. */
  readonly sources: readonly string[]
  readonly altText: string
  /** Without its ending. */
  readonly fileName: string
  readonly chart: ChartContent
}

/** Everything that words need beside the view. */
export type Wording = {
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  readonly format: Format
}

export function figureContent(view: ViewState, plot: Plot, slots: ReadonlyMap<string, number>, wording: Wording): FigureContent {
  const { catalogue, nomenclature, format } = wording
  const labels = createLabels(catalogue, nomenclature, format)
  const shown = plot.series.map(({ info }) => info)
  const title = titleOf(view, shown, catalogue, format, labels)
  const subtitle = subtitleOf(view, plot, largestOf(plot), format)
  const events = view.events === 'none' ? [] : catalogue.events.filter(({ importance }) => view.events === 'all' || importance === 1)
  return {
    view,
    title,
    subtitle,
    notes: notesOf(view, plot, format, labels),
    sources: sourcesOf(plot),
    altText: altTextOf(title, subtitle, view, plot, format, labels),
    fileName: fileNameOf(view, plot),
    chart: {
      plot,
      quantity: quantityOf(view.measure, plot.show),
      scale: view.scale,
      events,
      slots,
      names: new Map(shown.map((info) => [info.id, labels.among(info, shown)])),
      format,
    },
  }
}
