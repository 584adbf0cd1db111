import { type Cell, type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import { type Catalogue, type SeriesInfo, findSeries } from '#src/trade/catalogue.ts'
import { decompose } from '#src/trade/decomposition.ts'
import { type PeriodAmounts, calendarYears } from '#src/trade/frequency.ts'
import type { Money } from '#src/trade/money.ts'
import { type Observation, joinSources, weakest } from '#src/trade/observation.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { measured } from '#src/trade/transform.ts'

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
