import type { ReactNode } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Frequency } from '#src/trade/frequency.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { Paint } from '#src/chart/theme.ts'
import type { TreemapNode } from '#src/kinds/treemap/tree.ts'
import type { Format, Quantity } from '#src/i18n/format.ts'

/** What charts of plotted series show, in one language and in no particular size. */
export type ChartContent = {
  readonly plot: Plot
  readonly freq: Frequency
  readonly quantity: Quantity
  readonly scale: 'linear' | 'log'
  /** Those in the drawn range, in order of time: the numbers of their markers are their places. */
  readonly events: readonly TradeEvent[]
  readonly slots: ReadonlyMap<string, number>
  /** By series id. */
  readonly names: ReadonlyMap<string, string>
  readonly format: Format
}

export const plotCharts = ['line', 'area', 'bar', 'panels', 'table', 'balance'] as const
export type PlotDrawing = ChartContent & {
  readonly kind: (typeof plotCharts)[number]
  /** Of panels: one value axis for all, or each its own. */
  readonly y: 'shared' | 'own'
}

/** One year of one flow, from all goods down to what is shown. */
export type TreemapDrawing = {
  readonly kind: 'treemap'
  readonly path: readonly TreemapNode[]
  readonly nameOf: (node: TreemapNode) => string
  /** With its number and in full. */
  readonly fullNameOf: (node: TreemapNode) => string
  readonly format: Format
}

/** A chart that brings its own code: those of the analyses, which is fetched when the reader comes near them. */
type OwnDrawing = {
  readonly kind: 'own'
  readonly events: readonly TradeEvent[]
  readonly draw: (room: Omit<ChartProps<never>, 'content'>, events: readonly TradeEvent[]) => ReactNode
}

/** Everything that can be drawn, on the page and in an exported figure alike. */
export type Drawing = PlotDrawing | TreemapDrawing | OwnDrawing

/** The room a chart is drawn in, and with what. Every chart takes these. */
export type ChartProps<Content> = {
  readonly content: Content
  readonly width: number
  readonly height: number
  /** False where the room is too narrow for names at the lines: a legend stands above the chart instead. */
  readonly directLabels: boolean
  readonly paint: Paint
  /** Null in an exported figure. */
  readonly live: LiveParts | null
}

/** What a chart on the page has beyond one in an exported figure. */
export type LiveParts = {
  readonly title: string
  readonly describe: () => string
  readonly sourceName: (id: string) => string
  /** A tile of a treemap was opened: a part to zoom into, a heading, or all goods. */
  readonly onTile?: ((node: TreemapNode) => void) | undefined
}

/** Below this width names at the line ends would take the plot's room: a legend stands above it. */
export const leastForDirectLabels = 560
