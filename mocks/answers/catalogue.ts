import { mirrorAnswer } from '#mocks/answers/beside.ts'
import { findingsAnswer } from '#mocks/answers/findings.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { vintageDay } from '#mocks/readers/languages.ts'
import { type ObservationRow, type Tables, described } from '#mocks/readers/tables.ts'
import { abroad as en } from '#src/i18n/messages/en/abroad.ts'
import { abroad as ru } from '#src/i18n/messages/ru/abroad.ts'
import { abroad as zh } from '#src/i18n/messages/zh/abroad.ts'
import { evidenceOn } from '#src/claims/evidence.ts'
import { judgeIn, tellingNumbers } from '#src/claims/judge.ts'
import type { Claim } from '#src/trade/tables/catalogue.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { parseView } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'
import { checkedGoods } from '#src/view/viewState.ts'
import { grouped } from '#src/lib/grouped.ts'
import { keysOf } from '#src/lib/keysOf.ts'
import { barrelsPerTonne } from '#src/trade/beside/worldPrice.ts'
import {
  type Catalogue,
  type Flow,
  type Nomenclature,
  type PublisherBreak,
  type SeriesInfo,
  type Synonyms,
  type TradeSeries,
  benchmarks,
  worldPriceId,
} from '#src/trade/catalogue.ts'
import { coverageByYear, spanOf } from '#src/trade/coverage.ts'
import { type Observation, joinSources } from '#src/trade/observation.ts'
import { yearBefore, yearOf } from '#src/trade/periods.ts'

function lastYear(observations: readonly Observation[], frequency: SeriesInfo['frequency']): SeriesInfo['lastYear'] {
  const periods = frequency === 'monthly' ? 12 : 1
  const whole = coverageByYear(observations).findLast(({ value }) => value?.periods === periods)
  if (whole === undefined) return null
  const ofYear = observations.filter(({ period }) => yearOf(period) === String(whole.year))
  return { year: whole.year, valueUsd: ofYear.reduce((sum, { value }) => sum + (value ?? 0), 0) }
}

export function seriesInfo({ observations, ...file }: SeriesFile): TradeSeries {
  const value = spanOf(observations, 'valueStatus')
  if (value === null) throw new Error(`${file.id} has no value at all`)
  return {
    id: file.id,
    flow: file.flow,
    cmdCode: file.cmdCode,
    book: file.book,
    frequency: file.frequency,
    value,
    weight: spanOf(observations, 'weightStatus'),
    sources: joinSources(observations.map(({ sources }) => sources)),
    coverage: coverageByYear(observations),
    lastYear: lastYear(observations, file.frequency),
  }
}

/** Headings with years of BACI, or of the yearly book where BACI lacks the pair, under any id: `.baci` beside months. */
function headingsOf(files: readonly SeriesFile[], flow: Flow): Catalogue['headings'][Flow] {
  const main = files.some(({ book }) => book === 'baci') ? 'baci' : 'yearly'
  const headings = files
    .filter((file) => file.book === main && file.flow === flow && file.cmdCode.length === 4)
    .toSorted((a, b) => (a.cmdCode < b.cmdCode ? -1 : 1))
  const weightless = headings.filter(({ observations }) => spanOf(observations, 'weightStatus') === null)
  return { codes: headings.map(({ cmdCode }) => cmdCode), weightless: weightless.map(({ cmdCode }) => cmdCode) }
}

/** The year after BACI's last whole one, and the headings that have it. */
function partialYear({ partialBaci }: Tables): Pick<Catalogue['headings'], 'partial'> {
  const [first] = partialBaci
  if (first === undefined) return {}
  const codesOf = (flow: Flow): string[] => partialBaci.filter((row) => row.flow === flow).map(({ cmdCode }) => cmdCode)
  const weighed = partialBaci.filter(({ observation }) => observation.netWeightKg !== null)
  const ids = weighed.map(({ flow, cmdCode }) => `${flow}-${cmdCode}`)
  return { partial: { year: first.observation.period, M: codesOf('M'), X: codesOf('X'), weighed: ids } }
}

/** The last month that has a value, or the December of the last year where there are no months. */
function newestMonth(files: readonly SeriesFile[]): string {
  const newest = (of: SeriesFile['frequency']): string | undefined => {
    const all = files.filter(({ frequency }) => frequency === of)
    return all
      .flatMap(({ observations }) => spanOf(observations, 'valueStatus')?.last ?? [])
      .toSorted()
      .at(-1)
  }
  return newest('monthly') ?? `${newest('annual')}-12`
}

