import { brentPoints } from '#mocks/answers/beside.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import { spreadTo } from '#src/trade/beside/brent.ts'
import { worldMonths } from '#src/trade/beside/months.ts'
import { replyOf } from '#src/trade/beside/partners.ts'
import { pricePer } from '#src/trade/beside/worldPrice.ts'
import { type Book, type Flow, baciBreak } from '#src/trade/catalogue.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { type Finding, type FindingId, type Findings, claimYear } from '#src/trade/findings.ts'
import { type Observation, type Point, joinSources, lastKnown, pointOf } from '#src/trade/observation.ts'
import { yearOf } from '#src/trade/periods.ts'
import * as steps from '#src/trade/steps.ts'

/** A finding's point; undefined, or with a null value, where something for it is missing. */
type FoundPoint = readonly [id: FindingId, point: Point | undefined]

/** Tables from which findings are computed, beside those of the series. */
export const foundIn = ['context', 'customsYuan', 'firstReleases', 'rates', 'russia', 'suppliers', 'world'] as const
type FindingTables = Pick<Tables, 'customs' | (typeof foundIn)[number]>

/**
 * Numbers of the claims and cautions, computed as the page computes its lines. A finding for which something is missing
 * is absent, never zero.
 */
export function findingsAnswer(tables: FindingTables, files: readonly SeriesFile[]): Findings {
  const claimed = claimFindings(tables, files)
  const asked: readonly FoundPoint[] = [...claimed, ...leadFindings(files), ...cautionFindings(tables, files)]
  return Object.fromEntries(
    asked.flatMap(([id, point]): [FindingId, Finding][] => {
      const { value, status, sources = [], period = '' } = point ?? { value: null, status: null }
      return value === null || status === null ? [] : [[id, { value, status, sources, period }]]
    }),
  )
}

const leadLines = [
  { name: 'value.X-TOTAL', id: 'X-TOTAL', measure: 'value' },
  { name: 'value.M-2709', id: 'M-2709', measure: 'value' },
  { name: 'weight.M-2709', id: 'M-2709', measure: 'weight' },
] as const

/**
 * Exports and crude imports in the claims' year and in the newest twelve months that have all of them: money and oil of
 * different months make no price.
 */
function leadFindings(files: readonly SeriesFile[]): readonly FoundPoint[] {
  const lines = leadLines.map(({ name, id, measure }) => {
    const rows = rowsIn(files, id, 'customs')
    const sums = steps.twelveMonths(rows, measure)
    return { name, claimed: amountAt(rows, measure, claimYear), sums }
  })
  const ends = lines.map(({ sums }) => lastKnown(sums)?.period ?? '')
  const latest = ends.toSorted()[0] ?? ''
  return lines.flatMap(({ name, claimed, sums }): FoundPoint[] => [
    [`${name}.claimed`, claimed],
    [`${name}.latest`, pointAt(sums, latest)],
  ])
}

/** Chips that Hong Kong sold Russia, by year; at most the tenth supplier's where it is not among the ten largest. */
function hongKong({ suppliers }: FindingTables): FoundPoint[] {
  const chips = suppliers.filter(({ cmdCode }) => cmdCode === '8542')
  return chips.flatMap(({ year, importsUsd, source, rank }): FoundPoint[] => {
    if (rank > 1) return []
    const list = chips.filter((row) => row.year === year)
    const reply = replyOf(list, 'HK')
    if (reply.kind === 'none') return []
    const value = (importsUsd * reply.basisPoints) / 10_000
    const point: Point = { period: String(year), value, status: 'E', sources: [source] }
    return [[`${reply.kind === 'listed' ? 'value' : 'most'}.8542.HK.${year}`, point]]
  })
}

/**
 * The newest stated growth of Customs' year to date in yuan; it is never computed, because its base was revised since.
 */
function statedIn(flow: Flow, { customsYuan }: FindingTables, month = ''): Point | undefined {
  const stated = customsYuan.flatMap((row) =>
    row.flow === flow && row.statedGrowthPct !== null && row.period.endsWith(month)
      ? [pointOf(row, row.statedGrowthPct)]
      : [],
  )
  return stated.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)
}

