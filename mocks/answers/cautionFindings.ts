import { contextAnswer } from '#mocks/answers/beside.ts'
import { amountAt, pointAt, rowsIn } from '#mocks/answers/findingInputs.ts'
import type { FoundPoint, FindingTables } from '#mocks/answers/findings.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { ObservationRow } from '#mocks/tables/tables.ts'
import { brentPoints, spreadTo } from '#src/trade/beside/brent.ts'
import { pricePer } from '#src/trade/beside/worldPrice.ts'
import { baciBreak } from '#src/trade/catalogue.ts'
import { type Observation, type Point, type Status, joinSources, pointOf } from '#src/trade/observation.ts'
import { changeOnYearEarlier, measured } from '#src/trade/transform.ts'

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

const valuesOf = (rows: readonly Observation[]): Point[] => rows.map((row) => measured(row, 'value'))

/** Years of Russia's exports as Russia reported them, from one publisher. */
function russianExports({ russia }: FindingTables, publisher: string): Point[] {
  return russia
    .filter(({ reporterFlow, source }) => reporterFlow === 'X' && source === publisher)
    .map(({ year, valueUsd, ...row }) => pointOf({ period: String(year), ...row }, valueUsd))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
}

/** The most, in percent, that Customs' own yuan are off our conversion in months whose dollars have this status. */
function farthestYuan({ customsYuan, customs, rates }: FindingTables, wanted: Status): Point | undefined {
  const distances = customsYuan.flatMap(
    ({ flow, period, valueCny, source }): (Point & { readonly value: number })[] => {
      const isTotal = (row: ObservationRow): boolean => row.flow === flow && row.cmdCode === 'TOTAL'
      const usd = customs.find((row) => isTotal(row) && row.observation.period === period)?.observation
      const rate = pointAt(rates.cny, period)
      if (usd?.valueStatus !== wanted || !usd.value || !rate?.value) return []
      const value = Math.abs(valueCny / rate.value / usd.value - 1) * 100
      return [{ period, value, status: wanted, sources: joinSources([[source], usd.sources, rate.sources]) }]
    },
  )
  return distances.toSorted((a, b) => b.value - a.value)[0]
}

/** China's chips of a year by the later release of BACI: its share of all chips that Russia bought. */
function chipsOfLaterRelease({ suppliers }: FindingTables, year: string): Point | undefined {
  const row = suppliers.find((one) => one.cmdCode === '8542' && one.year === Number(year) && one.partner === 'CN')
  if (row === undefined) return undefined
  return { period: year, value: (row.importsUsd * row.shareBasisPoints) / 10_000, status: 'E', sources: [row.source] }
}

/** Percent by which BACI's value of a year exceeds Customs'. */
function excessOfBaci(files: readonly SeriesFile[], id: string, year: string): Point | undefined {
  const baci = amountAt(rowsIn(files, id, 'baci'), 'value', year)
  const own = amountAt(rowsIn(files, id, 'customs'), 'value', year)
  if (baci?.value == null || !own?.value) return undefined
  return { ...baci, value: (baci.value / own.value - 1) * 100, sources: joinSources([baci.sources, own.sources]) }
}

/** Periods and amounts that the cautions name. */
export function cautionFindings(tables: FindingTables, files: readonly SeriesFile[]): readonly FoundPoint[] {
  const months = (id: string): readonly Observation[] => rowsIn(files, id, 'customs')
  const doubtful = (id: string): Point[] => valuesOf(months(id)).filter(({ status }) => status === 'U')
  const unsettled = (id: string): Point[] =>
    valuesOf(months(id)).filter(({ status }) => status !== 'A' && status !== null)
  const coal = months('M-2701')
  const read = unsettled('X-TOTAL').filter(({ status }) => status === 'E')
  const lastRead = read.at(-1)
  const spreads = spreadTo(months('M-2709').map(pricePer('bbl')), brentPoints(contextAnswer(tables)))
  const imf = russianExports(tables, 'imf-imts')
  return [
    ['value.X-TOTAL.customs', amountAt(months('X-TOTAL'), 'value', periods.exportsTotal)],
    ['value.X-TOTAL.baci', amountAt(rowsIn(files, 'X-TOTAL', 'baci'), 'value', periods.exportsTotal)],
    ['weight.M-2701.customs', amountAt(coal, 'weight', periods.coalWeight)],
    ['weight.M-2701.baci', amountAt(rowsIn(files, 'M-2701', 'baci'), 'weight', periods.coalWeight)],
    ['weight.M-2701.low', amountAt(coal, 'weight', periods.coalLow)],
    ['weight.M-2701.high', amountAt(coal, 'weight', periods.coalHigh)],
    ['growth.M-2701.high', pointAt(changeOnYearEarlier(valuesOf(coal)), periods.coalHigh)],
    ['value.russia.wits', pointAt(russianExports(tables, 'wits'), periods.mirror)],
    ['value.russia.imf-imts', pointAt(imf, periods.mirror)],
    ['spread.M-2709.brent', pointAt(spreads, periods.brentSpread)],
    ['apart.cny.provisional', farthestYuan(tables, 'P')],
    ['apart.cny.estimated', farthestYuan(tables, 'E')],
    ['excess.M-TOTAL.baci.first', excessOfBaci(files, 'M-TOTAL', periods.baciImportsFirst)],
    ['excess.M-TOTAL.baci.last', excessOfBaci(files, 'M-TOTAL', periods.baciImportsLast)],
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
