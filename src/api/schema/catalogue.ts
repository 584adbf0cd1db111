import * as v from 'valibot'
import type { Catalogue, Correction } from '#src/trade/catalogue.ts'
import { verdicts } from '#src/trade/claim.ts'
import {
  claimsTable,
  commoditiesTable,
  correctionsTable,
  eventsTable,
  sourcesTable,
} from '#src/trade/tables/catalogue.ts'
import * as cell from '#src/trade/tables/cells.ts'
import { keyed } from '#src/api/schema/answers.ts'

const span = v.object({ first: cell.text, last: cell.text })
const coverage = v.nullable(v.object({ periods: cell.count, status: cell.status }))

const series = v.pipe(
  v.object({
    id: cell.text,
    flow: cell.flow,
    cmdCode: cell.text,
    book: v.picklist(['customs', 'yearly', 'baci', 'quoted', 'russia']),
    frequency: v.picklist(['monthly', 'annual']),
    value: span,
    weight: v.nullable(span),
    sources: v.array(cell.text),
    coverage: v.array(v.object({ year: cell.yearNumber, value: coverage, weight: coverage })),
    lastYear: v.nullable(v.object({ year: cell.yearNumber, valueUsd: cell.amount })),
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
  const period = frequency === 'monthly' ? cell.month : cell.year
  return v.is(period, first) && v.is(period, last) && first <= last
}

const commodity = v.object({
  id: v.pipe(v.string(), v.regex(/^[MX]-[A-Z0-9]+$/, 'Not a series id')),
  ...commoditiesTable.row.entries,
  series: v.pipe(v.array(series), v.minLength(1, 'No series')),
})

const years = v.object({ first: cell.year, last: cell.year })
const codes = v.array(cell.headingCode)
const headings = v.object({ codes, weightless: codes })

const claim = v.object({
  ...claimsTable.row.entries,
  verdict: v.picklist(verdicts),
  numbers: v.pipe(v.array(v.pipe(v.number(), v.finite('Not finite'))), v.maxLength(2, 'More than two numbers')),
})

export const catalogueSchema: v.GenericSchema<unknown, Catalogue> = v.pipe(
  v.object({
    lastPeriod: cell.month,
    compiled: v.exactOptional(cell.day),
    commodities: v.pipe(v.array(commodity), keyed(['id'])),
    headings: v.object({
      span: years,
      partial: v.exactOptional(v.object({ year: cell.year, M: codes, X: codes })),
      yearly: v.exactOptional(years),
      M: headings,
      X: headings,
    }),
    publisherBreak: v.exactOptional(
      v.object({
        from: cell.month,
        crude: v.exactOptional(
          v.object({ year: cell.year, excessPercent: v.number(), excessUsdPerBarrel: v.number() }),
        ),
      }),
    ),
    sources: v.pipe(
      v.array(v.object({ ...sourcesTable.row.entries, last: v.exactOptional(v.union([cell.month, cell.year])) })),
      keyed(sourcesTable.key),
    ),
    events: v.pipe(v.array(eventsTable.row), keyed(eventsTable.key)),
    claims: v.exactOptional(v.pipe(v.array(claim), keyed(claimsTable.key))),
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
  rows: v.pipe(v.array(correctionsTable.row), keyed(correctionsTable.key)),
})
