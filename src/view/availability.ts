import { type EnglishKey, isKey } from '#src/i18n/languages.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type Facts, isShownPeriod, selectionFacts } from '#src/view/drawn.ts'
import { frequencyWith, kindOfChart, plottedFrequency } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Earlier choices take precedence over later ones. */
export const choosables = ['freq', 'measure', 'money', 'show', 'chart', 'scale', 'y', 'base'] as const
export type Choosable = (typeof choosables)[number]

/** The key of the words of a choice's value. */
export const isChoiceKey = (text: string): text is Extract<EnglishKey, `control.${Choosable}.${string}`> =>
  text.startsWith('control.') && isKey(text)

/** The key of the words that say why a choice is closed. */
export type Reason = Extract<EnglishKey, `why.${string}`>
export const isReason = (text: string): text is Reason => text.startsWith('why.') && isKey(text)

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

const rules: AvailabilityRules = {
  freq: (freq, _, { empty, anyMonthly }) => (freq === 'year' || empty || anyMonthly ? null : 'why.yearlyOnly'),

  measure(measure, _, { empty, anyTrade, anyWeight, anyWorldPrice }) {
    const isOpen = { value: anyTrade, weight: anyWeight, price: anyWeight || anyWorldPrice }
    return empty || isOpen[measure] ? null : anyTrade ? 'why.noWeight' : 'why.worldPrices'
  },

  // A weight does not depend on the money, and a closer look does not use the view's measure.
  money: (money, { measure, analysis }) =>
    money === 'usd' || measure !== 'weight' || analysis !== null ? null : 'why.moneyOfWeight',

  show: (show, { measure }, { onlyTotals }) => {
    if (show !== 'share') return null
    if (measure !== 'value') return 'why.shareOfValue'
    return onlyTotals ? 'why.shareOfItself' : null
  },

  chart: (chart, { freq, measure, show }, { empty, anyMonthly }) => {
    const kind = kindOfChart(chart)
    // A chart brings a frequency at which it is drawn, where the figures have it.
    const brought = frequencyWith(chart, freq)
    if (brought !== freq && !empty && !anyMonthly) return 'why.yearlyOnly'
    // Sums that grow through each year have no single period that could be 100.
    if (plottedFrequency(chart, brought) === 'running' && show === 'index') return 'why.indexOfRunning'
    if (kind.shows === 'what-adds-up') {
      if (measure === 'price') return 'why.stackPrice'
      if (show === 'index') return 'why.stackIndex'
      if (show === 'yoy') return 'why.stackChange'
    }
    return kind.shows === 'values' && (measure !== 'value' || show !== 'level') ? 'why.valueLevel' : null
  },

  scale: (scale, { show, chart }) => {
    if (scale === 'linear') return null
    if (show === 'share') return 'why.logShare'
    return show === 'yoy' ? 'why.logChange' : (kindOfChart(chart).noLog ?? null)
  },

  y: () => null,
  // The base is kept while no index is shown, so that a return to the index finds it.
  base: (base, view) =>
    base === null || view.show !== 'index' || isShownPeriod(base, view) ? null : 'why.baseNotShown',
}

const factsOf = memoizeByFirst(2, selectionFacts)

/** The reason why a value of a choice is closed at a view; null where it is open. */
export const whyClosed = <P extends Choosable>(
  choosable: P,
  value: ViewState[P],
  view: ViewState,
  catalogue: Catalogue,
): Reason | null => rules[choosable](value, view, factsOf(view, catalogue))
