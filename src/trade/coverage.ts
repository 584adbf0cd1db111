import { grouped } from '#src/lib/grouped.ts'
import type { Coverage, Span, YearCoverage } from '#src/trade/catalogue.ts'
import { type Observation, type Status, weakest } from '#src/trade/observation.ts'
import { yearOf } from '#src/trade/periods.ts'

type Statuses = 'valueStatus' | 'weightStatus'

export function spanOf(observations: readonly Observation[], of: Statuses): Span | null {
  const held = observations.filter((observation) => observation[of] !== null)
  const [first, last] = [held[0], held.at(-1)]
  return first === undefined || last === undefined ? null : { first: first.period, last: last.period }
}

function coverageOf(observations: readonly Observation[], of: Statuses): Coverage | null {
  const statuses = observations.flatMap((observation) => observation[of] ?? [])
  const status = statuses.reduce<Status | null>(weakest, null)
  return status === null ? null : { periods: statuses.length, status }
}

export function coverageByYear(observations: readonly Observation[]): YearCoverage[] {
  return Array.from(
    grouped(observations, ({ period }) => yearOf(period)),
    ([year, ofYear]) => ({
      year: Number(year),
      value: coverageOf(ofYear, 'valueStatus'),
      weight: coverageOf(ofYear, 'weightStatus'),
    }),
  )
}
