import type { WaterfallColumn } from '#src/figures/priceVolume/waterfall.ts'
import { type Format, amountsAlike, digitsOf } from '#src/i18n/format.ts'
import { type Cell, type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import { type Catalogue, type SeriesInfo, commodityId, findSeries } from '#src/trade/catalogue.ts'
import { decompose } from '#src/trade/decomposition.ts'
import { type Observation, joinSources, weakest } from '#src/trade/observation.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { type Money, type PeriodAmounts, calendarYears, measured } from '#src/trade/steps.ts'
import { colourNamed, ownColour } from '#src/view/colours.ts'

/** A split in `money`, with the weakest status of its two values and two weights. */
export type Split = Extract<ReturnType<typeof splitBetween>, { readonly kind: 'split' }>

/**
 * The change in value from one calendar year to another, split into the effects of weight and unit price; or the reason
 * why it cannot be split, with the years that have both.
 */
export function splitBetween(observations: readonly Observation[], a: number, b: number, money: Money = 'usd') {
  if (a === b) return { kind: 'same-year' } as const
  const years = calendarYears(observations)
  const asked = [a, b].map((year) => years.find(({ period }) => period === String(year)))
  const [before, after] = asked
  const effects = before === undefined || after === undefined ? null : decompose(before, after)
  if (before !== undefined && after !== undefined && effects !== null) {
    const statuses = [before.valueStatus, before.weightStatus, after.valueStatus, after.weightStatus]
    const status = statuses.reduce(weakest, null)
    const sources = joinSources([before.sources, after.sources])
    return { kind: 'split', money, before, after, effects, status, sources } as const
  }
  const without = (has: (year: PeriodAmounts) => boolean): string[] =>
    [a, b].map(String).filter((_, i) => asked[i] === undefined || !has(asked[i]))
  const hasWeight = ({ netWeightKg }: PeriodAmounts): boolean => (netWeightKg ?? 0) > 0
  const noValue = without(({ value }) => value !== null)
  return {
    ...(noValue.length > 0
      ? ({ kind: 'no-value', missing: noValue } as const)
      : ({ kind: 'no-weight', missing: without(hasWeight) } as const)),
    present: years.filter((year) => year.value !== null && hasWeight(year)).map(({ period }) => period),
    /** Months without an exchange rate, which leave a value missing. */
    missingRates: asked.flatMap((year) => year?.missingRates ?? []),
  }
}

/** Series whose change in value can be split: the named and the selected ones with weights, and `of` itself. */
export function splittable(catalogue: Catalogue, selected: readonly string[], of: SeriesInfo): SeriesInfo[] {
  const named = catalogue.commodities.flatMap(({ series }) => series)
  const others = selected.flatMap((id) => findSeries(catalogue, id) ?? [])
  const offered = [...named, ...others].filter(({ weight }) => weight !== null)
  return [...new Map([...offered, of].map((info) => [info.id, info])).values()]
}

export function wholeYears({ value, frequency }: SeriesInfo): number[] {
  const isMonthly = frequency === 'monthly'
  const first = Number(yearOf(value.first)) + (isMonthly && monthNumber(value.first) > 1 ? 1 : 0)
  const last = Number(yearOf(value.last)) - (isMonthly && monthNumber(value.last) < 12 ? 1 : 0)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

export function splitRows(split: Split, { id, flow, cmdCode }: SeriesInfo, name: string): Rows {
  const { money, before, after, effects, status, sources } = split
  const unit = moneyCodes[money]
  const rowsOf = (period: string, from: readonly string[], rows: readonly (readonly [string, string, ...Cell[]])[]) =>
    rows.map((cells) => [id, flow, cmdCode, name, period, ...cells, from.join(';')])
  const years = [before, after].flatMap((amounts) => {
    const price = measured(amounts, 'price')
    return [
      ...rowsOf(amounts.period, amounts.sources, [
        ['value', unit, amounts.value, amounts.valueStatus],
        ['weight', 'kg', amounts.netWeightKg, amounts.weightStatus],
      ]),
      ...rowsOf(amounts.period, price.sources, [['price', `${unit}/t`, price.value, price.status]]),
    ]
  })
  const changes = rowsOf(`${before.period}/${after.period}`, sources, [
    ['change', unit, effects.change, weakest(before.valueStatus, after.valueStatus)],
    ['weight_effect', unit, effects.weightEffect, status],
    ['price_effect', unit, effects.priceEffect, status],
  ])
  return {
    columns: ['series_id', 'flow', 'cmd_code', 'commodity', 'period', 'item', 'unit', 'value', 'status', 'source'],
    rows: [...years, ...changes],
  }
}

/** Decimals that amounts may have beyond the usual, so that they add up as written. */
const moreDigits = 2

/**
 * One writer for the whole figure, and the change and its effects as they are to be written: they add up, with as few
 * more decimals as that takes, else with the price effect as the rest.
 */
export function amountsOf({ money, before, after, effects }: Split, format: Format) {
  const [then, now] = [before.value ?? 0, after.value ?? 0]
  const { weightEffect, priceEffect } = effects
  const amounts = [then, now, weightEffect, priceEffect]
  const largest = Math.max(...amounts.map(Math.abs))
  const { divisor } = format.step(money, largest)
  const usual = digitsOf(largest / divisor)
  const written = (digits: number) => {
    const unit = divisor / 10 ** digits
    const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) / unit)
    const change = rounded(now) - rounded(then)
    const rest = change - rounded(weightEffect)
    const addsUp = rest === rounded(priceEffect) && change === rounded(now - then)
    const parts = [rounded(weightEffect) * unit, rest * unit] as const
    return { addsUp, digits, change: change * unit, parts }
  }
  const tries = Array.from({ length: moreDigits + 1 }, (_, more) => written(usual + more))
  const { digits, change, parts } = tries.find(({ addsUp }) => addsUp) ?? written(usual + moreDigits)
  return { ...amountsAlike(amounts, money, format, digits), change, parts }
}

