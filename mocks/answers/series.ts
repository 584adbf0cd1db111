import type { ObservationRow, Tables } from '#mocks/readers/tables.ts'
import { grouped } from '#src/lib/grouped.ts'
import { composite, sumAmounts } from '#src/trade/steps.ts'
import { type Book, type Commodity, type Flow, flows } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'

/** A series that can be asked for, with all its observations. */
export type SeriesFile = {
  readonly id: string
  readonly flow: Flow
  readonly cmdCode: string
  readonly book: Book
  readonly frequency: 'monthly' | 'annual'
  readonly observations: readonly Observation[]
}

/** Observations by bare series id (`M-2709`), in order of time. */
function bySeries(rows: readonly ObservationRow[]): Map<string, Observation[]> {
  const inTime = (of: readonly ObservationRow[]): Observation[] =>
    of.map(({ observation }) => observation).toSorted((a, b) => (a.period < b.period ? -1 : 1))
  return new Map(
    Array.from(
      grouped(rows, ({ flow, cmdCode }) => `${flow}-${cmdCode}`),
      ([id, of]) => [id, inTime(of)],
    ),
  )
}

function customsSeries(tables: Tables): Map<string, readonly Observation[]> {
  const series: Map<string, readonly Observation[]> = bySeries(tables.customs)
  for (const commodity of tables.commodities) {
    if (commodity.parts.length > 0) series.set(commodity.id, sumOfParts(commodity, series))
  }
  return series
}

function sumOfParts(
  { id, parts }: Pick<Commodity, 'id' | 'parts'>,
  series: ReadonlyMap<string, readonly Observation[]>,
): readonly Observation[] {
  return composite(
    parts.map((part) => {
      const observations = series.get(part)
      if (observations === undefined) throw new Error(`commodities.csv: ${id} has the part ${part} without months`)
      return observations
    }),
  )
}

/** BACI has no totals, of all goods or a chapter: they are sums of its headings in whole years, without weights, because many are missing. */
function baciTotal(tables: Tables, flow: Flow, chapter = ''): Observation[] {
  const rows = tables.baci.filter((row) => row.flow === flow && row.cmdCode.startsWith(chapter))
  const years = new Set(rows.map(({ observation }) => observation.period))
  return [...years].toSorted().map((year) => {
    const headings = rows.map(({ observation }) => observation).filter(({ period }) => period === year)
    const { value, valueStatus, sources } = sumAmounts(year, headings)
    return { period: year, value, netWeightKg: null, valueStatus, weightStatus: null, sources }
  })
}

/** All series, those of the main books first. A bare id is of China Customs where it has months, else BACI, else yearly. */
export function seriesFiles(tables: Tables): readonly SeriesFile[] {
  const customs = customsSeries(tables)
  const baci: Map<string, readonly Observation[]> = bySeries([...tables.baci, ...tables.partialBaci])
  for (const flow of flows) {
    const total = baciTotal(tables, flow)
    if (total.length > 0) baci.set(`${flow}-TOTAL`, total)
  }
  for (const { id, flow, cmdCode, group } of tables.commodities)
    if (group === 'chapter') baci.set(id, baciTotal(tables, flow, cmdCode))
  const quoted = bySeries(tables.quoted)
  // Other headings of these years are only in the answers of `productsFiles`, unless BACI lacks the pair.
  const named = new Set(tables.commodities.map(({ id }) => id))
  const isListed = ({ flow, cmdCode }: ObservationRow): boolean =>
    tables.baci.length === 0 || named.has(`${flow}-${cmdCode}`)

  const files = (
    book: Book,
    frequency: SeriesFile['frequency'],
    series: ReadonlyMap<string, readonly Observation[]>,
    name: (bareId: string) => string,
  ): SeriesFile[] =>
    [...series].map(([bareId, observations]) => {
      const flow = bareId.startsWith('M') ? 'M' : 'X'
      return { id: name(bareId), flow, cmdCode: bareId.slice(2), book, frequency, observations }
    })
  return [
    ...files('customs', 'monthly', customs, (id) => id),
    ...files('baci', 'annual', baci, (id) => (customs.has(id) ? `${id}.baci` : id)),
    ...files('quoted', 'annual', quoted, (id) => `${id}.quoted`),
    ...files('yearly', 'annual', bySeries(tables.customsYears.filter(isListed)), (id) =>
      customs.has(id) || baci.has(id) ? `${id}.yearly` : id,
    ),
  ]
}

/** Figures as sent over the wire. */
export const sentFigures = ({ value, netWeightKg, valueStatus, weightStatus, sources }: Observation) => ({
  valueUsd: value,
  netWeightKg,
  valueStatus,
  weightStatus,
  source: sources.join(';'),
})

export function seriesAnswer({ id, frequency, observations }: SeriesFile): unknown {
  return {
    id,
    frequency,
    observations: observations.map((observation) => ({
      period: observation.period,
      ...sentFigures(observation),
      plusMinusUsd: observation.plusMinus,
      statedGrowthPct: observation.statedGrowthPct,
      note: observation.note,
    })),
  }
}
