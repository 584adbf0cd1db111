import { type Answers, type Need, codeQuery, findingsQuery, headingsQuery, seriesQuery } from '#src/api/queries.ts'
import { type ChartContent, type Drawing, usualDrawing } from '#src/chart/drawing.ts'
import { largestOf, shownEvents } from '#src/chart/plotExtent.ts'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import type { Figure, FigureContext } from '#src/figures/figure.ts'
import { askedSeries, plottedSelection } from '#src/figures/core/selection.ts'
import { moneyNeeds } from '#src/figures/needs.ts'
import { once } from '#src/lib/memoize.ts'
import type { Format } from '#src/i18n/format.ts'
import { attempt } from '#src/lib/attempt.ts'
import { type FigureContent, ownView } from '#src/publish/content.ts'
import { type Catalogue, type SeriesInfo, commodityId, findSeries, otherPair } from '#src/trade/catalogue.ts'
import { sourcesOf } from '#src/trade/observation.ts'
import type { Plot } from '#src/trade/plot.ts'
import { sameView } from '#src/view/address/address.ts'
import { assignColours, focusedColours } from '#src/view/colours.ts'
import { chosenEvents, drawnSeries, hasUnnamed } from '#src/view/drawn.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'
import { quantityOf, subtitleOf, titleOf } from '#src/view/texts/titles.ts'
import { type ViewState, defaultView, hasNoWords } from '#src/view/viewState.ts'

export type KindTexts = {
  readonly title?: string | undefined
  /** In place of the headline of the largest line; null for none. */
  readonly headline?: string | null
  readonly cautions?: readonly string[]
  readonly keys?: readonly string[]
  readonly notes?: readonly string[]
  readonly altText?: readonly string[]
  /** Sentences of the alt text in place of how each line moved from its start to its end. */
  readonly lines?: readonly string[]
}

type SeriesKind = {
  readonly plot?: (selected: Plot) => Plot
  /** `names` are keyed by series id. */
  readonly words?: (selected: Plot, names: ReadonlyMap<string, string>, format: Format, view: ViewState) => KindTexts
  readonly drawing: (content: ChartContent, view: ViewState) => Drawing
}

/** A chart of the selected series. Its row in view/kinds.ts holds the facts that are needed before its chunk is loaded. */
export function kindOfSeries(kind: SeriesKind): Figure {
  return { controls: () => [], needs: selectionNeeds, make: makeOfSeries(kind) }
}

const namesOf = ({ series }: Plot, labels: Labels): ReadonlyMap<string, string> => {
  const shown = series.map(({ info }) => info)
  return new Map(shown.map((info) => [info.id, labels.among(info, shown)]))
}

/** A drawing that cannot be made fails where it is drawn, so that title, notes and choices stand. */
function drawingOf(make: () => Drawing): Drawing {
  return attempt(make) ?? { ...usualDrawing, draw: (props) => make().draw(props) }
}

/**
 * Makes the figure of the selected series; null instead of a kind gives its texts without a drawing. Texts are made where
 * they are read, so that a fault in one takes the part that shows it alone.
 */
