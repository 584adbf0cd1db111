import type { Frequency, PlottedFrequency } from '#src/trade/frequency.ts'

/** Why a kind of chart has no logarithmic scale. */
type NoLogarithm =
  | 'log-of-stacked'
  | 'log-of-bars'
  /** A balance crosses zero. */
  | 'log-of-balance'
  | 'no-axis'

/** What the page, the address and the texts need of a kind of chart before its chunk is loaded. */
type KindOfChart = {
  /** `what-adds-up`: no prices, indices or changes. `values`: US dollars as they are, no other measure or transform. */
  readonly shows: 'anything' | 'what-adds-up' | 'values'
  /** The frequencies it is drawn at, the first one first, and what its points are made at; null for all, as they are. */
  readonly frequencies: { readonly [freq in Frequency]?: PlottedFrequency } | null
  /** Null where it has a logarithmic scale. */
  readonly noLog: NoLogarithm | null
  /** Has it a time axis to mark events on? */
  readonly hasEvents: boolean
  /** Can it mark two years that are set against one another? */
  readonly compares: boolean
  /** Can its parts share one value axis or have each its own? */
  readonly hasOwnAxes: boolean
  /** Does it set what is bought against what is sold of the same goods? */
  readonly isOfPairs: boolean
  /** What it is drawn of: the selected series, or all headings of one flow and year. */
  readonly needs: 'series' | 'headings'
  /** Does it draw series of any book beside one another, so those of a reader's own file too? */
  readonly drawsAnyBook: boolean
  /** Is each selected series a line, so that "n lines shown" is announced after a toggle? */
  readonly drawsLines: boolean
  /** How a value that is not final is marked: dashed and hollow marks, or the letter of its status. */
  readonly notFinal: 'marks' | 'codes'
}

/** Lines of any book on a time axis: what a kind is unless its row says otherwise. */
const usual = {
  shows: 'anything',
  frequencies: null,
  noLog: null,
  hasEvents: true,
  compares: false,
  hasOwnAxes: false,
  isOfPairs: false,
  needs: 'series',
  drawsAnyBook: true,
  drawsLines: false,
  notFinal: 'marks',
} as const satisfies KindOfChart

/** Every kind of chart in the order of the tabs; a page opens with the first. */
const kinds = {
  line: { ...usual, compares: true, drawsLines: true },
  area: { ...usual, shows: 'what-adds-up', noLog: 'log-of-stacked', drawsAnyBook: false },
  bar: { ...usual, noLog: 'log-of-bars' },
  panels: { ...usual, hasOwnAxes: true, drawsLines: true },
  season: {
    ...usual,
    frequencies: { month: 'month', ytd: 'running' },
    hasEvents: false,
    drawsLines: true,
  },
  table: { ...usual, noLog: 'no-axis', hasEvents: false, notFinal: 'codes' },
  treemap: { ...usual, shows: 'values', noLog: 'no-axis', hasEvents: false, needs: 'headings', drawsAnyBook: false },
  balance: { ...usual, shows: 'values', noLog: 'log-of-balance', isOfPairs: true, drawsAnyBook: false },
} as const satisfies { readonly [kind: string]: KindOfChart }

export type ChartKind = keyof typeof kinds

export const charts: readonly ChartKind[] = Object.keys(kinds).filter((kind) => isChartKind(kind))

function isChartKind(text: string): text is ChartKind {
  return Object.hasOwn(kinds, text)
}

/** The kind that is in the first chunk. */
export const firstChart: ChartKind = 'line'

export function kindOfChart(chart: ChartKind): KindOfChart {
  return kinds[chart]
}

function isFrequencyOf(chart: ChartKind, freq: string): freq is Frequency {
  return Object.hasOwn(kindOfChart(chart).frequencies ?? {}, freq)
}

/** The nearest frequency that a kind of chart is drawn at: the given one, or else its first. */
export function frequencyWith(chart: ChartKind, freq: Frequency): Frequency {
  const { frequencies } = kindOfChart(chart)
  if (frequencies === null || isFrequencyOf(chart, freq)) return freq
  return Object.keys(frequencies).find((first) => isFrequencyOf(chart, first)) ?? freq
}

/** What the points of a view are made at. */
export function plottedFrequency(chart: ChartKind, freq: Frequency): PlottedFrequency {
  return kindOfChart(chart).frequencies?.[freq] ?? freq
}
