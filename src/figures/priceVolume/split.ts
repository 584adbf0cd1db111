import type { Decomposition } from '#src/trade/decomposition.ts'
import { decompose } from '#src/trade/decomposition.ts'
import type { PeriodAmounts } from '#src/trade/amounts.ts'
import { joinSources } from '#src/trade/point.ts'
import type { Money } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'
import { calendarYears } from '#src/trade/frequency.ts'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { measured } from '#src/trade/measure.ts'
import type { Cell, Rows } from '#src/figure/files/csv.ts'
import { csvMoney } from '#src/figure/files/csv.ts'

export type Split = {
  readonly kind: 'split'
  /** What values, prices and effects are counted in. */
  readonly money: Money
  readonly before: PeriodAmounts
  readonly after: PeriodAmounts
  readonly effects: Decomposition
  /** The weakest of the two values and two weights. */
  readonly status: Status | null
  readonly sources: readonly string[]
}

/** Why a change cannot be split, and between which years it could. */
export type Unsplit =
  | { readonly kind: 'same-year' }
  | {
      readonly kind: 'no-value' | 'no-weight'
      readonly missing: readonly string[]
      readonly present: readonly string[]
      /** Months for want of whose rate a value is missing. */
      readonly missingRates: readonly string[]
    }

/** The change in value from one calendar year to another, split into what weight and what unit price did. */
export function splitBetween(
  observations: readonly Observation[],
  a: number,
  b: number,
  money: Money = 'usd',
): Split | Unsplit {
  if (a === b) return { kind: 'same-year' }
  const years = new Map(calendarYears(observations).map((year) => [year.period, year]))
  const asked = [String(a), String(b)]
  const [before, after] = asked.map((year) => years.get(year))
  const effects = before === undefined || after === undefined ? null : decompose(before, after)
  if (before !== undefined && after !== undefined && effects !== null) {
    const status = [before.valueStatus, before.weightStatus, after.valueStatus, after.weightStatus].reduce(
      weakest,
      null,
    )
    return {
      kind: 'split',
      money,
      before,
      after,
      effects,
      status,
      sources: joinSources([before.sources, after.sources]),
    }
  }
  const present = [...years.values()].filter(({ value, netWeightKg }) => value !== null && (netWeightKg ?? 0) > 0)
  const without = (lacks: (year: PeriodAmounts | undefined) => boolean): string[] =>
    asked.filter((year) => lacks(years.get(year)))
  const noValue = without((year) => year === undefined || year.value === null)
  return {
    kind: noValue.length > 0 ? 'no-value' : 'no-weight',
    missing: noValue.length > 0 ? noValue : without((year) => (year?.netWeightKg ?? 0) === 0),
    present: present.map(({ period }) => period),
    missingRates: [before, after].flatMap((year) => year?.missingRates ?? []),
  }
}

/** Series whose change in value can be split: the named ones with a weight, and of the others those in the chart. */
export function splittable(catalogue: Catalogue, selected: readonly string[], of: SeriesInfo): SeriesInfo[] {
  const named = catalogue.commodities.flatMap(({ series }) => series)
  const others = selected.flatMap((id) => findSeries(catalogue, id) ?? [])
  const offered = [...named, ...others].filter(({ weight }) => weight !== null)
  return [...new Map([...offered, of].map((info) => [info.id, info])).values()]
}

/** The whole calendar years of a series, first to last. */
export function wholeYears({ value, frequency }: SeriesInfo): number[] {
  const first = Number(yearOf(value.first)) + (frequency === 'monthly' && monthNumber(value.first) > 1 ? 1 : 0)
  const last = Number(yearOf(value.last)) - (frequency === 'monthly' && monthNumber(value.last) < 12 ? 1 : 0)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

const columns = [
  'series_id',
  'flow',
  'cmd_code',
  'commodity',
  'period',
  'item',
  'unit',
  'value',
  'status',
  'source',
] as const

/** Value, weight and unit price of both years, then the change and its two effects, whose period is both years. */
export function splitRows(split: Split, { id, flow, cmdCode }: SeriesInfo, name: string): Rows {
  const { money, before, after, effects, status, sources } = split
  const unit = csvMoney[money]
  const row = (
    period: string,
    item: string,
    of: string,
    value: number | null,
    given: Status | null,
    from: readonly string[],
  ): Cell[] => {
    return [id, flow, cmdCode, name, period, item, of, value, given, from.join(';')]
  }
  const years = [before, after].flatMap((amounts) => {
    const price = measured(amounts, 'price')
    return [
      row(amounts.period, 'value', unit, amounts.value, amounts.valueStatus, amounts.sources),
      row(amounts.period, 'weight', 'kg', amounts.netWeightKg, amounts.weightStatus, amounts.sources),
      row(amounts.period, 'price', `${unit}/t`, price.value, price.status, price.sources),
    ]
  })
  const both = `${before.period}/${after.period}`
  return {
    columns,
    rows: [
      ...years,
      row(both, 'change', unit, effects.change, weakest(before.valueStatus, after.valueStatus), sources),
      row(both, 'weight_effect', unit, effects.weightEffect, status, sources),
      row(both, 'price_effect', unit, effects.priceEffect, status, sources),
    ],
  }
}
