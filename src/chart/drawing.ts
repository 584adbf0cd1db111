import type { ComponentType, ReactNode } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Frequency } from '#src/trade/frequency.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { Change } from '#src/view/change.ts'
import type { ReaderNote } from '#src/view/readerNote.ts'
import type { Palette } from '#src/chart/palette.ts'
import type { Format, Quantity } from '#src/i18n/format.ts'

/** What charts of plotted series show, in one language and in no particular size. */
export type ChartContent = {
  readonly plot: Plot
  readonly freq: Frequency
  readonly quantity: Quantity
  readonly scale: 'linear' | 'log'
  /** Those in the drawn range, in order of time: the numbers of their markers are their places. */
  readonly events: readonly TradeEvent[]
  /** A reader's own; left out where there are none. */
  readonly readerNotes?: readonly ReaderNote[]
  readonly colourIndices: ReadonlyMap<string, number>
  /** By series id. */
  readonly names: ReadonlyMap<string, string>
  readonly format: Format
  /** Two years that are set against one another. */
  readonly comparison?: Comparison
}

/** The size a chart is drawn in, and with what; in pixels. */
type DrawProps = {
  readonly width: number
  readonly height: number
  /** False where the room is too narrow for names at the lines: a legend stands above the chart instead. */
  readonly directLabels: boolean
  readonly palette: Palette
  /** Null in a still drawing. */
  readonly interaction: InteractionProps | null
}

/** What decides how many periods have room. */
export type DrawnRoom = Pick<DrawProps, 'width' | 'directLabels'>

/** Every chart takes these. */
export type ChartProps<Content> = DrawProps & { readonly content: Content }

/** What is set against one another in a chart. It brings the code that draws it and says it along: few views have one. */
export type Comparison = {
  /** Drawn behind the lines. */
  readonly Marks: ComponentType<ChartProps<ChartContent>>
  /** Under the chart. */
  readonly notes: (content: ChartContent) => readonly string[]
  readonly altText: (content: ChartContent) => readonly string[]
}

export type LegendEntry = {
  readonly id: string
  readonly name: string
  readonly colourIndex: number
  /** It shares the key before it. */
  readonly keyless?: true
}

/** Anything that can be drawn, on the page and in an exported figure alike. What may be left out has its usual value. */
export type Drawing = {
  /** On the page whatever it takes; still, without a DOM, what stands inside of an `<svg>`. */
  readonly draw: (props: DrawProps) => ReactNode
  /** Loads its chunk where it is lazy. Until then `draw` suspends. */
  readonly load?: () => Promise<unknown>
  /** Of series: their numbers are those of the CSV. */
  readonly plotted: ChartContent | null
  /** Names and colours for where it cannot name what it shows itself; empty where it always can. */
  readonly legend: readonly LegendEntry[]
  /** Can it name what it shows itself in an exported figure, at this size? It can, if this is left out. */
  readonly namesItself?: (size: { readonly width: number; readonly height: number }) => boolean
  /** The periods at which it has room to mark events and a reader's notes; left out where its events are all marked. */
  readonly markedPeriods?: (room: DrawnRoom) => readonly string[]
  /** Do names stand beside what it draws at any width, because a legend cannot tell its grey series apart? */
  readonly alwaysBeside?: boolean
  /** The height an exported figure leaves it at least. */
  readonly leastHeight?: (width: number) => number
  /** Its height on the page, where that is not the usual one; with all that it has under itself it is to fit into `most`. */
  readonly ownHeight?: (width: number, most: number) => number
  /** The same with markers of these events alone; left out where it has none. */
  readonly withEvents?: (events: readonly TradeEvent[]) => Drawing
}

/** What makes a chart on the page interactive; an exported figure has none of it. */
export type InteractionProps = {
  readonly title: string
  readonly describe: () => string
  readonly sourceName: (id: string) => string
  /** Something in the chart was chosen that changes the view. */
  readonly set?: (change: Change) => void
  /** What is to be said of that choice. */
  readonly tell?: (text: string) => void
  /** One of several plots of its chart. */
  readonly isPart?: true
}

/**
 * Below this width words beside lines or the cursor would take the plot's room: a legend stands above it, where a tooltip is
 * pinned too. Style sheets have the same width.
 */
export const leastForDirectLabels = 560
