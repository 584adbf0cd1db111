import { type Format, moneyName, upperFirst } from '#src/i18n/format.ts'
import { type Flow, type SeriesInfo, commodityId } from '#src/trade/catalogue.ts'
import type { Plot, Show } from '#src/trade/plot.ts'
import { type Quantity, composites } from '#src/trade/steps.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

export function quantityOf({ measure, money }: Pick<ViewState, 'measure' | 'money'>, show: Show): Quantity {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  return ({ value: money, weight: 'kg', price: `${money}PerTonne` } as const)[measure]
}

/** Limits to names in a title, because labels of the nomenclature run to two hundred characters. */
const listedNames = 3
const listedLength = 90

const gasCodes: ReadonlySet<string> = new Set(['GAS', ...(composites['GAS'] ?? [])])

function flowPhrase(flow: Flow, shown: readonly SeriesInfo[], labels: Labels): string | null {
  const { catalogue, format } = labels
  const { t } = format
  const ofFlow = shown.filter((info) => info.flow === flow)
  const byCommodity = new Map(ofFlow.map((info) => [labels.readerName(info) ?? commodityId(info), info]))
  const infos = [...byCommodity.values()]
  if (infos.length === 0) return null
  const total = infos.find(({ cmdCode }) => cmdCode === 'TOTAL')
  if (infos.length === 1 && total !== undefined) return t(`title.${flow}.total`)
  const goods = infos.filter((info) => info !== total)
  const inOrder = total === undefined ? goods : [...goods, total]
  const energy = new Set(catalogue.commodities.filter(({ group }) => group === 'energy').map(({ id }) => id))
  const isEnergy = flow === 'M' && goods.length > 1 && goods.every((info) => energy.has(commodityId(info)))
  // Gas alone is not called energy if its names can be listed.
  const isGas = goods.every(({ cmdCode }) => gasCodes.has(cmdCode))
  if (inOrder.length <= listedNames && (isGas || !isEnergy)) {
    const names = format.list(inOrder.map(labels.inSentence))
    if (goods.length === 1 || names.length <= listedLength) return t(`title.${flow}.list`, { names })
  }
  if (isEnergy) {
    const goodsPhrase = t('title.M.energy')
    return total === undefined ? goodsPhrase : t('title.andAll', { goods: goodsPhrase })
  }
  const count = goods.length
  if (total === undefined) return t(`title.${flow}.many`, { count })
  return t('title.ofThem', { all: t(`title.${flow}.total`), count })
}

export function titleOf(view: ViewState, shown: readonly SeriesInfo[], labels: Labels): string {
  if (view.title !== null) return view.title
  const { t } = labels.format
  const imports = flowPhrase('M', shown, labels)
  const exports = flowPhrase('X', shown, labels)
  const trade =
    imports !== null && exports !== null
      ? t('title.both', { imports, exports })
      : imports !== null
        ? t('title.imports', { imports })
        : exports && t('title.exports', { exports })
  const [price, ...otherPrices] = shown.filter(({ flow }) => flow === 'W')
  const prices = price && (otherPrices.length > 0 ? t('title.W') : labels.commodity(price))
  const title = trade && prices ? t('title.beside', { trade, prices }) : (trade ?? prices)
  return upperFirst(title ?? t('title.none'), labels.format)
}

function frequencyPhrase(view: ViewState, plot: Plot, { t, month }: Format): string {
  // A price over twelve months is their value over their weight: an average, not a sum.
  if (view.freq === 'rolling' && view.measure === 'price') return t('subtitle.freq.rolling.price')
  if (view.freq !== 'ytd') return t(`subtitle.freq.${view.freq}`)
  const isRunning = (plot.periods[0] ?? '').length > 4
  if (isRunning) return t('subtitle.freq.running')
  if (plot.yearToDate === 1) return t('subtitle.freq.ytd1')
  return t('subtitle.freq.ytd', { month: month(plot.yearToDate ?? 12) })
}

/** `2017 to 2024`, `October 2025 to May 2026`, or the one period that it is. */
export function spanInWords(first: string, last: string, { period, t }: Format): string {
  if (first === last) return period(first)
  return t(first.length === 4 ? 'span.years' : 'span.range', { first: period(first), last: period(last) })
}

export function subtitleOf(view: ViewState, plot: Plot, largest: number, format: Format): string {
  const { t } = format
  const first = plot.periods[0]
  const last = plot.periods.at(-1)
  if (first === undefined || last === undefined) return t('subtitle.none')
  const frequency = frequencyPhrase(view, plot, format)
  const measure = t(`control.measure.${view.measure}`)
  // The unit of a level names the money already, and dollars are not mentioned.
  const inMoney =
    plot.show === 'level' || view.money === 'usd'
      ? measure
      : t('subtitle.in', { measure, money: moneyName(view.money, format) })
  const common = {
    measure: inMoney,
    frequency,
    range: spanInWords(first, last, format),
  }
  const unit = (): string => format.step(quantityOf(view, 'level'), largest).long
  if (plot.show === 'level') return t('subtitle.level', { ...common, unit: unit() })
  if (plot.show === 'index') return t('subtitle.index', { ...common, base: format.period(plot.base ?? first) })
  return t(`subtitle.${plot.show}`, common)
}