/** The day, `YYYY-MM-DD`, on which the tables were compiled, or on which later months were read for them. */
function newestDay(compiled: string, vintages: readonly string[]): string {
  const read = vintages.map((vintage) => vintageDay(vintage) ?? '')
  return read.reduce((a, b) => (a > b ? a : b), compiled)
}

/** Sources from which some answer has figures; the page lists no others. */
function toldSources(tables: Tables): Catalogue['sources'] {
  const { sources, customsYuan, customsYears } = tables
  // The page shows no figure of Customs in yuan but the growth that Customs states.
  const isStated = customsYuan.some(({ statedGrowthPct }) => statedGrowthPct !== null)
  const waiting = new Set(isStated ? [] : customsYuan.map(({ source }) => source))
  // The table is empty until an update has asked for a year.
  if (customsYears.length === 0) waiting.add('comtrade-yearly')
  const lasts = lastPeriods(tables)
  return sources.flatMap((source) => {
    const last = lasts.get(source.id)
    return waiting.has(source.id) ? [] : [{ ...source, ...(last !== undefined && { last }) }]
  })
}

/** Tables whose rows each have a source, and with it a month or year. */
export const datedTables = keysOf(described).filter((name) => 'source' in described[name].row.entries)

/** The last month or year of which each source has a figure. */
function lastPeriods(tables: Tables): ReadonlyMap<string, string> {
  const { rates, context } = tables
  const all = [
    ...Object.values(rates).flat(),
    ...context.months.flatMap(({ period, brentStatus, chinaCrudeImportsStatus: crudeImports }) => [
      { period, sources: brentStatus === null ? [] : [context.sources.brent] },
      { period, sources: crudeImports === null ? [] : [context.sources.crudeImports] },
    ]),
    ...datedTables
      .flatMap((name) => [tables[name]].flat())
      .flatMap((row) => {
        if ('observation' in row) return row.observation
        if (!('source' in row)) return []
        return { period: 'period' in row ? row.period : String(row.year), sources: row.source.split(';') }
      }),
  ]
  const last = new Map<string, string>()
  for (const { period, sources } of all)
    for (const id of sources) if (period > (last.get(id) ?? '')) last.set(id, period)
  return last
}

/** Years of headings. */
const yearsOf = (rows: readonly ObservationRow[]): string[] =>
  rows.flatMap(({ cmdCode, observation }) => (cmdCode.length === 4 ? observation.period : [])).toSorted()

/** BACI's years; for a pair that it lacks, the span ends before it begins, so that every year is the reporter's own. */
function baciSpan({ baci, customsYears }: Tables, lastPeriod: string): Catalogue['headings']['span'] {
  const [first, ...others] = yearsOf(baci)
  if (first !== undefined) return { first, last: others.at(-1) ?? first }
  const own = yearsOf(customsYears)[0] ?? yearOf(lastPeriod)
  return { first: own, last: yearBefore(own) }
}

/** The span of China's own years of headings after BACI's last year. */
function yearsAfter(last: string, { customsYears }: Tables): Pick<Catalogue['headings'], 'yearly'> {
  const years = yearsOf(customsYears)
  const [first, newest] = [years.find((year) => year > last), years.at(-1)]
  return first === undefined || newest === undefined ? {} : { yearly: { first, last: newest } }
}

export function catalogueAnswer(tables: Tables, files: readonly SeriesFile[]): Catalogue {
  const ofPublisher = publisherBreak(tables)
  const lastPeriod = newestMonth(files)
  const span = baciSpan(tables, lastPeriod)
  const catalogue: Catalogue = {
    lastPeriod,
    compiled: newestDay(
      tables.compiled,
      tables.sources.map(({ vintage }) => vintage.en),
    ),
    commodities: tables.commodities.map((commodity) => {
      // The files have the main book of each commodity first, and its series keep that order.
      const own = files.filter(({ flow, cmdCode }) => flow === commodity.flow && cmdCode === commodity.cmdCode)
      if (own[0]?.id !== commodity.id) throw new Error(`commodities.csv: ${commodity.id} has no series of its name`)
      return { ...commodity, series: own.map(seriesInfo) }
    }),
    headings: {
      span,
      ...partialYear(tables),
      ...yearsAfter(span.last, tables),
      M: headingsOf(files, 'M'),
      X: headingsOf(files, 'X'),
    },
    ...(ofPublisher === null ? {} : { publisherBreak: ofPublisher }),
    sources: toldSources(tables),
    events: tables.events,
  }
  return { ...catalogue, claims: claimsAnswer(tables, files, catalogue) }
}

