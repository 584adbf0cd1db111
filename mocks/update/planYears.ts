import { grouped } from '#src/lib/grouped.ts'
import { flows } from '#src/trade/flow.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { ObservationRow } from '#mocks/tables/tables.ts'
import { allHeadings } from '#mocks/update/comtradeRequest.ts'
import type { Ask } from '#mocks/update/plan.ts'

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
