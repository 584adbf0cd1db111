import type { Catalogue, SeriesInfo, TradeEvent } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { Plot } from '#src/trade/plot.ts'
import { commodityId } from '#src/trade/seriesId.ts'
import { chosenEvents } from '#src/view/chosenEvents.ts'
import { drawnSeries } from '#src/view/drawnSeries.ts'
import { focusedColours } from '#src/view/focus.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { altTextOf } from '#src/view/texts/altText.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { quantityOf } from '#src/view/texts/quantity.ts'
import { sourcesOf } from '#src/trade/pointFacts.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { unopened } from '#src/view/viewState.ts'
import type { headlineOf } from '#src/view/texts/headline.ts'
import { subtitleOf, titleOf } from '#src/view/texts/titles.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Rows } from '#src/figure/files/csv.ts'
import type { ChartContent, Comparison, Drawing } from '#src/chart/drawing.ts'
import { eventsInside } from '#src/chart/timePlacement.ts'
import { largestOf } from '#src/chart/valueExtent.ts'

/** Everything a figure says, on the page and in an export, made from one view. */
export type FigureContent = {
  /** What a link to this figure opens. */
  readonly view: ViewState
  readonly title: string
  /** What a picture has for a title where that one would take it more than two lines. */
  readonly shortTitle?: string
  readonly subtitle: string
  /** Listed under the chart; the numbers of their markers are their places. */
  readonly events: readonly TradeEvent[]
  /** What changes how the figure is read: said first, and left out of no export. Of plotted series `cautionsOf` makes more. */
  readonly cautions?: () => readonly string[]
  /** What its marks stand for: said next, and left out of no export either. Of plotted series `markKeysOf` makes more. */
  readonly keys?: () => readonly string[]
  /**
   * Notes of its kind or analysis; those that every chart of plotted series has are made of `plotted` (notes.ts). Put into words
   * where they are shown, like what follows: the title does not wait for them.
   */
  readonly notes: () => readonly string[]
  /** Its notes on the page, where what stands beside the chart says the others. */
  readonly notesOnPage?: () => readonly string[]
  readonly plotted?: PlottedSeriesOfFigure
  /** Ids, in order of first use. */
  readonly sources: readonly string[]
  /** To which period its figures go, where it draws on more than the catalogue's series. */
  readonly dataTo?: string
  /** Put into words when someone wants it, for it takes as long as to draw a line. */
  readonly altText: () => string
  /** Without its ending; that of plotted series is made by `fileNameOfFigure`. */
  readonly fileName?: () => string
  readonly format: Format
  /** Null where there is nothing to draw. */
  readonly drawing: Drawing | null
  /** The drawn numbers; those of plotted series are found by `rowsOf`. */
  readonly rows?: () => Rows
  /** The series it draws, and what they are called: all their figures can be taken away too. */
  readonly series?: readonly NamedSeries[]
  /** The queries of its answers, where it is made of more than series. */
  readonly madeOf?: readonly { readonly queryKey: readonly unknown[] }[]
  /** The same figure in another language. */
  readonly inLanguage?: (format: Format) => FigureContent
}

/** What notes and file name of a chart of the selected series are made of. */
type PlottedSeriesOfFigure = {
  readonly plot: Plot
  readonly view: ViewState
  readonly labels: Labels
  readonly catalogue: Catalogue
}

export type NamedSeries = { readonly info: SeriesInfo; readonly name: string }

/** What titles, notes and alt texts need besides the view. */
export type TextContext = {
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  readonly format: Format
  readonly comparison?: Comparison | undefined
  /** Where the title may say something, and its code is loaded. */
  readonly headline?: typeof headlineOf | undefined
}

/** A link to this figure opens it, not a closer look. */
export function ownView(view: ViewState): ViewState {
  return { ...view, ...unopened }
}

