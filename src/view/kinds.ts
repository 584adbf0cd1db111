import type { Frequency, PlottedFrequency } from '#src/trade/steps.ts'

/** Facts of a chart that are needed before the chunk of its kind is loaded. */
type KindOfChart = {
  /** `what-adds-up` excludes prices, indices and changes; `values` allows only the level of value. */
  readonly shows: 'anything' | 'what-adds-up' | 'values'
  /** The frequencies on offer, the default first, each with the frequency of its points; null for all as they are. */
  readonly frequencies: { readonly [freq in Frequency]?: PlottedFrequency } | null
  /** The key of the words that say why no scale is logarithmic; a balance crosses zero. */
  readonly noLog: 'why.logStack' | 'why.logBars' | 'why.logChange' | 'why.noAxis' | null
  readonly hasEvents: boolean
  readonly compares: boolean
  /** Whether a reader's note without words writes the values at its period. */
  readonly writesValues: boolean
  readonly hasOwnAxes: boolean
  /** Whether the chart sets imports against exports of the same goods. */
  readonly isOfPairs: boolean
  /** The chart needs the selected series, or all headings of one flow and year. */
  readonly needs: 'series' | 'headings'
  /** Whether the chart draws every book, including a reader's own file. */
  readonly drawsAnyBook: boolean
  /** Whether a screen reader is told "n lines shown" after a toggle. */
  readonly announcesCount: boolean
  /** Figures with a status other than A have dashed and hollow marks, or the letter of their status. */
  readonly notFinal: 'marks' | 'codes'
}

/** The defaults of a kind. */
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

/** The kinds of chart in the order of the tabs. */
const kinds = {
  line: { ...usual, compares: true, writesValues: true, announcesCount: true },
  area: { ...usual, shows: 'what-adds-up', noLog: 'why.logStack', drawsAnyBook: false },
  bar: {
    ...usual,
    frequencies: { year: 'year', month: 'month', quarter: 'quarter', ytd: 'ytd' },
    noLog: 'why.logBars',
  },
  panels: { ...usual, hasOwnAxes: true, writesValues: true, announcesCount: true },
  season: {
    ...usual,
    frequencies: { month: 'month', ytd: 'running' },
    hasEvents: false,
    announcesCount: true,
  },
  table: { ...usual, noLog: 'why.noAxis', hasEvents: false, notFinal: 'codes' },
  treemap: {
    ...usual,
    shows: 'values',
    noLog: 'why.noAxis',
    hasEvents: false,
    needs: 'headings',
    drawsAnyBook: false,
  },
  balance: { ...usual, shows: 'values', noLog: 'why.logChange', isOfPairs: true, drawsAnyBook: false },
} as const satisfies { readonly [kind: string]: KindOfChart }

export type ChartKind = keyof typeof kinds

export const charts: readonly ChartKind[] = Object.keys(kinds).filter((kind) => isChartKind(kind))

function isChartKind(text: string): text is ChartKind {
  return Object.hasOwn(kinds, text)
}

/** The kind whose code is in the first chunk. */
export const firstChart: ChartKind = 'line'

export const kindOfChart = (chart: ChartKind): KindOfChart => kinds[chart]

const isFrequencyOf = (chart: ChartKind, freq: string): freq is Frequency =>
  Object.hasOwn(kindOfChart(chart).frequencies ?? {}, freq)

/** The given frequency where the chart has it, else the chart's first. */
export function frequencyWith(chart: ChartKind, freq: Frequency): Frequency {
  const { frequencies } = kindOfChart(chart)
  if (frequencies === null || isFrequencyOf(chart, freq)) return freq
  return Object.keys(frequencies).find((first) => isFrequencyOf(chart, first)) ?? freq
}

export const plottedFrequency = (chart: ChartKind, freq: Frequency): PlottedFrequency =>
  kindOfChart(chart).frequencies?.[freq] ?? freq
