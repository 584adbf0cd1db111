import type { ComponentType, ReactNode } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Frequency } from '#src/trade/frequency.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { Change } from '#src/view/change.ts'
import type { ReaderNote } from '#src/view/readerNote.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import type { Box } from '#src/chart/labels/freePlace.ts'
import type { Palette } from '#src/chart/palette.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Quantity } from '#src/trade/quantity.ts'

export type ChartContent = {
  readonly plot: Plot
  readonly freq: Frequency
  readonly quantity: Quantity
  readonly scale: 'linear' | 'log'
  /** In order of time: the numbers of their markers are their places. */
  readonly events: readonly TradeEvent[]
  readonly readerNotes?: readonly ReaderNote[]
  readonly colourIndices: ReadonlyMap<string, number>
  /** By series id. */
  readonly names: ReadonlyMap<string, string>
  readonly format: Format
  readonly comparison?: Comparison
  readonly values?: WrittenValues
}

type DrawProps = {
  readonly width: number
  readonly height: number
  /** False where names have no room beside the lines: a legend stands above the chart instead. */
  readonly directLabels: boolean
  readonly palette: Palette
  /** Null in a still drawing. */
  readonly interaction: InteractionProps | null
}

export type DrawnSize = Pick<DrawProps, 'width' | 'directLabels'>

export type ChartProps<Content> = DrawProps & { readonly content: Content }

type LineMarks = ComponentType<{ readonly model: ChartModel; readonly palette: Palette }>

/** It brings its own code, for few views have one. */
export type Comparison = {
  readonly Marks: LineMarks
  /** What no other label may cover. */
  readonly boxes: (model: ChartModel) => readonly Box[]
  readonly notes: (content: ChartContent) => readonly string[]
  readonly altText: (content: ChartContent) => readonly string[]
}

/** At the points of a reader's notes without words. It brings its own code too. */
export type WrittenValues = {
  readonly Marks: LineMarks
  readonly sentences: (content: ChartContent) => readonly string[]
}

export type LegendEntry = {
  readonly id: string
  readonly name: string
  readonly colourIndex: number
  /** It shares the key before it. */
  readonly keyless?: true
}

/** Anything that can be drawn, on the page and in an exported figure. What may be left out has its usual value. */
export type Drawing = {
  readonly draw: (props: DrawProps) => ReactNode
  /** Loads its chunk; until then `draw` suspends. */
  readonly load?: () => Promise<unknown>
  /** The CSV has the numbers of these series. */
  readonly chartContent: ChartContent | null
  /** For where it cannot name what it shows itself. */
  readonly legend: readonly LegendEntry[]
  /** Can it name what it shows at this size? It can, if this is left out. */
  readonly namesItself?: (size: { readonly width: number; readonly height: number }) => boolean
  /** The periods at which it can mark events and notes; left out where it marks all events. */
  readonly markedPeriods?: (size: DrawnSize) => readonly string[]
  /** Names stand beside it at any width, because a legend cannot tell grey series apart. */
  readonly alwaysBeside?: boolean
  readonly minHeight?: (width: number) => number
  /** On the page; with all that stands under it, it must fit into `most`. */
  readonly ownHeight?: (width: number, most: number) => number
  /** The same with markers of these events alone; left out where it has none. */
  readonly withEvents?: (events: readonly TradeEvent[]) => Drawing
}

export type InteractionProps = {
  readonly title: string
  readonly describe: () => string
  readonly sourceName: (id: string) => string
  /** Changes the view. */
  readonly set?: (change: Change) => void
  /** Announces a choice. */
  readonly tell?: (text: string) => void
  /** One of several plots of its chart. */
  readonly isPart?: true
}

/** Pixels. Below this width a legend stands above the chart, and the tooltip is pinned there. Style sheets have it too. */
export const minDirectLabelsWidth = 560
