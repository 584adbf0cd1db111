import { brentPoints, pricePerBarrel, spreadTo } from '#src/trade/brent.ts'
import { cautionedPeriods as periods } from '#src/trade/cautionedPeriods.ts'
import { measured } from '#src/trade/measure.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Point } from '#src/trade/point.ts'
import { changeOnYearEarlier } from '#src/trade/transform.ts'
import { contextAnswer } from '#mocks/answers/context.ts'
import { amountAt, pointAt, rowsIn } from '#mocks/answers/findingInputs.ts'
import type { Asked } from '#mocks/answers/findings.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/tables/tables.ts'

const valuesOf = (rows: readonly Observation[]): Point[] => rows.map((row) => measured(row, 'value'))

/** What Russia's side gave for its exports, by publisher. */
function russianExports({ russia }: Tables, publisher: string): Point[] {
  return russia
    .filter(({ reporterFlow, source }) => reporterFlow === 'X' && source === publisher)
    .map(({ year, valueUsd, status, source }) => ({ period: String(year), value: valueUsd, status, sources: [source] }))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
}

/** The months and amounts that the cautions name. */
export function cautionFindings(tables: Tables, files: readonly SeriesFile[]): readonly Asked[] {
  const months = (id: string): readonly Observation[] => rowsIn(files, id, 'customs')
  const doubtful = (id: string): Point[] => valuesOf(months(id)).filter(({ status }) => status === 'U')
  const unsettled = (id: string): Point[] =>
    valuesOf(months(id)).filter(({ status }) => status !== 'A' && status !== null)
  const coal = months('M-2701')
  const read = unsettled('X-TOTAL').filter(({ status }) => status === 'E')
  const lastRead = read.at(-1)
  const spreads = spreadTo(months('M-2709').map(pricePerBarrel), brentPoints(contextAnswer(tables)))
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
