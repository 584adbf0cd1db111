import { type ComponentType, type ReactNode, createContext } from 'react'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import type { Box, Size } from '#src/chart/frame/scales.ts'
import type { Format } from '#src/i18n/format.ts'
import { createStore } from '#src/lib/store.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { Frequency, Quantity } from '#src/trade/steps.ts'
import type { Change } from '#src/view/change.ts'
import type { ReaderNote } from '#src/view/viewState.ts'

export type ChartContent = {
  readonly plot: Plot
  readonly freq: Frequency
  readonly quantity: Quantity
  readonly scale: 'linear' | 'log'
  /** In order of time. */
  readonly events: readonly TradeEvent[]
  readonly readerNotes?: readonly ReaderNote[]
  readonly colourIndices: ReadonlyMap<string, number>
  /** Keyed by series id. */
  readonly names: ReadonlyMap<string, string>
  readonly format: Format
  readonly comparison?: Comparison
  readonly values?: WrittenValues
}

/** The name and the colour of a series in a chart. */
export function entryOf({ names, colourIndices }: Pick<ChartContent, 'names' | 'colourIndices'>, info: { id: string }) {
  const { id } = info
  return { id, name: names.get(id) ?? id, colourIndex: colourIndices.get(id) ?? 1 }
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

type ChartSize = Pick<DrawProps, 'width' | 'height' | 'directLabels'>

export type ChartProps<Content> = DrawProps & { readonly content: Content }

export type MarkProps<Model> = { readonly model: Model; readonly palette: Palette }

type LineMarks = ComponentType<MarkProps<ChartModel>>

/** The code of a comparison is lazy-loaded, because few views have one. */
export type Comparison = {
  readonly Marks: LineMarks
  /** The lines, in colour between the two periods alone. */
  readonly Lines: LineMarks
  /** The places that no other label may cover. */
  readonly boxes: (model: ChartModel) => readonly Box[]
  readonly notes: (content: ChartContent) => readonly string[]
  readonly altText: (content: ChartContent) => readonly string[]
}

/** Values at the points of a reader's notes without words. Their code is lazy-loaded too. */
export type WrittenValues = {
  readonly Marks: LineMarks
  readonly sentences: (content: ChartContent) => readonly string[]
}

export type LegendEntry = {
  readonly id: string
  readonly name: string
  readonly colourIndex: number
  /** The entry shares the key of the entry before it. */
  readonly keyless?: true
}

/** Anything that can be drawn, on the page and in an exported figure. */
export type Drawing = {
  readonly draw: (props: DrawProps) => ReactNode
  /** Loads its chunk; until then `draw` suspends. */
  readonly load: () => Promise<unknown>
  /** Shown where the drawing has no direct labels. */
  readonly legend: readonly LegendEntry[]
  /** Whether names stand beside the lines at this size; in less than `least` pixels they leave most plots too little width. */
  readonly directLabels: (size: Size, least: number) => boolean
  /** The periods at which the drawing can mark events and notes; null where it marks all events and no notes. */
  readonly markedPeriods: (width: number) => readonly string[] | null
  /** The events without room for their names at this size, which have numbers and entries in a list; the others are named. */
  readonly keyedEvents: (size: ChartSize) => readonly TradeEvent[]
  readonly minHeight: (width: number) => number
  /** Whether its words have room at this size of a reader's own. */
  readonly hasRoom: (size: Size) => boolean
  /** The height on the page in pixels, with which all under it fits into `most` pixels; null for that of most charts. */
  readonly ownHeight: (width: number, most: number) => number | null
  /** The same drawing with markers of these events only; null where the drawing has none. */
  readonly withEvents: ((events: readonly TradeEvent[]) => Drawing) | null
}

/** The ids of the events that a figure's chart has numbered, for the list under it. */
export const KeyedEvents = createContext(createStore(''))

/** In pixels: the notes of a picture are cut before its chart shrinks further. */
export const minChartHeight = 240

/** The answers of most drawings. */
export const usualDrawing = {
  load: async () => undefined,
  legend: [],
  directLabels: ({ width }, least) => width >= least,
  markedPeriods: () => null,
  keyedEvents: () => [],
  minHeight: () => minChartHeight,
  hasRoom: () => true,
  ownHeight: () => null,
  withEvents: null,
} as const satisfies Partial<Drawing>

export type InteractionProps = {
  readonly title: () => string
  readonly describe: () => string
  readonly sourceName: (id: string) => string
  /** Changes the view. */
  readonly set?: (change: Change) => void
  /** Announces a choice. */
  readonly announce?: (text: string) => void
  /** The width of the chart in which the plot is one of several: its tooltip may overlap the others. */
  readonly chartWidth?: number
}

/** In pixels. A narrower chart has a legend above it and a tooltip pinned there. Style sheets repeat this number. */
export const minDirectLabelsWidth = 560
/** Pixels, for most charts on the page. */
export const usualHeight = { wide: 420, narrow: 320 } as const

/** Lines too pale for words: their names have a colour of their own. */
const pale = new Set([0, 3, 7, 9, 11, 12, 17])

export type Palette = ReturnType<typeof paletteBy>

export function paletteBy(colour: (token: string) => string) {
  return {
    paper: colour('paper'),
    surface: colour('panel'),
    ink: colour('ink'),
    muted: colour('muted'),
    rule: colour('rule'),
    accent: colour('accent'),
    series: (colourIndex: number) => colour(`series-${colourIndex}`),
    seriesText: (colourIndex: number) => colour(`series-${colourIndex}${pale.has(colourIndex) ? '-text' : ''}`),
  }
}

/** CSS variables follow the page's theme without a re-render. */
export const pagePalette = paletteBy((token) => `var(--${token})`)
