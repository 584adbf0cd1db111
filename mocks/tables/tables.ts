import { memoize } from '#src/lib/memoize.ts'
import { benchmarks } from '#src/trade/beside/benchmark.ts'
import type { Correction, Source, TradeEvent } from '#src/trade/catalogue.ts'
import type { Chapter } from '#src/trade/heading.ts'
import { parseCompiled } from '#mocks/tables/description.ts'
import {
  type CommodityRow,
  type HeadingRow,
  parseChapters,
  parseCommodities,
  parseCorrections,
  parseEvents,
  parseHeadings,
  parseSources,
} from '#mocks/tables/catalogue.ts'
import { type ContextTable, parseContext } from '#mocks/tables/context.ts'
import { type BuyerRow, parseBuyers } from '#mocks/tables/buyers.ts'
import { type CustomsYuanRow, parseCustomsYuan } from '#mocks/tables/customsYuan.ts'
import { parseCustomsYears } from '#mocks/tables/customsYears.ts'
import {
  type ObservationRow,
  type RussiaRow,
  parseBaci,
  parseCustoms,
  parsePartialBaci,
  parseQuoted,
  parseRussia,
} from '#mocks/tables/observations.ts'
import { type ReferenceRow, parseReference } from '#mocks/tables/reference.ts'
import { type RatesTable, parseRates } from '#mocks/tables/rates.ts'
import type { WholeTrade } from '#src/trade/beside/dependence.ts'
import { parseCountries } from '#mocks/tables/countries.ts'
import { type DependenceRow, parseDependence, parseDependenceTotals } from '#mocks/tables/dependence.ts'
import { type EuropeRow, parseEurope } from '#mocks/tables/europe.ts'
import { type PriceRow, parsePrices } from '#mocks/tables/prices.ts'
import {
  type RussianMonth,
  type RussianYear,
  parseRussianMonths,
  parseRussianYears,
} from '#mocks/tables/russianCustoms.ts'
import { type SupplierRow, parseSuppliers } from '#mocks/tables/suppliers.ts'
import { type WorldRow, parseWorld } from '#mocks/tables/world.ts'
import { type LinkedView, parseViews } from '#mocks/tables/views.ts'
import { type SynonymRow, parseSynonyms } from '#mocks/tables/synonyms.ts'

/** All that the mocked trade API knows, from the data package in `mocks/data/`. */
export type Tables = {
  /** The day on which the tables were compiled, `YYYY-MM-DD`. */
  readonly compiled: string
  readonly customs: readonly ObservationRow[]
  readonly baci: readonly ObservationRow[]
  /** The year after those of `baci`, with only some headings: no sum can be made of it. */
  readonly partialBaci: readonly ObservationRow[]
  /** Headings and all goods by year, as China reports them. */
  readonly customsYears: readonly ObservationRow[]
  readonly quoted: readonly ObservationRow[]
  readonly russia: readonly RussiaRow[]
  readonly context: ContextTable
  readonly world: readonly WorldRow[]
  readonly rates: RatesTable
  readonly buyers: readonly BuyerRow[]
  readonly customsYuan: readonly CustomsYuanRow[]
  readonly reference: readonly ReferenceRow[]
  readonly suppliers: readonly SupplierRow[]
  readonly dependence: readonly DependenceRow[]
  readonly dependenceTotals: readonly WholeTrade[]
  readonly prices: readonly PriceRow[]
  readonly europe: readonly EuropeRow[]
  readonly russianMonths: readonly RussianMonth[]
  readonly russianYears: readonly RussianYear[]
  readonly events: readonly TradeEvent[]
  readonly commodities: readonly CommodityRow[]
  readonly chapters: readonly Chapter[]
  readonly headings: readonly HeadingRow[]
  readonly synonyms: readonly SynonymRow[]
  readonly views: readonly LinkedView[]
  readonly sources: readonly Source[]
  readonly corrections: readonly Correction[]
}

