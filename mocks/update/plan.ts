import { firstMonth } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import type { ObservationRow } from '#mocks/tables/observations.ts'

/** What one call asks for. */
export type Ask = {
  /** Months or years. */
  readonly freq: 'M' | 'A'
  readonly flow: Flow
  /** Of years also `AG4`, as the service calls all headings of four digits. */
  readonly codes: readonly string[]
  readonly periods: readonly string[]
}

/** A call without a key takes one period, one with a key as many as the service takes of months: a year. */
const periodsPerCall = { preview: 1, keyed: 12 } as const
const revisedMonths = 12

/** The last month that lies wholly in the past: nobody can have published a later one. */
export function lastWholeMonth(now: Date): string {
  return addMonths(now.toISOString().slice(0, 7), -1)
}

/**
 * The calls to make: for each flow all its codes together, from the month after the last that the shortest of its
 * series has. Months that another series of the flow has already come along; they are compared, not taken.
 * Series that are new are asked for apart, from the first month of all.
 */
export function planCalls(
  rows: readonly ObservationRow[],
  choices: {
    /** Ask for the series that are held; else for the new ones alone. */
    readonly months: boolean
    readonly revise: boolean
    readonly from: string | null
    /** Ids of series that no row is of yet: `M-7403`. */
    readonly add: readonly string[]
    readonly through: string
    readonly keyed: boolean
  },
): Ask[] {
  const { months, revise, from, add, through, keyed } = choices
  const size = keyed ? periodsPerCall.keyed : periodsPerCall.preview
  const calls = (flow: Flow, codes: readonly string[], start: string): Ask[] => {
    const periods = monthRange(start, through)
    return Array.from({ length: Math.ceil(periods.length / size) }, (_, i) => ({
      freq: 'M',
      flow,
      codes,
      periods: periods.slice(i * size, (i + 1) * size),
    }))
  }
  return flows.flatMap((flow) => {
    const fresh = add.filter((id) => id.startsWith(`${flow}-`)).map((id) => id.slice(2))
    const newest = new Map<string, string>()
    for (const { flow: of, cmdCode, observation } of rows) {
      if (of === flow && observation.period > (newest.get(cmdCode) ?? '')) newest.set(cmdCode, observation.period)
    }
    const shortest = [...newest.values()].reduce((a, b) => (a < b ? a : b), through)
    const start = from ?? addMonths(shortest, revise ? 1 - revisedMonths : 1)
    return [
      ...(newest.size === 0 || !months ? [] : calls(flow, [...newest.keys()], start)),
      ...(fresh.length === 0 ? [] : calls(flow, fresh, firstMonth)),
    ]
  })
}
