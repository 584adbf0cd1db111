import type { ChartContent, Drawing } from '#src/chart/drawing.ts'
import type { Size } from '#src/chart/frame/scales.ts'
import type { Picture } from '#src/chart/rows/Parts.tsx'
import type { Format } from '#src/i18n/format.ts'
import type { Rows } from '#src/publish/files/rows.ts'
import type { Catalogue, SeriesInfo, TradeEvent } from '#src/trade/catalogue.ts'
import type { Status } from '#src/trade/observation.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { Change } from '#src/view/change.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { type ViewState, unopened } from '#src/view/viewState.ts'

/** Everything a figure says, on the page and in an export; texts.ts gives its cautions, keys and notes. */
export type FigureContent = Said & (OfSeries | OfRecords)
export type RecordsContent = Said & OfRecords

/** Most texts are functions, so that the title does not wait for them; titles are getters, which throw where words fail. */
type Said = {
  /** The view that a link to this figure opens. */
  readonly view: ViewState
  readonly title: string
  /** Used in a picture in which the title would take more than two lines; the title itself where none is shorter. */
  readonly shortTitle: string
  readonly subtitle: string
  /** A claim that the view checks, with its verdict where the title has none: a line of pictures under the subtitle. */
  readonly claim: string | null
  /** The marker of an event shows its position in this list. */
  readonly events: readonly TradeEvent[]
  readonly own: OwnTexts
  /** Source ids in order of first use. */
  readonly sources: readonly string[]
  readonly altText: () => string
  readonly format: Format
  readonly inLanguage: (format: Format) => FigureContent
  /** Null where there is nothing to draw. */
  readonly drawing: Drawing | null
  /** The series of the catalogue that are drawn; none in a figure of records. */
  readonly series: readonly NamedSeries[]
}

/** Cautions and keys are in every export. */
export type OwnTexts = { readonly [part in 'cautions' | 'keys' | 'notes']: () => readonly string[] }

/** Lines by period; the code of their files and of most of their texts is lazy-loaded, and makes them of the plot. */
type OfSeries = { readonly of: 'series'; readonly plotted: Plotted }

type Plotted = {
  readonly plot: Plot
  readonly view: ViewState
  readonly labels: Labels
  readonly catalogue: Catalogue
  readonly chart: ChartContent
}

/** Records of any other kind, which bring their own numbers. */
type OfRecords = {
  readonly of: 'records'
  /** The name without its extension. */
  readonly fileName: () => string
  readonly rows: () => Rows
  /** The last period with a figure; null where nothing is drawn. */
  readonly dataTo: string | null
  /** The queries of the figure's data. */
  readonly madeOf: readonly { readonly queryKey: readonly unknown[]; readonly tables?: readonly string[] }[]
  /** Words and drawing of the rows that a chart of this size has room for; null where it leaves out none. */
  readonly inRoom: ((size: Size) => Partial<Pick<Said, 'own' | 'drawing'>>) | null
  readonly table: (() => ChartTable) | null
  /** The reason why nothing is drawn. */
  readonly instead: (() => Instead) | null
  /** The link over the table. */
  readonly link: { readonly text: string; readonly search: string; readonly change: Change } | null
  /** How the figure is computed, as the last note on the page alone; null where nothing is computed or drawn. */
  readonly formula: string | null
  /** The text of the link to the main chart, after a choice in a figure that changes it; null where none does. */
  readonly toChart: string | null
  /** Null where the gallery has no card of it. */
  readonly card: (() => CardContent) | null
}

type NamedSeries = { readonly info: SeriesInfo; readonly name: string }

type Instead = {
  readonly head: string | null
  readonly sentences: readonly string[]
  /** A change after which something is drawn; null where there is none. */
  readonly action: { readonly text: string; readonly change: Change } | null
}

export type TableCell = { readonly text: string | null; readonly status: Status | null }

/** A chart's numbers as a table. */
export type ChartTable = {
  readonly label: string
  readonly corner: string
  readonly heads: readonly {
    readonly id: string
    readonly title: string
    /** The number of its columns. */
    readonly span: number
    /** A title for each of its columns; none where they need none. */
    readonly under: readonly string[]
  }[]
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly TableCell[] }[]
}

export type CardContent = {
  /** The computed finding of the figure; with a number that is a limit or rests on one choice, the sentence says so. */
  readonly sentence: string
  /** Null where there is nothing to draw. */
  readonly picture: Picture | null
}

/** The view of a link, which opens the figure without a closer look. */
export function ownView(view: ViewState): ViewState {
  return { ...view, ...unopened }
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
