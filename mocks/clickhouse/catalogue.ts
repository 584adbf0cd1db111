import * as v from 'valibot'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import { addMonths, yearOf } from '#src/trade/periods.ts'
import { newestDay, seriesInfo } from '#mocks/answers/catalogue.ts'
import { publisherBreak } from '#mocks/answers/publisherBreak.ts'
import { figuresOf, filesOf } from '#mocks/clickhouse/files.ts'
import type { Pair } from '#mocks/clickhouse/pair.ts'
import { partsOf } from '#mocks/clickhouse/statements.ts'

const codes = v.array(v.string())
const flow = v.picklist(flows)
const span = v.object({ first: v.string(), last: v.string() })

/** Fields that are read here; the others pass through unchecked, because whoever asks parses them by a schema. */
const parts = v.object({
  commodities: v.array(v.looseObject({ id: v.string(), flow, cmdCode: v.string() })),
  headings: v.array(v.object({ flow, codes, weightless: codes })),
  years: v.array(v.object({ book: v.picklist(['baci', 'yearly']), ...span.entries })),
  later: v.array(v.object({ first: v.string() })),
  partial: v.array(v.object({ year: v.string(), M: codes, X: codes })),
  newest: v.tuple([v.object({ period: v.string() })]),
  reference: v.array(
    v.object({ flow, cmdCode: v.string(), year: v.string(), valueUsd: v.number(), netWeightKg: v.number() }),
  ),
  compiled: v.tuple([v.object({ compiled: v.string(), vintages: v.array(v.string()) })]),
  sources: v.array(v.unknown()),
  events: v.array(v.unknown()),
})

export async function catalogueOf(pair: Pair): Promise<unknown> {
  const known = v.parse(parts, await partsOf(pair.engine, 'catalogue', pair.values))
  const goods = [...new Set(known.commodities.map(({ cmdCode }) => cmdCode))]
  const rows = await figuresOf(pair, { flows, codes: goods })
  const ofPublisher = publisherBreak({
    customs: rows.filter(({ book }) => book === 'customs'),
    reference: known.reference,
  })
  const [{ compiled, vintages }] = known.compiled
  return {
    lastPeriod: known.newest[0].period,
    compiled: newestDay(compiled, vintages),
    commodities: known.commodities.map((commodity) => ({
      ...commodity,
      series: filesOf(rows, commodity.flow, commodity.cmdCode).map(seriesInfo),
    })),
    headings: headingsOf(known),
    ...(ofPublisher === null ? {} : { publisherBreak: ofPublisher }),
    sources: known.sources,
    events: known.events,
  }
}

function headingsOf({ headings, years, later, partial, newest }: v.InferOutput<typeof parts>): Catalogue['headings'] {
  const [baci, yearly] = [years.find(({ book }) => book === 'baci'), years.find(({ book }) => book === 'yearly')]
  const [next] = baci === undefined ? [yearly] : later
  // For a pair that BACI lacks, BACI's span ends before the first year, so that every year is the reporter's own.
  const first = yearly?.first ?? yearOf(newest[0].period)
  const { first: from, last } = baci ?? { first, last: yearOf(addMonths(`${first}-01`, -1)) }
  const inFlow = (of: (typeof flows)[number]): Catalogue['headings'][typeof of] => {
    const { codes: all, weightless } = headings.find((one) => one.flow === of) ?? { codes: [], weightless: [] }
    return { codes: all, weightless }
  }
  return {
    span: { first: from, last },
    ...(partial[0] === undefined ? {} : { partial: partial[0] }),
    ...(next === undefined || yearly === undefined ? {} : { yearly: { first: next.first, last: yearly.last } }),
    M: inFlow('M'),
    X: inFlow('X'),
  }
}
