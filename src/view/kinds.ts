import type { Frequency, PlottedFrequency } from '#src/trade/frequency.ts'

type NoLogarithm = 'log-of-stacked' | 'log-of-bars' | 'log-of-balance' | 'no-axis'

/** Known before the chunk of the kind is loaded. */
type KindOfChart = {
  /** `what-adds-up`: no prices, indices or changes. `values`: US dollars as they are. */
  readonly shows: 'anything' | 'what-adds-up' | 'values'
  /** The first one first, and what its points are made at; null for all, as they are. */
  readonly frequencies: { readonly [freq in Frequency]?: PlottedFrequency } | null
  readonly noLog: NoLogarithm | null
  readonly hasEvents: boolean
  readonly compares: boolean
  /** Does a reader's note without words write the values there? */
  readonly writesValues: boolean
  readonly hasOwnAxes: boolean
  /** Does it set what is bought against what is sold of the same goods? */
  readonly isOfPairs: boolean
  /** The selected series, or all headings of one flow and year. */
  readonly needs: 'series' | 'headings'
  /** A reader's own file is one of the books. */
  readonly drawsAnyBook: boolean
  /** "n lines shown", after a toggle. */
  readonly announcesCount: boolean
  /** Dashed and hollow marks, or the letter of the status. */
  readonly notFinal: 'marks' | 'codes'
}

/** What a kind is unless its row says otherwise. */
const usual = {
  shows: 'anything',
  frequencies: null,
  noLog: null,
  hasEvents: true,
  compares: false,
  writesValues: false,
  hasOwnAxes: false,
  isOfPairs: false,
  needs: 'series',
  drawsAnyBook: true,
  announcesCount: false,
  notFinal: 'marks',
} as const satisfies KindOfChart

/** In the order of the tabs. */
const kinds = {
  line: { ...usual, compares: true, writesValues: true, announcesCount: true },
  area: { ...usual, shows: 'what-adds-up', noLog: 'log-of-stacked', drawsAnyBook: false },
  bar: { ...usual, noLog: 'log-of-bars' },
  panels: { ...usual, hasOwnAxes: true, writesValues: true, announcesCount: true },
  season: { ...usual, frequencies: { month: 'month', ytd: 'running' }, hasEvents: false, announcesCount: true },
  table: { ...usual, noLog: 'no-axis', hasEvents: false, notFinal: 'codes' },
  treemap: { ...usual, shows: 'values', noLog: 'no-axis', hasEvents: false, needs: 'headings', drawsAnyBook: false },
  balance: { ...usual, shows: 'values', noLog: 'log-of-balance', isOfPairs: true, drawsAnyBook: false },
} as const satisfies { readonly [kind: string]: KindOfChart }

export type ChartKind = keyof typeof kinds

export const charts: readonly ChartKind[] = Object.keys(kinds).filter((kind) => isChartKind(kind))

function isChartKind(text: string): text is ChartKind {
  return Object.hasOwn(kinds, text)
}

/** In the first chunk. */
export const firstChart: ChartKind = 'line'

export function kindOfChart(chart: ChartKind): KindOfChart {
  return kinds[chart]
}

function isFrequencyOf(chart: ChartKind, freq: string): freq is Frequency {
  return Object.hasOwn(kindOfChart(chart).frequencies ?? {}, freq)
}

/** The given one, or else the chart's first. */
export function frequencyWith(chart: ChartKind, freq: Frequency): Frequency {
  const { frequencies } = kindOfChart(chart)
  if (frequencies === null || isFrequencyOf(chart, freq)) return freq
  return Object.keys(frequencies).find((first) => isFrequencyOf(chart, first)) ?? freq
}

export function plottedFrequency(chart: ChartKind, freq: Frequency): PlottedFrequency {
  return kindOfChart(chart).frequencies?.[freq] ?? freq
}
