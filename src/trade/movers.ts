import type { Products } from '#src/trade/catalogue.ts'
import { joinSources, weakest } from '#src/trade/observation.ts'

type ProductRow = Products['rows'][number]

/** A heading traded in only one of the two years has no change, because missing is not zero. */
function unpaired(rows: readonly ProductRow[], others: ReadonlyMap<string, ProductRow>) {
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

export type Unpaired = ReturnType<typeof unpaired>[number]

/** Headings traded in both years, and those traded in the second or in the first alone, the largest first. */
export function movements(before: Products, after: Products) {
  const first = new Map(before.rows.map((row) => [row.cmdCode, row]))
  const second = new Map(after.rows.map((row) => [row.cmdCode, row]))
  const moved = after.rows.flatMap((now) => {
    const then = first.get(now.cmdCode)
    if (then === undefined) return []
    return [
      {
        cmdCode: now.cmdCode,
        before: then.value,
        after: now.value,
        change: now.value - then.value,
        /** Null where there is nothing to divide by. */
        percent: then.value === 0 ? null : (now.value / then.value - 1) * 100,
        status: weakest(then.valueStatus, now.valueStatus),
        sources: joinSources([then.source.split(';'), now.source.split(';')]),
      },
    ]
  })
  return { moved, appeared: unpaired(after.rows, first), vanished: unpaired(before.rows, second) }
}

export type Mover = ReturnType<typeof movements>['moved'][number]

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