/** Texts of one kind of chart beyond those of all kinds. */
export type KindTexts = {
  readonly title?: string | undefined
  readonly cautions?: readonly string[]
  readonly keys?: readonly string[]
  readonly notes?: readonly string[]
  readonly altText?: readonly string[]
  /** What the alt text says of the lines, instead of how each moved from its start to its end. */
  readonly lines?: readonly string[]
}

/** How one kind of chart shows the selected series. */
export type PlottedKind = {
  /** What it draws of them; all, if this is left out. */
  readonly plot?: (selected: Plot) => Plot
  /** @param names of the selected series, by id */
  readonly words?: (
    selected: Plot,
    names: ReadonlyMap<string, string>,
    context: TextContext,
    view: ViewState,
  ) => KindTexts
  readonly drawing: (content: ChartContent, view: ViewState) => Drawing
  /** Is it about something else than how each line stands? Then no title says that. */
  readonly hasPlainTitle?: true
}

const namesOf = ({ series }: Plot, labels: Labels): ReadonlyMap<string, string> => {
  const shown = series.map(({ info }) => info)
  return new Map(shown.map((info) => [info.id, labels.among(info, shown)]))
}

/** The figure of the selected series; null instead of a kind has its words and no drawing yet. */
export function figureContent(
  view: ViewState,
  selected: Plot,
  colourIndices: ReadonlyMap<string, number>,
  context: TextContext,
  kind: PlottedKind | null,
): FigureContent {
  const { catalogue, nomenclature, format, comparison, headline } = context
  const labels = createLabels(catalogue, nomenclature, format)
  const plot = kind?.plot?.(selected) ?? selected
  const words = kind?.words?.(selected, namesOf(selected, labels), context, view) ?? {}
  const shown = plot.series.map(({ info }) => info)
  // While nothing of it is loaded, and where none of it can be shown, it is selected nevertheless.
  const named = shown.length > 0 ? shown : drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id) ?? [])
  const shortTitle = words.title ?? titleOf(view, named, catalogue, format, labels)
  const says = kind?.hasPlainTitle ? undefined : headline
  const title = view.title ?? says?.(view, plot, catalogue, format, labels) ?? shortTitle
  const subtitle = subtitleOf(view, plot, largestOf(plot), format)
  const chosen = kindOfChart(view.chart).hasEvents ? chosenEvents(catalogue, view.events, shown.map(commodityId)) : []
  const events = eventsInside(chosen, plot)
  // In a table of numbers a line of a reader's own file is not to be taken for one of ours.
  const called = (info: SeriesInfo): string =>
    info.book === 'file' ? labels.among(info, shown) : labels.commodity(info)
  const content = {
    plot,
    freq: view.freq,
    quantity: quantityOf(view, plot.show),
    scale: view.scale,
    events,
    readerNotes: kindOfChart(view.chart).hasEvents ? view.note : [],
    // As the rows of what is selected have them, drawn or not.
    colourIndices: focusedColours(
      colourIndices,
      selected.series.map(({ info }) => info),
      view.focus,
    ),
    names: namesOf(plot, labels),
    format,
    ...(comparison && { comparison }),
  }
  return {
    view: ownView(view),
    title,
    shortTitle,
    subtitle,
    events,
    cautions: () => words.cautions ?? [],
    keys: () => words.keys ?? [],
    notes: () => [...(comparison?.notes(content) ?? []), ...(words.notes ?? [])],
    plotted: { plot, view, labels, catalogue },
    sources: sourcesOf(plot),
    altText: () =>
      format.sentences([
        altTextOf(title, subtitle, view, plot, format, labels, words.lines),
        ...(words.altText ?? []),
        ...(comparison?.altText(content) ?? []),
      ]),
    format,
    inLanguage: (other) => figureContent(view, selected, colourIndices, { ...context, format: other }, kind),
    series: shown.map((info) => ({ info, name: called(info) })),
    drawing: kind === null || shown.length === 0 ? null : kind.drawing(content, view),
  }
}