export function quantitiesOf({ money, before, after }: Split, format: Format) {
  const written = (then: number, now: number, quantity: 'kg' | `${typeof money}PerTonne`) => {
    const { plain } = amountsAlike([then, now], quantity, format)
    const percent = (now / then - 1) * 100
    const growth = format.change(percent, Math.abs(percent) >= 1000 ? 0 : 1)
    return { before: plain(then), after: plain(now), growth }
  }
  const priceOf = (amounts: typeof before): number => measured(amounts, 'price').value ?? 0
  return {
    weights: written(before.netWeightKg ?? 0, after.netWeightKg ?? 0, 'kg'),
    prices: written(priceOf(before), priceOf(after), `${money}PerTonne`),
  }
}

const effectColours = { weight: colourNamed('steel'), price: colourNamed('amber') }
/** Colour of a commodity that has none of its own. */
const otherColour = colourNamed('M-TOTAL')

export function splitColumns(split: Split, info: SeriesInfo, format: Format): WaterfallColumn[] {
  const { effects, status } = split
  const { t } = format
  const money = amountsOf(split, format)
  const { weights, prices } = quantitiesOf(split, format)
  const colourIndex = ownColour(commodityId(info)) ?? otherColour
  const whole = (id: 'before' | 'after'): WaterfallColumn => {
    const { period, value, valueStatus } = split[id]
    const words = { weight: weights[id], price: prices[id] }
    return {
      id,
      kind: 'whole',
      value: value ?? 0,
      status: valueStatus,
      colourIndex,
      amount: money.plain(value ?? 0),
      name: format.period(period),
      detail: t('waterfall.detail.whole', words),
    }
  }
  const step = (
    id: 'weight' | 'price',
    value: number,
    written: number,
    { growth, before, after }: typeof weights,
  ): WaterfallColumn => ({
    id,
    kind: 'step',
    value,
    status,
    colourIndex: effectColours[id],
    amount: money.signed(written),
    name: t(`waterfall.${id}`),
    detail: t('list.comma', { text: `${before} → ${after}`, detail: growth }),
  })
  return [
    whole('before'),
    step('weight', effects.weightEffect, money.parts[0], weights),
    step('price', effects.priceEffect, money.parts[1], prices),
    whole('after'),
  ]
}
