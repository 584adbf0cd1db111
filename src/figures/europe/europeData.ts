import type { Europe } from '#src/trade/beside/europe.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import type { Conversion } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import { shareOf } from '#src/trade/transform.ts'
import type { ReportedLine } from '#src/figures/europe/europeLines.ts'
import { sharedMonths } from '#src/figures/panelLines.ts'

export type EuropeData = ReturnType<typeof europeData>

/** The base year of the indices: the last before the war. */
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

/** The first period from which `points` stay above `others` to the end; null where there is none. */
function aheadSince(points: readonly Point[], others: readonly Point[]): string | null {
  const lead = points.map(({ value }, i) => {
    const other = others[i]?.value ?? null
    return value === null || other === null ? null : value > other
  })
  const first = lead.lastIndexOf(false) + 1
  return lead.slice(first).includes(true) ? (points[first]?.period ?? null) : null
}

const endOf = ({ points }: ReportedLine): number => points.at(-1)?.value ?? 0

/**
 * Exports of China and the EU to Russia, and of the EU to Russia's neighbours, in the months of the EU's figures.
 * @param euros converts figures published in euro, and `dollars` those published in dollars, to the same money
 */
export function europeData(
  freq: 'month' | 'rolling',
  isIndexed: boolean,
  chinaMonths: readonly Observation[],
  europe: Europe,
  euros: Conversion,
  dollars: Conversion,
) {
  const sums = (months: readonly Observation[], frequency: 'month' | 'rolling' = freq): Point[] =>
    atFrequency(months, frequency, 12).map((sum) => measured(sum, 'value'))
  const shown = new Set(europe.rows.filter(({ partner }) => partner === 'RU').map(({ period }) => period))
  const fromChina = sums(dollars.observations(chinaMonths.filter(({ period }) => shown.has(period))))
  const { periods, every } = sharedMonths([fromChina])
  const exported = [...new Set(europe.rows.map(({ partner }) => partner))].map((partner) => {
    const months = euros.observations(monthsTo(partner, europe))
    const line: ReportedLine = { reporter: 'EU', partner, points: every(sums(months)) }
    const year = sums(months, 'rolling').find(({ period }) => period === `${baseYear}-12`)
    const base = year?.value == null ? null : { ...year, value: freq === 'month' ? year.value / 12 : year.value }
    const bases = line.points.map(({ period }) => (base === null ? gapAt(period) : { ...base, period }))
    /** The index is 100 at the mean month of 2021, or at the sum of 2021. */
    return { line, index: { ...line, points: shareOf(line.points, bases) } }
  })
  const china: ReportedLine = { reporter: 'CN', partner: 'RU', points: every(fromChina) }
  const none: ReportedLine = { reporter: 'EU', partner: 'RU', points: every([]) }
  const eu = exported.find(({ line }) => line.partner === 'RU')?.line ?? none
  const toNeighbours = exported.filter(({ line }) => line.partner !== 'RU')
  /** Neighbours in descending order of their last value. */
  const neighbours = toNeighbours.map(({ line }) => line).toSorted((a, b) => endOf(b) - endOf(a))
  return {
    freq,
    isIndexed,
    money: dollars.money,
    periods,
    china,
    eu,
    neighbours,
    lines: [china, eu, ...neighbours],
    indexed: toNeighbours.map(({ index }) => index),
    crossing: aheadSince(china.points, eu.points),
  }
}
