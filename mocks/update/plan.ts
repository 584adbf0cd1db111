import type { ObservationRow } from '#mocks/tables/tables.ts'
import { allHeadings } from '#mocks/update/comtrade.ts'
import { grouped } from '#src/lib/grouped.ts'
import { type Flow, firstMonth, flows } from '#src/trade/catalogue.ts'
import { addMonths, monthRange, yearOf } from '#src/trade/periods.ts'

/** One call to the service. */
export type Ask = {
  /** Months (M) or years (A). */
  readonly freq: 'M' | 'A'
  readonly flow: Flow
  /** HS codes; for years also `AG4`, the service's code for all headings of four digits. */
  readonly codes: readonly string[]
  readonly periods: readonly string[]
}

/** Months of a call: one without a key, and with a key as many as the service takes, a year. */
const periodsPerCall = { preview: 1, keyed: 12 } as const
const revisedMonths = 12

/** The last month that lies wholly in the past; a later one cannot have been published. */
export function lastWholeMonth(now: Date): string {
  return addMonths(now.toISOString().slice(0, 7), -1)
}

/**
 * Plans the calls: for each flow all its codes together, from the month after the last of its shortest series. Months
 * that other series of the flow hold already come along; they are compared, not taken. New series are asked for apart,
 * from the first month of all.
 */
export function planCalls(
  rows: readonly ObservationRow[],
  choices: {
    /** Ask for the series that are held; false asks for new ones alone. */
    readonly months: boolean
    readonly revise: boolean
    readonly from: string | null
    /** Ids of series that have no row yet: `M-7403`. */
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

/** The first year asked for; BACI holds the years before it. */
const firstYear = 2024

/**
 * Calls for all goods of a flow and year, which tell whether the year is published: years that are not held, with
 * `revise` also the newest held one, with `from` all years from that month's on.
 */
export function totalCalls(
  rows: readonly ObservationRow[],
  { revise, from, now }: { readonly revise: boolean; readonly from: string | null; readonly now: Date },
): Ask[] {
  const through = now.getUTCFullYear() - 1
  const start = from === null ? firstYear : Math.max(firstYear, Number(yearOf(from)))
  const years = Array.from({ length: Math.max(0, through - start + 1) }, (_, i) => String(start + i))
  return flows.flatMap((flow) => {
    const held = new Set(rows.filter((row) => row.flow === flow).map(({ observation }) => observation.period))
    const newest = [...held].toSorted().at(-1)
    return years
      .filter((year) => from !== null || !held.has(year) || (revise && year === newest))
      .map((year): Ask => ({ freq: 'A', flow, codes: ['TOTAL'], periods: [year] }))
  })
}

/**
 * Calls for the headings of published years: all at once with a key. Without one they are more than an answer may hold,
 * so they are asked for chapter by chapter, by the codes that are known.
 */
export function headingCalls(
  published: readonly Pick<Ask, 'flow' | 'periods'>[],
  codes: readonly string[],
  keyed: boolean,
): Ask[] {
  const chapters = [...grouped(codes, (code) => code.slice(0, 2)).values()]
  return published.flatMap(({ flow, periods }) =>
    (keyed ? [[allHeadings]] : chapters).map((of): Ask => ({ freq: 'A', flow, codes: of, periods })),
  )
}
