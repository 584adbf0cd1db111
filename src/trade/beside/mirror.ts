import type { Flow } from '#src/trade/catalogue.ts'
import { type Point, type Status, gapAt, knownValues, pointOf } from '#src/trade/observation.ts'
import type { Answer } from '#src/trade/tables/beside.ts'
import { shareOf } from '#src/trade/steps.ts'

export type Mirror = Answer<'mirror'>
export type RussianCustoms = Answer<'russia'>

function facingFlow(flow: Flow): Flow {
  return flow === 'M' ? 'X' : 'M'
}

/** Russia's figures from one publisher; two publishers are never joined into one line. */
type RussianBook = { readonly source: string; readonly points: readonly Point[] }

type YearRow = { readonly year: number; readonly valueUsd: number; readonly status: Status; readonly source: string }

/** A point for each year, a gap where there is no row of it. */
export const pointsOfYears = (rows: readonly YearRow[], years: readonly string[]): Point[] =>
  years.map((period) => {
    const row = rows.find(({ year }) => String(year) === period)
    return row === undefined ? gapAt(period) : pointOf({ ...row, period }, row.valueUsd)
  })

/** Each book has a point for every year of `years`, gaps included. */
export function russianBooks({ rows }: Mirror, flow: Flow, years: readonly string[]): RussianBook[] {
  const facing = rows.filter(({ reporterFlow }) => reporterFlow === facingFlow(flow))
  const sources = [...new Set(facing.map(({ source }) => source))]
  return sources.map((source) => ({
    source,
    points: pointsOfYears(
      facing.filter((row) => row.source === source),
      years,
    ),
  }))
}

const isEstimate = ({ status }: Point): boolean => status === 'E'

/** Points that are not estimated: an estimate made from China's figure proves nothing against that figure. */
export function reportedOf(russia: readonly Point[]): Point[] {
  return russia.filter((point) => !isEstimate(point))
}

/** The first estimated year, and the least and the most that Russia's estimates are of China's figure, in percent. */
type Estimates = { readonly from: string; readonly least: number; readonly most: number }

export function estimatesOf(china: readonly Point[], russia: readonly Point[]): Estimates | null {
  const estimated = russia.filter(isEstimate)
  const percentages = knownValues(shareOf(estimated, china))
  const [first] = estimated
  if (first === undefined || percentages.length === 0) return null
  return { from: first.period, least: Math.min(...percentages), most: Math.max(...percentages) }
}
