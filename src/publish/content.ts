import type { ChartContent, Comparison, Drawing, WrittenValues } from '#src/chart/drawing.ts'
import { eventsInside, largestOf } from '#src/chart/plotExtent.ts'
import { once } from '#src/i18n/intl.ts'
import type { Format } from '#src/i18n/format.ts'
import { attempt } from '#src/lib/attempt.ts'
import type { Rows } from '#src/publish/files/rows.ts'
import {
  type Catalogue,
  type Nomenclature,
  type SeriesInfo,
  type TradeEvent,
  commodityId,
  findSeries,
} from '#src/trade/catalogue.ts'
import { sourcesOf } from '#src/trade/observation.ts'
import type { Plot } from '#src/trade/plot.ts'
import { focusedColours } from '#src/view/colours.ts'
import { chosenEvents, drawnSeries } from '#src/view/drawn.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { headlineOf } from '#src/view/texts/headline.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'
import { altTextOf, quantityOf, subtitleOf, titleOf } from '#src/view/texts/titles.ts'
import type { worldPriceNotes } from '#src/view/texts/worldPriceNotes.ts'
import { type ViewState, unopened } from '#src/view/viewState.ts'

/** Everything a figure says, on the page and in an export. */
export type FigureContent = {
  /** The view that a link to this figure opens. */
  readonly view: ViewState
  readonly title: string
  /** Used in a picture in which the title would take more than two lines. */
  readonly shortTitle?: string
  readonly subtitle: string
  /** The marker of an event shows its position in this list. */
  readonly events: readonly TradeEvent[]
  /** Cautions and keys are in every export; plotted series have more of them (texts.ts). */
  readonly cautions?: () => readonly string[]
  readonly keys?: () => readonly string[]
  /** Given where a chart in a picture of this size may leave out rows: words and drawing of those that it draws. */
  readonly inRoom?: (size: {
    readonly width: number
    readonly height: number
  }) => Partial<Pick<FigureContent, 'cautions' | 'keys' | 'notes' | 'drawing'>>
  /** Notes and most other texts are functions, so that the title does not wait for them. */
  readonly notes: () => readonly string[]
  /** The notes and the file name of plotted series are made of these. */
  readonly plotted?: {
    readonly plot: Plot
    readonly view: ViewState
    readonly labels: Labels
    readonly catalogue: Catalogue
  }
  /** Source ids in order of first use. */
  readonly sources: readonly string[]
  /** The last period of the data, given where the figure uses more than series of the catalogue. */
  readonly dataTo?: string
  readonly altText: () => string
  /** The name without its extension; plotted series have a name and rows without this. */
  readonly fileName?: () => string
  readonly format: Format
  /** Null where there is nothing to draw. */
  readonly drawing: Drawing | null
  readonly rows?: () => Rows
  readonly series?: readonly NamedSeries[]
  /** The queries of the figure's data, given where it uses more than series. */
  readonly madeOf?: readonly { readonly queryKey: readonly unknown[] }[]
  readonly inLanguage?: (format: Format) => FigureContent
}

type NamedSeries = { readonly info: SeriesInfo; readonly name: string }

export type TextContext = {
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  readonly format: Format
  readonly comparison?: Comparison | undefined
  /** Lazy-loaded code, undefined until it has arrived. */
  readonly headline?: typeof headlineOf | undefined
  readonly worldPrices?: typeof worldPriceNotes | undefined
  readonly values?: WrittenValues | undefined
  /** Growth of the shown totals as their publisher states it, which the shown figures may miss. */
  readonly stated?: readonly string[]
}

/** The view of a link, which opens the figure without a closer look. */
export function ownView(view: ViewState): ViewState {
  return { ...view, ...unopened }
}

export type KindTexts = {
  readonly title?: string | undefined
  readonly cautions?: readonly string[]
  readonly keys?: readonly string[]
  readonly notes?: readonly string[]
  readonly altText?: readonly string[]
  /** Sentences of the alt text in place of how each line moved from its start to its end. */
  readonly lines?: readonly string[]
}

export type SeriesKind = {
  readonly plot?: (selected: Plot) => Plot
  /** `names` are keyed by series id. */
  readonly words?: (
    selected: Plot,
    names: ReadonlyMap<string, string>,
    context: TextContext,
    view: ViewState,
  ) => KindTexts
  readonly drawing: (content: ChartContent, view: ViewState) => Drawing
  /** Titles of this kind never use `headline`. */
  readonly hasPlainTitle?: true
}

