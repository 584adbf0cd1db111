import * as v from 'valibot'
import { commodityGroups } from '#src/trade/catalogue.ts'
import { keyed } from '#src/trade/tables/answers.ts'
import * as cell from '#src/trade/tables/cells.ts'

const columns = { names: 'name', shortNames: 'short' }
const texts: v.GenericSchema<string[], readonly string[]> = v.array(cell.text)

export const sourcesTable = {
  file: 'sources.csv',
  row: v.object({
    id: cell.text,
    publisher: cell.names,
    /** The publisher's name in a source line. */
    names: cell.names,
    dataset: cell.names,
    url: v.pipe(v.string(), v.regex(/^https?:\/\//, 'Not a web address')),
    licence: cell.names,
    /** When the figures were published or read. */
    vintage: cell.names,
    via: cell.names,
  }),
  key: ['id'],
  columns,
} as const satisfies cell.Table

export const eventsTable = {
  file: 'events.csv',
  row: v.object({
    id: cell.text,
    date: cell.day,
    endDate: v.nullable(cell.day),
    kind: cell.text,
    /** 1 is shown by default, beside the goods that it concerns; 2 on request. */
    importance: v.picklist([1, 2]),
    /** Commodities (`M-2709`), chapters of a flow (`X-87`) or flows (`M`); empty is all trade. */
    concerns: texts,
    names: cell.names,
    shortNames: v.exactOptional(cell.names),
  }),
  key: ['id'],
  columns,
} as const satisfies cell.Table

export const commoditiesTable = {
  file: 'commodities.csv',
  row: v.object({
    flow: cell.flow,
    cmdCode: cell.text,
    names: cell.names,
    group: v.picklist(commodityGroups),
    /** Series ids of a composite's parts; empty for every other commodity. */
    parts: texts,
  }),
  key: ['flow', 'cmdCode'],
  columns,
  unsent: { definition: v.nullable(cell.text) },
} as const satisfies cell.Table

export const correctionsTable = {
  file: 'corrections.csv',
  row: v.object({ date: cell.day, table: cell.text, what: cell.names, why: cell.names }),
  key: ['date', 'table', 'what'],
} as const satisfies cell.Table

/** The name of a page in its address. */
const pageName = v.pipe(v.string(), v.regex(cell.slug, 'Not small letters, digits and single hyphens'))
const query = v.pipe(v.string(), v.regex(/^\?.+$/, 'Not the query of a view, ?…'))

export const claimsTable = {
  file: 'claims.csv',
  row: v.object({
    id: pageName,
    names: cell.names,
    /** The claim in few words, as it was stated. */
    stated: cell.names,
    /** The query of the view that checks it. */
    search: query,
    publisher: cell.names,
    date: cell.day,
  }),
  key: ['id'],
  columns,
} as const satisfies cell.Table

export const viewsTable = {
  file: 'views.csv',
  row: v.object({ slug: pageName, search: query }),
  key: ['slug'],
} as const satisfies cell.Table

export const chaptersTable = {
  file: 'chapters.csv',
  row: v.object(cell.chapter),
  key: ['cmdCode'],
  columns,
  unsent: { source: cell.text },
} as const satisfies cell.Table
export const headingsTable = {
  file: 'headings.csv',
  row: v.object(cell.heading),
  key: ['cmdCode'],
  columns: { names: 'short' },
  unsent: { source: cell.text },
} as const satisfies cell.Table

export const synonymsTable = {
  file: 'synonyms.csv',
  row: v.object({
    cmdCode: cell.text,
    language: cell.text,
    synonym: cell.text,
    /** `close` where it is a part of the commodity, more than that, or another word for something near it. */
    match: v.picklist(['exact', 'close']),
  }),
  key: ['cmdCode', 'language', 'synonym'],
} as const satisfies cell.Table

// Answers that are made of these tables.

/** Both periods are included. */
const span = v.object({ first: cell.text, last: cell.text })
const coverage = v.nullable(v.object({ periods: cell.count, status: cell.status }))

const series = v.pipe(
  v.object({
    /** `M-2709`, `M-2709.baci`, `X-8542.quoted`; of a world price, `W-BRENT`. */
    id: cell.text,
    flow: cell.flow,
    /** HS chapter, heading or subheading, `TOTAL`, or the name of a composite (`GAS`) or of a world price (`BRENT`). */
    cmdCode: cell.text,
    book: v.picklist(['customs', 'yearly', 'baci', 'quoted', 'russia']),
    frequency: v.picklist(['monthly', 'annual']),
    value: span,
    weight: v.nullable(span),
    sources: v.array(cell.text),
    coverage: v.array(v.object({ year: cell.yearNumber, value: coverage, weight: coverage })),
    /** The newest year without a missing period, which a list shows before the series is loaded. */
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
/** Every HS heading (4 digits) of a flow, and those that never have a weight. */
const headings = v.object({ codes, weightless: codes })

/** `notSettled`: a break lies between the periods, a figure is of low reliability or missing, or a margin covers both answers. */
export const verdicts = ['holds', 'holdsOnFirstRelease', 'dependsOnSource', 'fails', 'notSettled'] as const
export type Verdict = (typeof verdicts)[number]

/** A claim of the press, and what came of its check. */
export const claimSchema = v.object({
  ...claimsTable.row.entries,
  verdict: v.picklist(verdicts),
  /** The number of the main source; where sources disagree, of one that agrees with the claim and one that does not. */
  numbers: v.pipe(v.array(v.pipe(v.number(), v.finite('Not finite'))), v.maxLength(2, 'More than two numbers')),
})

export type Claim = cell.AnswerOf<typeof claimSchema>

export const catalogueSchema = v.pipe(
  v.object({
    lastPeriod: cell.month,
    /** The day on which the figures were put together or last read. */
    compiled: v.exactOptional(cell.day),
    commodities: v.pipe(v.array(commodity), keyed(['id'])),
    headings: v.object({
      /** The years for which BACI has every heading; later years have no total, no shares and no picture of all goods. */
      span: years,
      /** The year after `span`, for which BACI has only these headings. */
      partial: v.exactOptional(
        /** `weighed` are the series ids of those with a weight in that year. */
        v.object({ year: cell.year, M: codes, X: codes, weighed: v.exactOptional(v.array(cell.text)) }),
      ),
      /** The years after `span` in which every heading is as China alone reports it. */
      yearly: v.exactOptional(years),
      M: headings,
      X: headings,
    }),
    /** The first month of China Customs that comes from another publisher. */
    publisherBreak: v.exactOptional(
      v.object({
        from: cell.month,
        /** The excess of that publisher's figures for Russian crude oil in `year`, over the first publisher's. */
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
    /** In the order of the page; a trade API of other countries has none. */
    claims: v.exactOptional(v.pipe(v.array(claimSchema), keyed(claimsTable.key))),
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
export const correctionsSchema = v.object({
  rows: v.pipe(v.array(correctionsTable.row), keyed(correctionsTable.key)),
})
