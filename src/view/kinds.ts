import { keysOf } from '#src/lib/keysOf.ts'
import type { Frequency, PlottedFrequency } from '#src/trade/steps.ts'

/** Facts of a chart that are needed before the chunk of its kind is loaded. */
type KindOfChart = {
  /** `what-adds-up` excludes prices, indices and changes; `values` allows only the level of value; neither draws a reader's own file. */
  readonly shows?: 'what-adds-up' | 'values'
  /** The frequencies on offer, the default first, each with the frequency of its points; absent for all as they are. */
  readonly frequencies?: { readonly [freq in Frequency]?: PlottedFrequency }
  /** The key of the words that say why no scale is logarithmic; a balance crosses zero. */
  readonly noLog?: 'why.logStack' | 'why.logBars' | 'why.logChange' | 'why.noAxis'
  readonly hasEvents?: true
  readonly compares?: true
  /** A reader's note without words writes the values at its period. */
  readonly writesValues?: true
  readonly hasOwnAxes?: true
  /** The chart sets imports against exports of the same goods. */
  readonly isOfPairs?: true
  /** The chart needs all headings of one flow and year instead of the selected series. */
  readonly needs?: 'headings'
  /** A screen reader is told "n lines shown" after a toggle. */
  readonly announcesCount?: true
  /** Figures with a status other than A have the letter of their status instead of dashed and hollow marks. */
  readonly notFinal?: 'codes'
}

/** The kinds of chart in the order of the tabs. */
const kinds = {
  line: { hasEvents: true, compares: true, writesValues: true, announcesCount: true },
  area: { shows: 'what-adds-up', noLog: 'why.logStack', hasEvents: true },
  bar: {
    frequencies: { year: 'year', month: 'month', quarter: 'quarter', ytd: 'ytd' },
    noLog: 'why.logBars',
    hasEvents: true,
  },
  panels: { hasEvents: true, writesValues: true, hasOwnAxes: true, announcesCount: true },
  season: { frequencies: { month: 'month', ytd: 'running' }, announcesCount: true },
  table: { noLog: 'why.noAxis', notFinal: 'codes' },
  treemap: { shows: 'values', noLog: 'why.noAxis', needs: 'headings' },
  balance: { shows: 'values', noLog: 'why.logChange', hasEvents: true, isOfPairs: true },
} as const satisfies { readonly [kind: string]: KindOfChart }

export type ChartKind = keyof typeof kinds

export const charts: readonly ChartKind[] = keysOf(kinds)

/** The kind whose code is in the first chunk. */
export const firstChart: ChartKind = 'line'

export const kindOfChart = (chart: ChartKind): KindOfChart => kinds[chart]

/** The given frequency where the chart has it, else the chart's first. */
export function frequencyWith(chart: ChartKind, freq: Frequency): Frequency {
  const { frequencies } = kindOfChart(chart)
  return frequencies === undefined || freq in frequencies ? freq : (keysOf(frequencies)[0] ?? freq)
}

export const plottedFrequency = (chart: ChartKind, freq: Frequency): PlottedFrequency =>
  kindOfChart(chart).frequencies?.[freq] ?? freq
