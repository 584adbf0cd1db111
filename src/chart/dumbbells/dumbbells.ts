import type { RowStop } from '#src/chart/interaction/RowStops.tsx'
import type { Parts, Picture } from '#src/chart/rows/Parts.tsx'
import type { Format } from '#src/i18n/format.ts'

/** A share of a whole. An unlisted partner has at most the share of the last listed one: a dash up to it, no dot. */
export type PercentAtMost = { readonly percent: number; readonly isAtMost: boolean }

export type SharePair = {
  /** Null where nothing is known. */
  readonly earlier: PercentAtMost | null
  readonly later: PercentAtMost | null
  /** Stands beside the later dot, or the earlier one if alone; without a dot, it stands beside zero and says why. */
  readonly label: string
  /** Used where the label would leave the scale. */
  readonly shortLabel?: string
  /** Shares in percent of years between the two, as small dots. */
  readonly between?: readonly number[]
}

export type DumbbellRow = Omit<RowStop, 'top' | 'height' | 'toggle'> & {
  /** One pair for each side. */
  readonly pairs: readonly SharePair[]
  /** Written at the right of the row. */
  readonly text: string
  /** The share of another partner in the later year, drawn on the last side where it must not be missed. */
  readonly also?: { readonly percent: number; readonly label: string; readonly colourIndex: number }
  /** Colour of the row where it is not that of its side. */
  readonly colourIndex?: number
  /** Decides which rows stay where not all have room: the largest. */
  readonly size: number
}

type DumbbellGroup = {
  readonly id: string
  /** Null where the rows are not in groups. */
  readonly title: string | null
  readonly rows: readonly DumbbellRow[]
}

/**
 * Rows of two dots on a scale from 0 to 100%: the earlier hollow, the later filled, with a bar between them where both
 * are known. With one side, the names stand at its left; with two sides, the first is mirrored and the names stand
 * between them. Each row may end in a text, such as its amounts. On the page each row is a stop of Tab and the arrow
 * keys with a tooltip, and may be a link. Where not all rows have room, the smallest are left out, and `some` says so.
 */
export type DumbbellsContent = {
  /** One or two sides. */
  readonly sides: readonly { readonly id: string; readonly title: string; readonly colourIndex: number }[]
  readonly groups: readonly DumbbellGroup[]
  /** The number of all rows, where `groups` have only the largest, or those that a picture has room for. */
  readonly all?: number
  /** The title over the texts of the rows. */
  readonly textTitle: string
  readonly earlier: string
  readonly later: string
  /** The line about left-out rows, such as `The 20 largest of 51`. */
  readonly some: (shown: number, all: number) => string
  readonly format: Format
}

export const dumbbellRows = ({ groups }: Pick<DumbbellsContent, 'groups'>): DumbbellRow[] =>
  groups.flatMap(({ rows }) => rows)

/** Keeps the `count` largest rows in their order and drops groups without a row. */
export function largestRows(groups: readonly DumbbellGroup[], count: number): DumbbellGroup[] {
  const bySize = dumbbellRows({ groups }).toSorted((one, other) => other.size - one.size)
  const kept = new Set(bySize.slice(0, count))
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
    .filter(({ rows }) => rows.length > 0)
}

/** Pixels around a picture and beside the middle of a mirrored one, and the radius of its dots. */
const [around, between, radius] = [5, 8, 2.25]

/** The rows without words. */
export const dumbbellPicture =
  ({ sides }: DumbbellsContent, rows: readonly DumbbellRow[]): Picture =>
  ({ width, height }) => {
    const step = (height - 2 * around) / Math.max(1, rows.length - 1)
    const isMirrored = sides.length > 1
    const [zero, length] = isMirrored ? [width / 2, width / 2 - around - between] : [around, width - 2 * around]
    const x = (share: PercentAtMost | null, side: number): number | null => {
      if (share === null || share.isAtMost) return null
      const out = (isMirrored ? between : 0) + (length * share.percent) / 100
      return zero + (isMirrored && side === 0 ? -out : out)
    }
    return rows.flatMap(({ pairs, colourIndex }, i) =>
      sides.flatMap((own, side): Parts => {
        const { earlier = null, later = null } = pairs[side] ?? {}
        const [a, b] = [x(earlier, side), x(later, side)]
        const at = { y: around + i * step, ink: colourIndex ?? own.colourIndex }
        return [
          a !== null && b !== null && { kind: 'line', d: `M${a},${at.y}H${b}`, width: 1.25, ink: at.ink },
          a !== null && { kind: 'dot', x: a, ...at, r: radius - 0.75, hollow: 'surface' },
          b !== null && { kind: 'dot', x: b, ...at, r: radius },
        ]
      }),
    )
  }
