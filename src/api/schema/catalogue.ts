import * as v from 'valibot'
import { type Catalogue, type Correction, commodityGroups } from '#src/trade/catalogue.ts'
import {
  amount,
  count,
  day,
  flow,
  headingCode,
  month,
  names,
  status,
  text,
  uniqueBy,
  year,
  yearNumber,
} from '#src/api/schema/fields.ts'

const span = v.object({ first: text, last: text })
const coverage = v.nullable(v.object({ periods: count, status }))

const series = v.pipe(
  v.object({
    id: text,
    flow,
    cmdCode: text,
    book: v.picklist(['customs', 'yearly', 'baci', 'quoted', 'russia']),
    frequency: v.picklist(['monthly', 'annual']),
    value: span,
    weight: v.nullable(span),
    sources: v.array(text),
    coverage: v.array(v.object({ year: yearNumber, value: coverage, weight: coverage })),
    lastYear: v.nullable(v.object({ year: yearNumber, valueUsd: amount })),
  }),
  v.forward(
    v.check(({ value, frequency }) => isSpan(value, frequency), 'Not two periods, first to last'),
    ['value'],
  ),
  v.forward(
    v.check(({ weight, frequency }) => weight === null || isSpan(weight, frequency), 'Not two periods, first to last'),
    ['weight'],
  ),
)

function isSpan({ first, last }: v.InferOutput<typeof span>, frequency: 'monthly' | 'annual'): boolean {
  const period = frequency === 'monthly' ? month : year
  return v.is(period, first) && v.is(period, last) && first <= last
}

const commodity = v.object({
  id: v.pipe(v.string(), v.regex(/^[MX]-[A-Z0-9]+$/, 'Not a series id')),
  flow,
  cmdCode: text,
  names,
  group: v.picklist(commodityGroups),
  parts: v.array(text),
  series: v.pipe(v.array(series), v.minLength(1, 'No series')),
})

const source = v.object({
  id: text,
  publisher: names,
  names,
  dataset: names,
  url: v.pipe(v.string(), v.regex(/^https?:\/\//, 'Not a web address')),
  licence: names,
  vintage: names,
  via: names,
})

const event = v.object({
  id: text,
  date: day,
  endDate: v.nullable(day),
  kind: text,
  importance: v.picklist([1, 2]),
  concerns: v.array(text),
  names,
  shortNames: v.exactOptional(names),
})

const years = v.object({ first: year, last: year })
const codes = v.array(headingCode)
const headings = v.object({ codes, weightless: codes })

export const catalogueSchema: v.GenericSchema<unknown, Catalogue> = v.pipe(
  v.object({
    lastPeriod: month,
    compiled: v.exactOptional(day),
    commodities: v.pipe(
      v.array(commodity),
      uniqueBy('id', ({ id }) => id),
    ),
    headings: v.object({
      span: years,
      partial: v.exactOptional(v.object({ year, M: codes, X: codes })),
      yearly: v.exactOptional(years),
      M: headings,
      X: headings,
    }),
    publisherBreak: v.exactOptional(
      v.object({
        from: month,
        crude: v.exactOptional(v.object({ year, excessPercent: v.number(), excessUsdPerBarrel: v.number() })),
      }),
    ),
    sources: v.pipe(
      v.array(source),
      uniqueBy('id', ({ id }) => id),
    ),
    events: v.pipe(
      v.array(event),
      uniqueBy('id', ({ id }) => id),
    ),
  }),
  // Every figure must be traceable, and a source that is not listed would be an id without a publisher.
  v.forward(
    v.check(({ commodities, sources }) => {
      const known = new Set(sources.map(({ id }) => id))
      return commodities.every((entry) => entry.series.every((line) => line.sources.every((id) => known.has(id))))
    }, 'Lacks a source that a series names'),
    ['sources'],
  ),
)

/** Corrections of the tables, the newest last. */
export const correctionsSchema: v.GenericSchema<unknown, { readonly rows: readonly Correction[] }> = v.object({
  rows: v.pipe(
    v.array(v.object({ date: day, table: text, what: names, why: names })),
    uniqueBy('what', ({ date, table, what }) => `${date} ${table} ${what.en}`),
  ),
})