/** China's exports to everyone, chips through Hong Kong, and the growth that Customs states. */
function claimFindings(tables: FindingTables, files: readonly SeriesFile[]): readonly FoundPoint[] {
  const everyone = worldMonths({ rows: tables.world }, 'X')
  const bought = rowsIn(files, 'M-TOTAL', 'customs')
  const sold = rowsIn(files, 'X-TOTAL', 'customs')
  const conversion = conversionsBy(tables.rates)
  return [
    ['share.X-TOTAL.everyone', percentIn(sold, everyone, claimYear)],
    ['growth.X-TOTAL.everyone', growthIn(everyone, claimYear)],
    ...hongKong(tables),
    ...tables.firstReleases.flatMap(({ goods, year, ...row }): FoundPoint[] => {
      const told = (number: number | null): Point => pointOf({ period: year, ...row }, number)
      return [
        [`first.${goods}.usd.${Number(year)}`, told(row.valueUsd)],
        [`stated.${goods}.usd.${Number(year)}`, told(row.statedGrowthPct)],
        [`first.${goods}.cny.${Number(year)}`, told(row.valueCny)],
        [`stated.${goods}.cny.${Number(year)}`, told(row.statedGrowthCnyPct)],
      ]
    }),
    ...(['M', 'X'] as const).flatMap((flow): FoundPoint[] => {
      const year = statedIn(flow, tables, '-12')
      const months = conversion('cny').observations(flow === 'M' ? bought : sold)
      return [
        [`stated.${flow}-TOTAL.cny`, statedIn(flow, tables)],
        [`stated.${flow}-TOTAL.cny.year`, year],
        [`growth.${flow}-TOTAL.cny.year`, year && growthIn(months, yearOf(year.period))],
      ]
    }),
  ]
}

/** The month or year that shows best what each caution is about. */
const periods = {
  exportsTotal: '2023',
  coalWeight: '2023',
  coalLow: '2019-12',
  coalHigh: '2020-12',
  mirror: '2017',
  brentSpread: '2022-06',
  /** In these years BACI's imports, said to be FOB, equal Customs' CIF. */
  baciImportsFirst: '2022',
  baciImportsLast: '2023',
} as const

const valuesOf = (rows: readonly Observation[]): Point[] => rows.map((row) => steps.measured(row, 'value'))

/** Years of Russia's exports as Russia reported them, from one publisher. */
function russianExports({ russia }: FindingTables, publisher: string): Point[] {
  return russia
    .filter(({ reporterFlow, source }) => reporterFlow === 'X' && source === publisher)
    .map(({ year, valueUsd, ...row }) => pointOf({ period: String(year), ...row }, valueUsd))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
}

/** Customs' own yuan of all goods above our conversion of its dollars, in percent, by flow and month. */
export function yuanOff({ customsYuan, customs, rates }: Pick<Tables, 'customsYuan' | 'customs' | 'rates'>) {
  const totals = customs.filter(({ cmdCode }) => cmdCode === 'TOTAL')
  return customsYuan.flatMap(({ flow, period, valueCny, source }) => {
    const usd = totals.find((row) => row.flow === flow && row.observation.period === period)?.observation
    const rate = pointAt(rates.cny, period)
    if (!usd?.value || !rate?.value) return []
    const value = (valueCny / (usd.value * rate.value) - 1) * 100
    const sources = joinSources([[source], usd.sources, rate.sources])
    return [{ flow, period, value, status: usd.valueStatus, sources }]
  })
}

/** The month whose yuan are farthest off our conversion, either way. */
function farthestYuan(tables: FindingTables): Point | undefined {
  const months = yuanOff(tables).map(({ period, value, status, sources }) => ({
    period,
    value: Math.abs(value),
    status,
    sources,
  }))
  return months.toSorted((a, b) => b.value - a.value)[0]
}

/** China's chips of a year by the later release of BACI: its share of all chips that Russia bought. */
function chipsOfLaterRelease({ suppliers }: FindingTables, year: string): Point | undefined {
  const row = suppliers.find((one) => one.cmdCode === '8542' && one.year === Number(year) && one.partner === 'CN')
  if (row === undefined) return undefined
  return { period: year, value: (row.importsUsd * row.shareBasisPoints) / 10_000, status: 'E', sources: [row.source] }
}

/** Percent by which BACI's imports of a year exceed Customs'. */
function excessOfBaci(files: readonly SeriesFile[], year: string): Point | undefined {
  const baci = amountAt(rowsIn(files, 'M-TOTAL', 'baci'), 'value', year)
  const own = amountAt(rowsIn(files, 'M-TOTAL', 'customs'), 'value', year)
  if (baci?.value == null || !own?.value) return undefined
  return { ...baci, value: (baci.value / own.value - 1) * 100, sources: joinSources([baci.sources, own.sources]) }
}

