import { type Catalogue, flows } from '#src/trade/catalogue.ts'
import { type Frequency, isYearly } from '#src/trade/steps.ts'
import { lastMonthOf, yearOf } from '#src/trade/periods.ts'
import { type RepairedView, parseView, repair } from '#src/view/address/address.ts'
import { firstMonthOf } from '#src/view/drawn.ts'
import { type ChartKind, kindOfChart } from '#src/view/kinds.ts'
import { type ViewState, unopened } from '#src/view/viewState.ts'

/** A change returns a view that `repair` may still adjust. */
export type Change = (view: ViewState, catalogue: Catalogue) => ViewState

export function applyChange(view: ViewState, change: Change, catalogue: Catalogue): RepairedView {
  const changed = change(view, catalogue)
  return repair(changed, catalogue, changed.chart !== view.chart)
}

/** A claim of an amount in dollars or by weight is none in another measure or money; one of a share is. */
export const choose =
  <P extends keyof ViewState>(parameter: P, value: ViewState[P]): Change =>
  (view) => {
    if (view[parameter] === value) return view
    const isOfAmount = (parameter === 'measure' || parameter === 'money') && view.analysis === null
    return { ...view, check: isOfAmount ? null : view.check, [parameter]: value }
  }

/** A chart of all headings is of the flow that the selected series have, where it is one. */
export const setChart =
  (chart: ChartKind): Change =>
  (view) => {
    const [flow = view.flow, other] = flows.filter((one) => view.series.some((id) => id.startsWith(one)))
    const isOfOne = kindOfChart(chart).needs === 'headings' && view.chart !== chart && other === undefined
    return { ...view, chart, flow: isOfOne ? flow : view.flow }
  }

/** The base is kept as the period with the same last month, as far as the new frequency has one. */
export const setFreq =
  (freq: Frequency): Change =>
  (view) => {
    const month = view.base === null ? null : lastMonthOf(view.base)
    const base = month !== null && isYearly(freq) && month.endsWith('-12') ? yearOf(month) : month
    return view.freq === freq ? view : { ...view, freq, base }
  }

export const toggleSeries =
  (id: string): Change =>
  (view) => {
    const others = view.series.filter((selected) => selected !== id)
    return { ...view, series: others.length < view.series.length ? others : [...view.series, id] }
  }

export const onlySeries =
  (id: string): Change =>
  (view) => ({ ...view, series: [id] })

export const toggleFocus =
  (id: string): Change =>
  (view) => ({
    ...view,
    focus: view.focus.includes(id) ? view.focus.filter((kept) => kept !== id) : [...view.focus, id],
  })

export const clearSeries: Change = (view) => ({ ...view, series: [] })

export const presetEnergy: Change = (view) => ({ ...view, series: ['M-2709', 'M-271111', 'M-271121', 'M-2701'] })

export const presetArticle: Change = (view) => ({
  ...view,
  series: ['M-2709', 'M-GAS', 'X-TOTAL', 'X-8542', 'X-8542.quoted'],
  freq: 'year',
})

/** The start stops at the range's end, and is open (null) at the first month of the catalogue. */
export const setFrom =
  (month: string | null): Change =>
  (view, catalogue) => {
    const clamped = month !== null && view.to !== null && month > view.to ? view.to : month
    return { ...view, from: clamped === firstMonthOf(catalogue) ? null : clamped }
  }

/** The end stops at the range's start, and is open (null) at the newest month, so that it follows newer data. */
export const setTo =
  (month: string | null): Change =>
  (view, catalogue) => {
    const clamped = month !== null && view.from !== null && month < view.from ? view.from : month
    return { ...view, to: clamped === catalogue.lastPeriod ? null : clamped }
  }

/** Language, theme and frame stay as they are. */
export const followLink =
  (search: string): Change =>
  ({ lang, theme, embed }, catalogue) => ({ ...parseView(search, catalogue).view, lang, theme, embed })

/** The reader's own title is dropped too, because it was the title of the analysis. */
export const withoutAnalysis = (view: ViewState): ViewState => ({ ...view, ...unopened, title: null })
