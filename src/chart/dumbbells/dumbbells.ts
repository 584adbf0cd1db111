import type { Change } from '#src/view/change.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import type { Format } from '#src/i18n/format.ts'

/** In percent of a whole. Whom a list does not name has at most the share of its last: a dash up to there, and no dot. */
export type Share = { readonly percent: number; readonly isAtMost: boolean }

export type SharePair = {
  /** Null where nothing is known. */
  readonly earlier: Share | null
  readonly later: Share | null
  /** Beside the later dot, or the earlier one where that is alone; beside zero, without a dot, why there is none. */
  readonly label: string
  /** Where the label would leave the scale. */
  readonly shortLabel?: string
}

export type DumbbellRow = {
  readonly id: string
  readonly name: string
  /** One for each side. */
  readonly pairs: readonly SharePair[]
  /** At the right of the row. */
  readonly text: string
  /** Another's share in the later year, on the last side, where it must not be missed. */
  readonly also?: { readonly percent: number; readonly label: string; readonly colourIndex: number }
  /** Has the second colour; its text says why. */
  readonly isApart: boolean
  /** Where not all rows have room, the largest stay. */
  readonly size: number
  /** What a screen reader says of the row. */
  readonly spoken: string
  readonly tooltip: { readonly rows: readonly TooltipRow[]; readonly remarks: readonly string[] }
  /** What the row is a link to, where the page has it. */
  readonly opens: { readonly search: string; readonly change: Change } | null
}

export type DumbbellGroup = {
  readonly id: string
  /** Null where the rows are not in groups. */
  readonly title: string | null
  readonly rows: readonly DumbbellRow[]
}

/**
 * Rows of two dots on a scale from 0 to 100%: the earlier hollow, the later filled, a bar between them where both are known. One side has
 * the names at its left; of two sides the first is mirrored and the names stand between them. Each row may end in a text, such
 * as its amounts. On the page each row is a stop of Tab and the arrow keys with a tooltip, and may be a link. Where not all
 * rows have room, the smallest are left out, and `some` says so.
 */
export type DumbbellsContent = {
  /** One, or two. */
  readonly sides: readonly { readonly id: string; readonly title: string; readonly colourIndex: number }[]
  readonly groups: readonly DumbbellGroup[]
  /** Over the texts. */
  readonly textTitle: string
  /** The second colour. */
  readonly apartColourIndex: number
  readonly earlier: string
  readonly later: string
  /** `The 20 largest of 51`. */
  readonly some: (shown: number, all: number) => string
  readonly format: Format
}

export const rowsOf = ({ groups }: Pick<DumbbellsContent, 'groups'>): DumbbellRow[] =>
  groups.flatMap(({ rows }) => rows)

/** The largest `count` rows in their order; groups without a row go. */
export function largestRows(groups: readonly DumbbellGroup[], count: number): DumbbellGroup[] {
  const bySize = rowsOf({ groups }).toSorted((one, other) => other.size - one.size)
  const kept = new Set(bySize.slice(0, count))
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
    .filter(({ rows }) => rows.length > 0)
}
