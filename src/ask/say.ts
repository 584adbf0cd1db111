import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { priceMessages } from '#src/i18n/messages/en/analyses/prices.ts'
import { askMessages } from '#src/i18n/messages/en/ask.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { sameView } from '#src/view/address/writeView.ts'
import { fields } from '#src/view/address/codecs.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import { goodsOf } from '#src/ask/goods.ts'
import type { AskContext } from '#src/ask/understand.ts'

/** The fields that differ from the default view, in the order of the address. */
export function differing(view: ViewState): (keyof ViewState)[] {
  const others = fields.filter((field) => !sameView({ ...defaultView, [field]: view[field] }, defaultView))
  // The words `Base 2021` alone would ask for an index.
  return view.base !== null && view.show === 'level' ? [...others, 'show'] : others
}

/** Texts that together ask for the view, each of which `understand` can read. */
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
  const meant = goodsOf(catalogue)(nomenclature)

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
      if (info.flow === 'W') return t(askMessages, 'ask.worldPrice', { name: labels.listed(info) })
      const flow = t(seriesMessages, `flow.${info.flow}.short`)
      const name = labels.listed(info)
      const withFlow = isNamed ? t(seriesMessages, 'series.withFlow', { name, flow }) : name
      if (!info.id.includes('.')) return withFlow
      return t(seriesMessages, 'series.withBook', { name: withFlow, book: t(seriesMessages, `book.${info.book}`) })
    })
  }
  const year = (one: number | null): string => period(String(one))
  // No phrase asks for a reader's own words, for colours kept or for an embedded page.
  const unsaid = (): readonly string[] => []
  const sayers: { readonly [Field in keyof ViewState]: () => string | readonly string[] } = {
    series: () => {
      if (view.series.length === 0) return t(askMessages, 'ask.nothing')
      const goods = goodsText(view.series)
      return view.analysis === null ? goods : goods.map((name) => t(askMessages, 'ask.selected', { name }))
    },
    measure: () => t(controlMessages, `control.measure.${view.measure}`),
    money: () => t(controlMessages, `control.money.${view.money}`),
    show: () => t(controlMessages, `control.show.${view.show}`),
    freq: () => t(controlMessages, `control.freq.${view.freq}`),
    from: () => t(askMessages, 'ask.from', { period: period(view.from ?? '') }),
    to: () => t(askMessages, 'ask.to', { period: period(view.to ?? '') }),
    base: () => t(askMessages, 'ask.base', { period: period(view.base ?? '') }),
    chart: () => t(controlMessages, `control.chart.${view.chart}`),
    scale: () => t(controlMessages, `control.scale.${view.scale}`),
    y: () => t(askMessages, `ask.y.${view.y}`),
    flow: () => t(askMessages, 'ask.flow', { flow: t(seriesMessages, `flow.${view.flow}.short`) }),
    year: () => t(askMessages, 'ask.year', { year: year(view.year) }),
    node: () => t(askMessages, /^\d/.test(view.node ?? '') ? 'ask.chapter' : 'ask.section', { node: view.node ?? '' }),
    events: () => {
      const { events } = view
      if (typeof events === 'string') return t(askMessages, `ask.events.${events}`)
      return catalogue.events
        .filter(({ id }) => events.includes(id))
        .map(({ names }) => names[format.language] ?? names.en)
    },
    analysis: () => (view.analysis === null ? [] : t(analysisMessages, `analysis.${view.analysis}`)),
    a: () => t(askMessages, 'ask.a', { year: year(view.a) }),
    b: () => t(askMessages, 'ask.b', { year: year(view.b) }),
    of: () =>
      goodsText(view.of === null ? [] : [view.of], view.analysis === 'suppliers').map((name) =>
        t(askMessages, 'ask.of', { name }),
      ),
    by: () => t(askMessages, `ask.by.${view.by}`),
    mark: () => t(askMessages, `ask.mark.${view.mark}`),
    sort: () => t(askMessages, `ask.sort.${view.sort}`),
    benchmark: () =>
      view.benchmark === null
        ? []
        : t(askMessages, 'ask.benchmark', { name: t(priceMessages, `prices.${view.benchmark}`) }),
    lag: () => t(askMessages, 'ask.lag', { lag: view.lag }),
    lang: () => (view.lang === null ? [] : t(askMessages, `ask.lang.${view.lang}`)),
    theme: () => (view.theme === null ? [] : t(askMessages, `ask.theme.${view.theme}`)),
    focus: unsaid,
    note: unsaid,
    title: unsaid,
    embed: unsaid,
  }
  return said.flatMap((field) => sayers[field]())
}