export function makeOfSeries(kind: SeriesKind | null) {
  return function make(view: ViewState, answers: Answers, context: FigureContext): FigureContent {
    const { catalogue, format } = context
    const selected = plottedSelection(view, answers, catalogue).plot
    const nomenclature = hasUnnamed(view, catalogue) ? (answers(headingsQuery) ?? undefined) : undefined
    const comparison = view.check === null ? undefined : answers(claimsQuery)?.comparison(view)
    const worldPrices = hasWorldPrice(view) ? (answers(worldPricesQuery) ?? undefined) : undefined
    const values = hasValues(view) ? (answers(valuesQuery) ?? undefined) : undefined
    const findings = mayBeStated(view, catalogue) ? answers(findingsQuery) : undefined
    const says = answers(laterWordsQuery)
    const [judge] = checkedNeeds(view, catalogue).map(answers)
    const labels = createLabels(catalogue, nomenclature, format)
    const plot = kind?.plot?.(selected) ?? selected
    const words = once(() => kind?.words?.(selected, namesOf(selected, labels), format, view) ?? {})
    const shown = plot.series.map(({ info }) => info)
    // Series that are not loaded or cannot be shown are selected nevertheless, so the title names them.
    const named =
      shown.length > 0 ? shown : drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id) ?? [])
    const shortTitle = once(() => words().title ?? titleOf(view, named, labels))
    const judged = once(() => judge?.(view, format, nomenclature) ?? null)
    /** Empty where nothing is sure; until its code has arrived, the title of the served view stands. */
    const headline = () => {
      const own = words().headline
      if (own !== undefined) return own
      if (says) return says.headline(view, plot, labels, answers)
      const isServed = format.language === 'en' && sameView(view, defaultView)
      return isServed ? answers(servedTitleQuery) : null
    }
    const title = once(() => view.title ?? judged()?.headline ?? (headline() || shortTitle()))
    const claim = once(() => judged()?.lineUnder(title()) ?? null)
    const subtitle = once(() => subtitleOf(view, plot, largestOf(plot), format))
    const chosen = kindOfChart(view.chart).hasEvents ? chosenEvents(catalogue, view.events, shown.map(commodityId)) : []
    const events = shownEvents(chosen, plot, view.events)
    // In a table, a line of a reader's own file must not be mistaken for one of ours.
    const called = (info: SeriesInfo): string =>
      info.book === 'file' ? labels.among(info, shown) : labels.commodity(info)
    const content: ChartContent = {
      plot,
      freq: view.freq,
      quantity: quantityOf(view, plot.show),
      scale: view.scale,
      events,
      readerNotes: kindOfChart(view.chart).hasEvents ? view.note : [],
      // Each series has the colour of its row among the selected ones, drawn or not.
      colourIndices: focusedColours(
        drawnColours(view, context),
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
      get claim() {
        return claim()
      },
      events,
      own: {
        cautions: () => [
          ...(worldPrices?.cautions(plot, format) ?? []),
          // Growth of the shown totals as their publisher states it, which the shown figures may miss.
          ...((findings && answers(claimsQuery)?.stated(view, drawnSeries(view, catalogue), findings, format)) ?? []),
          ...(words().cautions ?? []),
        ],
        keys: () => words().keys ?? [],
        notes: () => [
          ...(comparison?.notes(content) ?? []),
          ...(worldPrices?.notes(plot, content.names, format) ?? []),
          ...(words().notes ?? []),
        ],
      },
      of: 'series',
      plotted: { plot, view, labels, catalogue, chart: content },
      sources: sourcesOf(plot),
      altText: () =>
        format.sentences([
          says?.altText(title(), subtitle(), view, plot, labels, words().lines) ?? title(),
          ...[claim()].flatMap((line) => line ?? []),
          ...(words().altText ?? []),
          ...(comparison?.altText(content) ?? []),
          ...(values?.sentences(content) ?? []),
        ]),
      format,
      inLanguage: (other) => make(view, answers, { ...context, format: other }),
      series: shown.map((info) => ({ info, name: called(info) })),
      drawing: kind === null || shown.length === 0 ? null : drawingOf(() => kind.drawing(content, view)),
    }
  }
}

const claimsQuery = codeQuery('claims', async () => (await import('#src/claims/comparison.tsx')).inFigures)
/** Code that no first interaction waits for. */
const laterWordsQuery = codeQuery('words', async () => (await import('#src/figures/core/headline.ts')).laterWords)
/** Answered by the page alone, where it has a served view. */
export const servedTitleQuery = codeQuery<string | null>('title', async () => null)

const worldPricesQuery = codeQuery(
  'world prices',
  async () => (await import('#src/view/texts/worldPriceNotes.ts')).worldPriceNotes,
)

const valuesQuery = codeQuery('values', async () => (await import('#src/chart/values/values.tsx')).writtenValues)

const hasValues = ({ note, chart }: ViewState): boolean =>
  kindOfChart(chart).writesValues === true && note.some(hasNoWords)

const hasWorldPrice = ({ series }: ViewState): boolean => series.some((id) => id.startsWith('W-'))

/** Customs states the growth of its totals in yuan itself, of years and of their months so far. */
const mayBeStated = (view: ViewState, catalogue: Catalogue): boolean =>
  otherPair === null &&
  view.money === 'cny' &&
  view.freq !== 'month' &&
  view.freq !== 'quarter' &&
  drawnSeries(view, catalogue).some((id) => id.endsWith('-TOTAL'))

export function selectionNeeds(view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] {
  return [
    ...askedSeries(view, catalogue).map((info) => seriesQuery(info)),
    ...moneyNeeds(view.money),
    ...(hasUnnamed(view, catalogue) ? [headingsQuery] : []),
    ...(view.check !== null || mayBeStated(view, catalogue) ? [claimsQuery] : []),
    laterWordsQuery,
    ...checkedNeeds(view, catalogue),
    ...(hasWorldPrice(view) ? [worldPricesQuery] : []),
    ...(hasValues(view) ? [valuesQuery] : []),
    ...(mayBeStated(view, catalogue) ? [findingsQuery] : []),
  ]
}

/** Colours of the selected series, and of the series that a chart draws in their place. */
function drawnColours(view: ViewState, { catalogue, colourIndices }: FigureContext): ReadonlyMap<string, number> {
  const ids = drawnSeries(view, catalogue)
  return ids === view.series ? colourIndices : new Map([...colourIndices, ...assignColours(ids, colourIndices)])
}
