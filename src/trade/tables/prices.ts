import * as v from 'valibot'
import { benchmarks } from '#src/trade/beside/benchmark.ts'
import { priceUnits } from '#src/trade/beside/worldPrice.ts'
import { type Table, amount, month, status, text } from '#src/trade/tables/table.ts'

// Tables of rates and prices; their answers have another shape, so that no page loads this module.

/** An amount by which others are divided. */
const positive = v.pipe(amount, v.gtValue(0, 'Not above 0'))
const rate = v.nullable(positive)
const rateStatus = v.nullable(status)

/** Exchange rates, US consumer prices and the price of Urals (USD a barrel), each as a mean of the month. */
export const ratesTable = {
  file: 'rates-monthly.csv',
  row: v.object({
    period: month,
    cnyPerUsd: rate,
    cnyStatus: rateStatus,
    cnySource: text,
    rubPerUsd: rate,
    rubStatus: rateStatus,
    rubSource: text,
    usdPerEur: rate,
    eurStatus: rateStatus,
    eurSource: text,
    usCpi: rate,
    usCpiStatus: rateStatus,
    usCpiSource: text,
    uralsUsdPerBarrel: rate,
    uralsStatus: rateStatus,
    uralsSource: text,
  }),
  key: ['period'],
  statuses: {
    cnyStatus: 'cnyPerUsd',
    rubStatus: 'rubPerUsd',
    eurStatus: 'usdPerEur',
    usCpiStatus: 'usCpi',
    uralsStatus: 'uralsUsdPerBarrel',
  },
  everyMonth: true,
} as const satisfies Table

/** World prices in current US dollars a unit; those of Brent and Urals are in other tables. */
export const pricesTable = {
  file: 'prices-monthly.csv',
  row: v.object({
    benchmark: v.picklist(benchmarks.filter((id) => id !== 'brent' && id !== 'urals')),
    period: month,
    priceUsd: positive,
    unit: v.picklist(priceUnits),
    status,
    source: text,
  }),
  key: ['benchmark', 'period'],
  everyMonth: true,
} as const satisfies Table
