import type { Format } from '#src/i18n/format.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Measure } from '#src/trade/transform.ts'
import type { Show } from '#src/trade/plot.ts'
import { type Facts, isShownPeriod, selectionFacts } from '#src/view/drawn.ts'
import { type ChartKind, charts, frequencyWith, kindOfChart, plottedFrequency } from '#src/view/kinds.ts'
import { type ViewState, frequencies, measures, moneys, scales, shows } from '#src/view/viewState.ts'

/** Earlier choices take precedence over later ones. */
export const choosables = ['freq', 'measure', 'money', 'show', 'chart', 'scale', 'base'] as const
export type Choosable = (typeof choosables)[number]

export type Reason =
  | {
      readonly kind:
        | 'yearly-only'
        /** Sums that grow through each year have no single period that could be 100. */
        | 'index-of-running'
        | 'no-weight-in-range'
        | 'world-prices-only'
        /** A weight does not depend on the money. */
        | 'money-of-weight'
        | 'log-of-share'
        | 'log-of-change'
        | 'log-of-stacked'
        | 'log-of-bars'
        | 'share-of-itself'
        /** A balance crosses zero. */
        | 'log-of-balance'
        /** The data have no period in which all lines could be 100; no rule in this file returns it. */
        | 'no-index-base'
        | 'base-not-shown'
        | 'no-events'
    }
  | { readonly kind: 'of-months' | 'no-axis'; readonly chart: ChartKind }
  | { readonly kind: 'share-of-value-only'; readonly because: Exclude<Measure, 'value'> }
  | { readonly kind: 'not-stackable'; readonly because: 'price' | 'index' | 'yoy' }
  | {
      readonly kind: 'value-level-only'
      readonly chart: ChartKind
      readonly because: Exclude<Measure, 'value'> | Exclude<Show, 'level'>
    }

export const valuesOf: { readonly [P in Choosable]: readonly ViewState[P][] } = {
  freq: frequencies,
  measure: measures,
  money: moneys,
  show: shows,
  chart: charts,
  scale: scales,
  // Other bases depend on the data.
  base: [null],
}

type Before<P, All = typeof choosables> = All extends readonly [infer First extends Choosable, ...infer Others]
  ? First extends P
    ? never
    : First | Before<P, Others>
  : never

/** A rule reads only earlier choices, so one pass of `repair` is enough. */
type AvailabilityRules = {
  readonly [P in Choosable]: (
    value: ViewState[P],
    earlier: Pick<ViewState, Before<P> | 'from' | 'to' | 'analysis'>,
    facts: Facts,
  ) => Reason | null
}

export const availabilityRules: AvailabilityRules = {
  freq: (freq, _, { empty, anyMonthly }) => (freq === 'year' || empty || anyMonthly ? null : { kind: 'yearly-only' }),

  measure(measure, _, { empty, anyTrade, anyWeight, anyWorldPrice }) {
    const isOpen = { value: anyTrade, weight: anyWeight, price: anyWeight || anyWorldPrice }
    return empty || isOpen[measure] ? null : { kind: anyTrade ? 'no-weight-in-range' : 'world-prices-only' }
  },

  // A closer look does not use the view's measure.
  money: (money, { measure, analysis }) =>
    money === 'usd' || measure !== 'weight' || analysis !== null ? null : { kind: 'money-of-weight' },

  show: (show, { measure }, { onlyTotals }) => {
    if (show !== 'share') return null
    if (measure !== 'value') return { kind: 'share-of-value-only', because: measure }
    return onlyTotals ? { kind: 'share-of-itself' } : null
  },

  chart: (chart, { freq, measure, show }, { empty, anyMonthly }) => {
    const kind = kindOfChart(chart)
    if (frequencyWith(chart, freq) !== freq)
      return empty || anyMonthly ? { kind: 'of-months', chart } : { kind: 'yearly-only' }
    if (plottedFrequency(chart, freq) === 'running' && show === 'index') return { kind: 'index-of-running' }
    if (kind.shows === 'what-adds-up') {
      if (measure === 'price') return { kind: 'not-stackable', because: measure }
      if (show === 'index' || show === 'yoy') return { kind: 'not-stackable', because: show }
    }
    if (kind.shows === 'values') {
      if (measure !== 'value') return { kind: 'value-level-only', chart, because: measure }
      if (show !== 'level') return { kind: 'value-level-only', chart, because: show }
    }
    return null
  },

  scale: (scale, { show, chart }) => {
    if (scale === 'linear') return null
    if (show === 'share') return { kind: 'log-of-share' }
    if (show === 'yoy') return { kind: 'log-of-change' }
    const { noLog } = kindOfChart(chart)
    if (noLog === 'no-axis') return { kind: noLog, chart }
    return noLog === null ? null : { kind: noLog }
  },

  // The base is kept while no index is shown, so that a return to the index finds it.
  base: (base, view) =>
    base === null || view.show !== 'index' || isShownPeriod(base, view) ? null : { kind: 'base-not-shown' },
}

export type UnavailableOptions = { readonly [P in Choosable]: ReadonlyMap<ViewState[P], Reason> }

export function unavailableOptions(view: ViewState, catalogue: Catalogue): UnavailableOptions {
  const facts = selectionFacts(view, catalogue)

  function unavailable<P extends Choosable>(choosable: P): ReadonlyMap<ViewState[P], Reason> {
    const reasons = new Map<ViewState[P], Reason>()
    for (const value of valuesOf[choosable]) {
      const reason = availabilityRules[choosable](value, view, facts)
      if (reason !== null) reasons.set(value, reason)
    }
    return reasons
  }

  return {
    freq: unavailable('freq'),
    measure: unavailable('measure'),
    money: unavailable('money'),
    show: unavailable('show'),
    chart: unavailable('chart'),
    scale: unavailable('scale'),
    base: unavailable('base'),
  }
}

const keys = {
  'yearly-only': 'why.yearlyOnly',
  'of-months': 'why.ofMonths',
  'index-of-running': 'why.indexOfRunning',
  'no-weight-in-range': 'why.noWeight',
  'world-prices-only': 'why.worldPrices',
  'money-of-weight': 'why.moneyOfWeight',
  'share-of-value-only': 'why.shareOfValue',
  'share-of-itself': 'why.shareOfItself',
  'value-level-only': 'why.valueLevel',
  'log-of-share': 'why.logShare',
  'log-of-change': 'why.logChange',
  'log-of-stacked': 'why.logStack',
  'log-of-bars': 'why.logBars',
  'log-of-balance': 'why.logChange',
  'no-axis': 'why.logNone',
  'no-index-base': 'why.noIndexBase',
  'base-not-shown': 'why.baseNotShown',
  'no-events': 'why.noEvents',
} as const
const notStackable = { price: 'why.stackPrice', index: 'why.stackIndex', yoy: 'why.stackChange' } as const

export function reasonText(reason: Reason, { t }: Format): string {
  return t(reason.kind === 'not-stackable' ? notStackable[reason.because] : keys[reason.kind])
}

export function whyUnavailable(reason: Reason | undefined, format: Format): string | null {
  return reason === undefined ? null : reasonText(reason, format)
}