function synonymsByCode({ synonyms }: Tables): Synonyms[] {
  return Array.from(
    grouped(synonyms, ({ cmdCode }) => cmdCode),
    ([cmdCode, own]) => {
      const words: { [language: string]: string[] } = {}
      for (const { language, synonym } of own) (words[language] ??= []).push(synonym)
      return { cmdCode, words, exact: own.flatMap(({ match, synonym }) => (match === 'exact' ? synonym : [])) }
    },
  )
}

/** World prices with the names that the closer look at prices gives them. */
const worldPrices: Nomenclature['worldPrices'] = benchmarks.map((id) => {
  const key = `prices.${id}` as const
  return { id: worldPriceId(id), names: { en: en[key], zh: zh[key], ru: ru[key] } }
})

export function headingsAnswer(tables: Tables, files: readonly SeriesFile[]): Nomenclature {
  const inFlow = { M: new Set(headingsOf(files, 'M').codes), X: new Set(headingsOf(files, 'X').codes) }
  const filesById = new Map(files.map((file) => [file.id, file]))
  return {
    chapters: tables.chapters,
    headings: tables.headings.map(({ cmdCode, label, names }) => {
      const flows: Flow[] = []
      if (inFlow.M.has(cmdCode)) flows.push('M')
      if (inFlow.X.has(cmdCode)) flows.push('X')
      const newest = flows.flatMap((flow) => {
        const file = filesById.get(`${flow}-${cmdCode}`)
        const value = file === undefined ? null : lastYear(file.observations, file.frequency)
        return value === null ? [] : [[flow, value]]
      })
      return { cmdCode, label, ...(names !== undefined && { names }), flows, lastYear: Object.fromEntries(newest) }
    }),
    synonyms: synonymsByCode(tables),
    worldPrices,
  }
}

/** Crude oil is the only commodity for which a year of the first publisher is there to compare with. */
const crude = { flow: 'M', cmdCode: '2709' } as const

const isCrude = (row: { readonly flow: string; readonly cmdCode: string }): boolean =>
  row.flow === crude.flow && row.cmdCode === crude.cmdCode

/**
 * The month from which Customs' months come from another publisher; where a year of it is whole, also by how much its
 * crude oil exceeds UN Comtrade's own year.
 */
export function publisherBreak({ customs, reference }: Pick<Tables, 'customs' | 'reference'>): PublisherBreak | null {
  const months = customs.filter(isCrude).map(({ observation }) => observation)
  const other = months.find(({ sources }) => sources[0] !== months[0]?.sources[0])
  if (other === undefined) return null
  const from = other.period
  const held = reference.find(isCrude)
  const ofYear = months.filter(
    ({ period, sources }) => yearOf(period) === held?.year && sources[0] === other.sources[0],
  )
  const values = ofYear.flatMap(({ value }) => value ?? [])
  if (held === undefined || values.length < 12) return { from }
  const excess = values.reduce((sum, value) => sum + value, 0) - held.valueUsd
  return {
    from,
    crude: {
      year: held.year,
      excessPercent: (excess / held.valueUsd) * 100,
      excessUsdPerBarrel: excess / ((held.netWeightKg / 1000) * barrelsPerTonne),
    },
  }
}

/** The claims of the table that the figures are about, each judged as the page judges any check. */
function claimsAnswer(tables: Tables, files: readonly SeriesFile[], catalogue: Catalogue): readonly Claim[] {
  const byId = new Map(files.map((file) => [file.id, file.observations]))
  const answers = {
    rowsOf: (id: string) => byId.get(id) ?? [],
    mirror: mirrorAnswer(tables),
    conversions: conversionsBy(tables.rates),
    findings: findingsAnswer(tables, files),
  }
  return tables.claims.flatMap((row) => {
    const { view } = parseView(row.search, catalogue)
    const check = checkIn(view)
    if (check === null) return []
    const judgement = judgeIn(check, evidenceOn(checkedGoods(view), catalogue, answers), view, catalogue)
    return [{ ...row, verdict: judgement.verdict, numbers: tellingNumbers(judgement) }]
  })
}
