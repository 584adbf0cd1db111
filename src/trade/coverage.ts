import { grouped } from '#src/lib/grouped.ts'
import type { Coverage, Span, YearCoverage } from '#src/trade/catalogue.ts'
import { type Observation, type Status, weakest } from '#src/trade/observation.ts'
import { yearOf } from '#src/trade/periods.ts'

type StatusOf = (observation: Observation) => Status | null
export const valueStatus: StatusOf = (observation) => observation.valueStatus
export const weightStatus: StatusOf = (observation) => observation.weightStatus

export function spanOf(observations: readonly Observation[], statusOf: StatusOf): Span | null {
  const held = observations.filter((observation) => statusOf(observation) !== null)
  const [first, last] = [held[0], held.at(-1)]
  return first === undefined || last === undefined ? null : { first: first.period, last: last.period }
}

function coverageOf(observations: readonly Observation[], statusOf: StatusOf): Coverage | null {
  const statuses = observations.map(statusOf).filter((status) => status !== null)
  const status = statuses.reduce(weakest, null)
  return status === null ? null : { periods: statuses.length, status }
}

export function coverageByYear(observations: readonly Observation[]): YearCoverage[] {
  return Array.from(
    grouped(observations, ({ period }) => yearOf(period)),
    ([year, ofYear]) => ({
      year: Number(year),
      value: coverageOf(ofYear, valueStatus),
      weight: coverageOf(ofYear, weightStatus),
    }),
  )
}
