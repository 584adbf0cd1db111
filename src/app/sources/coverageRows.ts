import type { Catalogue, Coverage, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import type { Status } from '#src/trade/status.ts'

/** How many periods of a year hold a figure, out of how many, and the weakest status among them. */
export type CoverageCell = { readonly periods: number; readonly of: number; readonly status: Status }

/** One year of one series; null where nothing is published. */
type CoverageYear = {
  readonly year: number
  readonly value: CoverageCell | null
  readonly weight: CoverageCell | null
}

export type CoverageRow = {
  readonly info: SeriesInfo
  /** Is it the first, and so the main, series of its commodity? */
  readonly leads: boolean
  /** As many as the matrix has years. */
  readonly cells: readonly CoverageYear[]
}

export type CoverageMatrix = {
  readonly years: readonly number[]
  readonly groups: readonly { readonly flow: Flow; readonly rows: readonly CoverageRow[] }[]
}

/** Every year from the first to the last that any series has, those between without a figure included. */
function yearsOf(catalogue: Catalogue): number[] {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const covered = all.flatMap(({ coverage }) => coverage.map(({ year }) => year))
  if (covered.length === 0) return []
  const first = Math.min(...covered)
  return Array.from({ length: Math.max(...covered) - first + 1 }, (_, i) => first + i)
}

function cell(coverage: Coverage | null | undefined, frequency: SeriesInfo['frequency']): CoverageCell | null {
  if (coverage == null || coverage.periods === 0) return null
  return { periods: coverage.periods, of: frequency === 'monthly' ? 12 : 1, status: coverage.status }
}

function rowOf(info: SeriesInfo, leads: boolean, years: readonly number[]): CoverageRow {
  const byYear = new Map(info.coverage.map((covered) => [covered.year, covered]))
  const cells = years.map((year) => ({
    year,
    value: cell(byYear.get(year)?.value, info.frequency),
    weight: cell(byYear.get(year)?.weight, info.frequency),
  }))
  return { info, leads, cells }
}

/** Every series of the named commodities by year, in the order of the picker. */
export function coverageMatrix(catalogue: Catalogue): CoverageMatrix {
  const years = yearsOf(catalogue)
  return {
    years,
    groups: flows.map((flow) => ({
      flow,
      rows: catalogue.commodities
        .filter((commodity) => commodity.flow === flow)
        .flatMap(({ series }) => series.map((info, place) => rowOf(info, place === 0, years))),
    })),
  }
}
