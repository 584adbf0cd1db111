import { type AskContext, goodsOf, typed } from '#src/ask/vocabulary.ts'
import type { Sentence } from '#src/ask/sentence.ts'
import { type Format, upperFirst } from '#src/i18n/format.ts'
import { type SeriesInfo, findSeries } from '#src/trade/catalogue.ts'
import { isYearly } from '#src/trade/steps.ts'
import { yearOf } from '#src/trade/periods.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { type ViewState, hasNoWords, unopened } from '#src/view/viewState.ts'

type Texts = string | readonly string[]
type Sayers = { readonly [Field in keyof ViewState]: (value: NonNullable<ViewState[Field]>) => Texts }
/** The fields that a phrase can leave open, which is then said too. */
const openFields = ['from', 'to', 'base', 'year', 'node', 'analysis', 'a', 'b', 'of', 'benchmark', 'title'] as const

/** Texts that together ask for the fields that are said; `understand` can read each but those of open fields. */
export function say(
  view: ViewState,
  said: readonly (keyof ViewState)[],
  isDirected: boolean,
  context: AskContext,
  format: Format,
): string[] {
  const { catalogue, nomenclature } = context
  const { t, period } = format
  const labels = createLabels(catalogue, nomenclature, format)
  const meant = goodsOf(catalogue, nomenclature)
  const { options, marks, nodes, worldPrice } = typed[format.language]
  const first = (words: string): string => upperFirst(words.split(', ')[0] ?? '', format)
  const named = (name: string, text: string): string => t('list.named', { name: first(name), text })

  const isPlain = ({ id, cmdCode, flow }: SeriesInfo): boolean => {
    if (flow === 'W') return true
    const ids = meant([cmdCode], null)
    return ids.length === 1 && id.startsWith(ids[0] ?? ' ')
  }
  // Goods of `suppliers` are China's exports unless a phrase says otherwise, so their flow is always said.
  const goodsText = (ids: readonly string[], isOfSuppliers = false): string[] => {
    const infos = ids.flatMap((id) => findSeries(catalogue, id) ?? [])
    const isNamed = isDirected || isOfSuppliers || !infos.every(isPlain)
    return infos.map((info) => {
      if (info.flow === 'W') return first(worldPrice).replace('{name}', labels.listed(info))
      const flow = t(`flow.${info.flow}.short`)
      const name = labels.listed(info)
      const withFlow = isNamed ? t('list.detail', { text: name, detail: flow }) : name
      if (!info.id.includes('.')) return withFlow
      return t('list.aside', { text: withFlow, aside: t(`book.${info.book}`) })
    })
  }
  // No phrase asks for an embedded page.
  const unsaid = (): readonly string[] => []
  const sayers: Sayers = {
    series: (series) => {
      if (series.length === 0) return t('title.none')
      const goods = goodsText(series)
      return view.analysis === null ? goods : goods.map((name) => named(marks.selected, name))
    },
    measure: (measure) => t(`control.measure.${measure}`),
    money: (money) => t(`control.money.${money}`),
    show: (show) => t(`control.show.${show}`),
    freq: (freq) => t(`control.freq.${freq}`),
    from: (from) => t('ask.from', { period: period(from) }),
    to: (to) => t('ask.to', { period: period(to) }),
    base: (base) => named(marks.base, period(base)),
    chart: (chart) => t(`control.chart.${chart}`),
    scale: (scale) => t(`control.scale.${scale}`),
    y: (y) => first(options[`y=${y}`]),
    flow: (flow) => named(marks.flow, t(`flow.${flow}.short`)),
    year: (year) => t('ask.year', { year: period(year) }),
    node: (node) => first(/^\d/.test(node) ? nodes.chapter : nodes.section).replace('{node}', node),
    events: (events) => {
      if (typeof events === 'string') return first(options[`events=${events}`])
      return catalogue.events
        .filter(({ id }) => events.includes(id))
        .map(({ names }) => names[format.language] ?? names.en)
    },
    focus: () => t('ask.focus'),
    // A check is said by its own sentence.
    check: unsaid,
    note: (notes) => {
      const marked = notes.filter(hasNoWords).map(({ to }) => period(isYearly(view.freq) ? yearOf(to) : to))
      return t(marked.length > 0 ? 'ask.note' : 'ask.notes.none', { period: format.list(marked) })
    },
    analysis: (analysis) => t(`analysis.${analysis}`),
    a: (a) => named(marks.a, period(a)),
    b: (b) => named(marks.b, period(b)),
    of: (of) => goodsText([of], view.analysis === 'suppliers').map((name) => named(marks.of, name)),
    by: (by) => first(options[`by=${by}`]),
    sort: (sort) => first(options[`sort=${sort}`]),
    benchmark: (benchmark) => named(marks.benchmark, t(`prices.${benchmark}`)),
    lag: (lag) => t('ask.lag', { lag }),
    title: unsaid,
    lang: (lang) => first(options[`lang=${lang}`]),
    theme: (theme) => first(options[`theme=${theme}`]),
    embed: unsaid,
  }
  const left: { readonly [field: string]: unknown } = unopened
  const textsOf = <Field extends keyof ViewState>(field: Field): Texts => {
    const value = view[field]
    // Choices of a closer look that was left go with it.
    if (view.analysis === null && field !== 'analysis' && left[field] === value) return []
    if (value !== null) return sayers[field](value)
    return openFields.flatMap((one) =>
      one === field ? t(one === 'analysis' ? 'explore.back' : `ask.open.${one}`) : [],
    )
  }
  return said.flatMap(textsOf)
}

/** Whether a phrase asks for figures of its own, of which a title may answer it. */
export const asksForFigure = ({ said, view }: Sentence): boolean =>
  said.includes('series') ||
  view.analysis !== null ||
  (said.includes('chart') && kindOfChart(view.chart).needs === 'headings')

/** The parts that have no effect, are not understood or not checked, or mean something else than the heading that is shown. */
export function remarksOf(
  { unknown, noEffect, remarks, unchecked, leftUnchecked, hasNoPartner, notices }: Sentence,
  format: Format,
): string[] {
  const { t, list } = format
  return [
    ...remarks.map((remark) => t(`ask.remark.${remark}`)),
    ...(hasNoPartner ? [t('ask.noPartner')] : []),
    ...(unchecked === null ? [] : [t(`ask.unchecked.${unchecked}`)]),
    ...(leftUnchecked.length > 0 ? [t('ask.unchecked', { words: list(leftUnchecked) })] : []),
    ...(noEffect.length > 0 ? [t('ask.noEffect', { words: list(noEffect) })] : []),
    ...(unknown.length > 0 ? [t('ask.unknown', { words: list(unknown) })] : []),
    ...noticeTexts(notices, format),
  ]
}