const namesOf = ({ series }: Plot, labels: Labels): ReadonlyMap<string, string> => {
  const shown = series.map(({ info }) => info)
  return new Map(shown.map((info) => [info.id, labels.among(info, shown)]))
}

/** A drawing that cannot be made fails where it is drawn, so that title, notes and choices stand. */
function drawingOf(make: () => Drawing): Drawing {
  return attempt(make) ?? { draw: (props) => make().draw(props), chartContent: null, legend: [] }
}

/**
 * Texts are made where they are read, so that a fault in one takes the part that shows it alone. If `kind` is null, the
 * content has words and no drawing yet.
 */
export function figureContent(
  view: ViewState,
  selected: Plot,
  colourIndices: ReadonlyMap<string, number>,
  context: TextContext,
  kind: SeriesKind | null,
): FigureContent {
  const { catalogue, nomenclature, format, comparison, headline, worldPrices, values, stated = [] } = context
  const labels = createLabels(catalogue, nomenclature, format)
  const plot = kind?.plot?.(selected) ?? selected
  const words = once(() => kind?.words?.(selected, namesOf(selected, labels), context, view) ?? {})
  const shown = plot.series.map(({ info }) => info)
  // Series that are not loaded or cannot be shown are selected nevertheless, so the title names them.
  const named = shown.length > 0 ? shown : drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id) ?? [])
  const shortTitle = once(() => words().title ?? titleOf(view, named, labels))
  const says = kind?.hasPlainTitle ? undefined : headline
  const title = once(() => view.title ?? says?.(view, plot, labels) ?? shortTitle())
  const subtitle = once(() => subtitleOf(view, plot, largestOf(plot), format))
  const chosen = kindOfChart(view.chart).hasEvents ? chosenEvents(catalogue, view.events, shown.map(commodityId)) : []
  const events = eventsInside(chosen, plot)
  // In a table, a line of a reader's own file must not be mistaken for one of ours.
  const called = (info: SeriesInfo): string =>
    info.book === 'file' ? labels.among(info, shown) : labels.commodity(info)
  const content = {
    plot,
    freq: view.freq,
    quantity: quantityOf(view, plot.show),
    scale: view.scale,
    events,
    readerNotes: kindOfChart(view.chart).hasEvents ? view.note : [],
    // Each series has the colour of its row among the selected ones, drawn or not.
    colourIndices: focusedColours(
      colourIndices,
      selected.series.map(({ info }) => info),
      view.focus,
    ),
    names: namesOf(plot, labels),
    format,
    ...(comparison && { comparison }),
    ...(values && { values }),
  }
  return {
    view: ownView(view),
    get title() {
      return title()
    },
    get shortTitle() {
      return shortTitle()
    },
    get subtitle() {
      return subtitle()
    },
    events,
    cautions: () => [...(worldPrices?.cautions(plot, format) ?? []), ...stated, ...(words().cautions ?? [])],
    keys: () => words().keys ?? [],
    notes: () => [
      ...(comparison?.notes(content) ?? []),
      ...(worldPrices?.notes(plot, content.names, format) ?? []),
      ...(words().notes ?? []),
    ],
    plotted: { plot, view, labels, catalogue },
    sources: sourcesOf(plot),
    altText: () =>
      format.sentences([
        altTextOf(title(), subtitle(), view, plot, labels, words().lines),
        ...(words().altText ?? []),
        ...(comparison?.altText(content) ?? []),
        ...(values?.sentences(content) ?? []),
      ]),
    format,
    inLanguage: (other) => figureContent(view, selected, colourIndices, { ...context, format: other }, kind),
    series: shown.map((info) => ({ info, name: called(info) })),
    drawing: kind === null || shown.length === 0 ? null : drawingOf(() => kind.drawing(content, view)),
  }
}

/** Whether the source is a reader's own file, of which only the name is known. */
export const isUserSource = (id: string): boolean => /^file\d*$/.test(id)

/** Each publisher once, in order of first use. */
export function sourceNames(ids: readonly string[], catalogue: Catalogue, format: Format): string[] {
  const { t, language } = format
  const publishers = ids.map((id) => {
    const source = catalogue.sources.find((one) => one.id === id)
    const name = source?.names[language] ?? source?.names.en ?? id
    if (source?.readerText !== undefined) return source.readerText
    return isUserSource(id) ? t('book.file.named', { name }) : name
  })
  return [...new Set(publishers)]
}
