import type { Decomposition } from '#src/trade/decomposition.ts'
import { decompose } from '#src/trade/decomposition.ts'
import type { Figures } from '#src/trade/figures.ts'
import { joinSources } from '#src/trade/figures.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'
import { calendarYears } from '#src/analyses/calendarYears.ts'

export type Split = {
  readonly kind: 'split'
  readonly before: Figures
  readonly after: Figures
  readonly effects: Decomposition
  /** The weakest of the two values and two weights. */
  readonly status: Status | null
  readonly sources: readonly string[]
}

/** Why a change cannot be split, and between which years it could. */
export type Unsplit =
  | { readonly kind: 'same-year' }
  | {
      readonly kind: 'no-value' | 'no-weight'
      readonly missing: readonly string[]
      readonly present: readonly string[]
    }

/** The change in value from one calendar year to another, split into what weight and what unit price did. */
export function splitBetween(observations: readonly Observation[], a: number, b: number): Split | Unsplit {
  if (a === b) return { kind: 'same-year' }
  const years = new Map(calendarYears(observations).map((year) => [year.period, year]))
  const asked = [String(a), String(b)]
  const [before, after] = asked.map((year) => years.get(year))
  const effects = before === undefined || after === undefined ? null : decompose(before, after)
  if (before !== undefined && after !== undefined && effects !== null) {
    const status = [before.valueStatus, before.weightStatus, after.valueStatus, after.weightStatus].reduce(
      weakest,
      null,
    )
    return { kind: 'split', before, after, effects, status, sources: joinSources([before.sources, after.sources]) }
  }
  const present = [...years.values()].filter(({ valueUsd, netWeightKg }) => valueUsd !== null && (netWeightKg ?? 0) > 0)
  const without = (lacks: (year: Figures | undefined) => boolean): string[] =>
    asked.filter((year) => lacks(years.get(year)))
  const noValue = without((year) => year === undefined || year.valueUsd === null)
  return {
    kind: noValue.length > 0 ? 'no-value' : 'no-weight',
    missing: noValue.length > 0 ? noValue : without((year) => (year?.netWeightKg ?? 0) === 0),
    present: present.map(({ period }) => period),
  }
}
