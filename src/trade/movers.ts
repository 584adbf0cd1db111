import type { Products } from '#src/trade/catalogue.ts'
import { type Status, joinSources, weakest } from '#src/trade/observation.ts'

export type Mover = {
  readonly cmdCode: string
  readonly before: number
  readonly after: number
  readonly change: number
  /** Null where `before` is zero. */
  readonly percent: number | null
  readonly status: Status | null
  readonly sources: readonly string[]
}

/** A heading traded in only one of the two years has no change, because missing is not zero. */
export type Unpaired = Pick<Mover, 'cmdCode' | 'status' | 'sources'> & { readonly value: number }

type ProductRow = Products['rows'][number]

function unpaired(rows: readonly ProductRow[], others: ReadonlyMap<string, ProductRow>): Unpaired[] {
  return rows
    .filter(({ cmdCode }) => !others.has(cmdCode))
    .map(({ cmdCode, value, valueStatus: status, source }) => ({
      cmdCode,
      value,
      status,
      sources: source.split(';'),
    }))
    .toSorted((a, b) => b.value - a.value)
}

/** Headings traded in both years, and those traded in the second or in the first alone, the largest first. */
export function movements(before: Products, after: Products) {
  const first = new Map(before.rows.map((row) => [row.cmdCode, row]))
  const second = new Map(after.rows.map((row) => [row.cmdCode, row]))
  const moved = after.rows.flatMap((now): Mover[] => {
    const then = first.get(now.cmdCode)
    if (then === undefined) return []
    return [
      {
        cmdCode: now.cmdCode,
        before: then.value,
        after: now.value,
        change: now.value - then.value,
        percent: then.value === 0 ? null : (now.value / then.value - 1) * 100,
        status: weakest(then.valueStatus, now.valueStatus),
        sources: joinSources([then.source.split(';'), now.source.split(';')]),
      },
    ]
  })
  return { moved, appeared: unpaired(after.rows, first), vanished: unpaired(before.rows, second) }
}

/** US dollars in the larger of the years; below this a percentage says more about its base than about the trade. */
export const minPercentBase = 50_000_000

/** Headings are judged by published dollars, so the set is the same in every money. */
export function largeHeadings(before: Products, after: Products): ReadonlySet<string> {
  const large = [...before.rows, ...after.rows].filter(({ value }) => value >= minPercentBase)
  return new Set(large.map(({ cmdCode }) => cmdCode))
}

export type MoverMeasure = 'value' | 'percent'
/** The largest changes come first; by percent, only the headings in `large` are ranked. */
export function mostMoved(moved: readonly Mover[], by: MoverMeasure, count: number, large: ReadonlySet<string>) {
  const sized = moved.flatMap((mover) => {
    if (by === 'value') return [{ mover, size: mover.change }]
    return mover.percent === null || !large.has(mover.cmdCode) ? [] : [{ mover, size: mover.percent }]
  })
  const rose = sized.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size)
  const fell = sized.filter(({ size }) => size < 0).toSorted((a, b) => a.size - b.size)
  return { rose: rose.slice(0, count).map(({ mover }) => mover), fell: fell.slice(0, count).map(({ mover }) => mover) }
}
