import type { Europe } from '#src/trade/europe.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import type { Conversion } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import { shareOf } from '#src/trade/transform.ts'
import type { Rows } from '#src/figure/files/rows.ts'
import { moneyCodes } from '#src/figure/files/rows.ts'
import { sharedMonths } from '#src/figures/panelLines.ts'

/** A line of trade: who reports it, and with whom; countries by ISO 3166 alpha-2, the European Union is `EU`. */
export type ReportedLine = { readonly reporter: string; readonly partner: string; readonly points: readonly Point[] }

export type EuropeData = ReturnType<typeof europeData>

/** The year before the war, which indices are measured by. */
const baseYear = '2021'

function monthsTo(partner: string, { rows }: Europe): Observation[] {
  return rows
    .filter((row) => row.partner === partner)
    .map(({ period, valueEur, status, source }) => ({
      period,
      value: valueEur,
      netWeightKg: null,
      valueStatus: status,
      weightStatus: null,
      sources: [source],
    }))
}

/** The first period from which the one stays above the other to the end; null where it never does. */
export function aheadSince(points: readonly Point[], others: readonly Point[]): string | null {
  const lead = points.map(({ value }, i) => {
    const other = others[i]?.value ?? null
    return value === null || other === null ? null : value > other
  })
  const first = lead.lastIndexOf(false) + 1
  return lead.slice(first).includes(true) ? (points[first]?.period ?? null) : null
}

/**
 * What the EU and China sold to Russia, and the EU to Russia's neighbours, in the months that the EU's figures have.
 * @param euros converts what is published in euro, `dollars` what is published in dollars, to the same money
 */
export function europeData(
  freq: 'month' | 'rolling',
  isIndexed: boolean,
  chinaMonths: readonly Observation[],
  europe: Europe,
  euros: Conversion,
  dollars: Conversion,
) {
  const partners = [...new Set(europe.rows.map(({ partner }) => partner))]
  const euMonths = partners.map((partner) => ({ partner, months: euros.observations(monthsTo(partner, europe)) }))
  const shown = new Set(europe.rows.filter(({ partner }) => partner === 'RU').map(({ period }) => period))
  const fromChina = dollars.observations(chinaMonths.filter(({ period }) => shown.has(period)))
  const sums = (months: readonly Observation[], frequency: 'month' | 'rolling'): Point[] =>
    atFrequency(months, frequency, 12).map((sum) => measured(sum, 'value'))

  const { periods, every } = sharedMonths([sums(fromChina, freq)])
  const toNeighbours = euMonths.filter(({ partner }) => partner !== 'RU')
  const lines = toNeighbours.map(({ partner, months }): ReportedLine => ({
    reporter: 'EU',
    partner,
    points: every(sums(months, freq)),
  }))
  /** Of the mean month of 2021, or of its sum. */
  const indexed = lines.map(({ points, partner }, i) => {
    const year = sums(toNeighbours[i]?.months ?? [], 'rolling').find(({ period }) => period === `${baseYear}-12`)
    const base = year?.value == null ? null : { ...year, value: freq === 'month' ? year.value / 12 : year.value }
    const bases = points.map(({ period }) => (base === null ? gapAt(period) : { ...base, period }))
    return { partner, points: shareOf(points, bases) }
  })
  const china: ReportedLine = { reporter: 'CN', partner: 'RU', points: every(sums(fromChina, freq)) }
  const eu: ReportedLine = {
    reporter: 'EU',
    partner: 'RU',
    points: every(sums(euMonths.find(({ partner }) => partner === 'RU')?.months ?? [], freq)),
  }
  return {
    freq,
    isIndexed,
    money: dollars.money,
    periods,
    china,
    eu,
    /** The largest at the end first. */
    neighbours: lines.toSorted((a, b) => endOf(b.points) - endOf(a.points)),
    indexed,
    crossing: aheadSince(china.points, eu.points),
  }
}

const endOf = (points: readonly Point[]): number => points.at(-1)?.value ?? 0

/** A row for each period of each line, in the unit beside it. */
export function reportedRows(lines: readonly (readonly [line: ReportedLine, unit: string])[]): Rows {
  return {
    columns: ['period', 'reporter', 'partner', 'value', 'unit', 'status', 'source'],
    rows: lines.flatMap(([{ reporter, partner, points }, unit]) =>
      points.map(({ period, value, status, sources }) => {
        return [period, reporter, partner, value, unit, status, sources.join(';')]
      }),
    ),
  }
}

export function europeRows({ money, china, eu, neighbours, isIndexed, indexed }: EuropeData): Rows {
  return reportedRows([
    ...[china, eu, ...neighbours].map((line) => [line, moneyCodes[money]] as const),
    ...(isIndexed ? indexed.map((line) => [{ reporter: 'EU', ...line }, 'index'] as const) : []),
  ])
}