/** Periods and amounts that the cautions name. */
function cautionFindings(tables: FindingTables, files: readonly SeriesFile[]): readonly FoundPoint[] {
  const months = (id: string): readonly Observation[] => rowsIn(files, id, 'customs')
  const doubtful = (id: string): Point[] => valuesOf(months(id)).filter(({ status }) => status === 'U')
  const unsettled = (id: string): Point[] =>
    valuesOf(months(id)).filter(({ status }) => status !== 'A' && status !== null)
  const coal = months('M-2701')
  const read = unsettled('X-TOTAL').filter(({ status }) => status === 'E')
  const lastRead = read.at(-1)
  const spreads = spreadTo(months('M-2709').map(pricePer('bbl')), brentPoints(tables))
  const imf = russianExports(tables, 'imf-imts')
  return [
    ['value.X-TOTAL.customs', amountAt(months('X-TOTAL'), 'value', periods.exportsTotal)],
    ['value.X-TOTAL.baci', amountAt(rowsIn(files, 'X-TOTAL', 'baci'), 'value', periods.exportsTotal)],
    ['weight.M-2701.customs', amountAt(coal, 'weight', periods.coalWeight)],
    ['weight.M-2701.baci', amountAt(rowsIn(files, 'M-2701', 'baci'), 'weight', periods.coalWeight)],
    ['weight.M-2701.low', amountAt(coal, 'weight', periods.coalLow)],
    ['weight.M-2701.high', amountAt(coal, 'weight', periods.coalHigh)],
    ['growth.M-2701.high', pointAt(steps.changeOnYearEarlier(valuesOf(coal)), periods.coalHigh)],
    ['value.russia.wits', pointAt(russianExports(tables, 'wits'), periods.mirror)],
    ['value.russia.imf-imts', pointAt(imf, periods.mirror)],
    ['spread.M-2709.brent', pointAt(spreads, periods.brentSpread)],
    ['apart.cny', farthestYuan(tables)],
    ['excess.M-TOTAL.baci.first', excessOfBaci(files, periods.baciImportsFirst)],
    ['excess.M-TOTAL.baci.last', excessOfBaci(files, periods.baciImportsLast)],
    ['value.X-8542.baci', amountAt(rowsIn(files, 'X-8542', 'baci'), 'value', baciBreak.both)],
    ['value.X-8542.later', chipsOfLaterRelease(tables, baciBreak.both)],
    ['first.M-271121', valuesOf(months('M-271121')).find(({ value }) => (value ?? 0) > 0)],
    ['lastZero.M-271111', valuesOf(months('M-271111')).findLast(({ value }) => value === 0)],
    ['doubtful.M-271121.first', doubtful('M-271121')[0]],
    ['doubtful.M-271121.last', doubtful('M-271121').at(-1)],
    ['doubtful.M-271111.first', doubtful('M-271111')[0]],
    ['doubtful.M-271111.last', doubtful('M-271111').at(-1)],
    ['unsettled.M-TOTAL.first', unsettled('M-TOTAL')[0]],
    ['unsettled.M-TOTAL.last', unsettled('M-TOTAL').at(-1)],
    ['unsettled.X-TOTAL.first', unsettled('X-TOTAL')[0]],
    ['unsettled.X-TOTAL.last', unsettled('X-TOTAL').at(-1)],
    ['estimated.X-TOTAL.count', lastRead === undefined ? undefined : { ...lastRead, value: read.length }],
    ['estimated.imf-imts.first', imf.find(({ status }) => status === 'E')],
  ]
}

/** The rows of a commodity in a book, whatever the id of that series; none where the tables have none. */
function rowsIn(files: readonly SeriesFile[], id: string, book: Book): readonly Observation[] {
  const found = files.find((file) => `${file.flow}-${file.cmdCode}` === id && file.book === book)
  return found?.observations ?? []
}

const pointAt = (points: readonly Point[], period: string): Point | undefined =>
  points.find((point) => point.period === period)

/** The amount of a month, or of a year, which is published or the sum of its months. */
function amountAt(rows: readonly Observation[], measure: steps.Measure, period: string): Point | undefined {
  const amounts: readonly steps.PeriodAmounts[] = period.length === 4 ? steps.calendarYears(rows) : rows
  const found = amounts.find((one) => one.period === period)
  return found === undefined ? undefined : steps.measured(found, measure)
}

const yearsOf = (rows: readonly Observation[]): Point[] =>
  steps.calendarYears(rows).map((year) => steps.measured(year, 'value'))

/** Growth of a year's value on the year before, in percent. */
function growthIn(rows: readonly Observation[], year: string): Point | undefined {
  return pointAt(steps.changeOnYearEarlier(yearsOf(rows)), year)
}

/** A year's value as a share of the whole's, in percent. */
function percentIn(rows: readonly Observation[], whole: readonly Observation[], year: string): Point | undefined {
  return pointAt(steps.shareOf(yearsOf(rows), yearsOf(whole)), year)
}