/** BACI is by far the largest table; an update parses all tables before and after its changes, which are in others. */
const parseBaciOnce = memoize(2, (file: string, sources: string, text: string) =>
  parseBaci(file, text, new Set(sources.split(' '))),
)

/**
 * Parses all tables.
 * @param read returns the text of a file of the data package, which the browser and Node get in different ways
 * @throws {TableError} that names file, line and field of what does not fit
 */
export function parseTables(read: (file: string) => string): Tables {
  const table = <T>(file: string, parse: (file: string, text: string) => T): T => parse(file, read(file))
  const sources = table('sources.csv', parseSources)
  const chapters = table('chapters.csv', parseChapters)
  const sourceIds = new Set(sources.map(({ id }) => id))
  const commodities = table('commodities.csv', parseCommodities)
  const chapterCodes = new Set(chapters.map(({ cmdCode }) => cmdCode))
  const headings = table('headings.csv', (file, text) => parseHeadings(file, text, chapterCodes))
  const headingCodes = new Set(headings.map(({ cmdCode }) => cmdCode))
  const countries = table('countries.csv', parseCountries)
  const known = { sources: sourceIds, countries, headings: headingCodes }
  const dependenceTotals = table('dependence-totals-annual.csv', (file, text) =>
    parseDependenceTotals(file, text, known),
  )
  const prices = benchmarks.map((benchmark) => benchmark.toUpperCase())
  const named = new Set([...[...commodities, ...headings].map(({ cmdCode }) => cmdCode), ...prices])
  const baci = table('baci-annual.csv', (file, text) => parseBaciOnce(file, [...sourceIds].join(' '), text))
  const wholeYears = new Set(baci.map(({ observation }) => observation.period))
  return {
    compiled: table('datapackage.json', parseCompiled),
    customs: table('customs-monthly.csv', (file, text) => parseCustoms(file, text, sourceIds)),
    baci,
    partialBaci: table('baci-partial-annual.csv', (file, text) => parsePartialBaci(file, text, sourceIds, wholeYears)),
    customsYears: table('customs-annual.csv', (file, text) => parseCustomsYears(file, text, sourceIds, headingCodes)),
    quoted: table('quoted-annual.csv', (file, text) => parseQuoted(file, text, sourceIds)),
    russia: table('russia-annual.csv', (file, text) => parseRussia(file, text, sourceIds)),
    context: table('context-monthly.csv', (file, text) => parseContext(file, text, sourceIds)),
    world: table('world-monthly.csv', (file, text) => parseWorld(file, text, sourceIds)),
    rates: table('rates-monthly.csv', (file, text) => parseRates(file, text, sourceIds)),
    buyers: table('buyers-monthly.csv', (file, text) => parseBuyers(file, text, sourceIds)),
    customsYuan: table('customs-yuan-monthly.csv', (file, text) => parseCustomsYuan(file, text, sourceIds)),
    reference: table('reference-annual.csv', (file, text) => parseReference(file, text, sourceIds)),
    suppliers: table('suppliers-annual.csv', (file, text) => parseSuppliers(file, text, known)),
    dependence: table('dependence-annual.csv', (file, text) => parseDependence(file, text, known, dependenceTotals)),
    dependenceTotals,
    prices: table('prices-monthly.csv', (file, text) => parsePrices(file, text, sourceIds)),
    europe: table('europe-monthly.csv', (file, text) => parseEurope(file, text, known)),
    russianMonths: table('russia-partners-monthly.csv', (file, text) => parseRussianMonths(file, text, known)),
    russianYears: table('russia-partners-annual.csv', (file, text) => parseRussianYears(file, text, known)),
    events: table('events.csv', parseEvents),
    corrections: table('corrections.csv', parseCorrections),
    commodities,
    chapters,
    headings,
    synonyms: table('synonyms.csv', (file, text) => parseSynonyms(file, text, named)),
    views: table('views.csv', parseViews),
    sources,
  }
}
