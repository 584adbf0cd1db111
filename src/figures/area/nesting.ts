import { composites } from '#src/trade/amounts.ts'
import type { PlottedSeries } from '#src/trade/plot.ts'

/** Codes of the Harmonized System nest by their digits: 271111 is in 2711. */
function isInside(code: string, whole: string): boolean {
  const parts = composites[whole]
  if (parts !== undefined) return parts.includes(code)
  const inner = composites[code]
  if (inner !== undefined) return inner.every((part) => isInside(part, whole))
  return code.length > whole.length && code.startsWith(whole)
}

/**
 * A child is not stacked with its parent. A composite whose parts are all there is dropped, because its parts say more;
 * in any other case the child is dropped, because its parent contains it.
 *
 * @param series of one flow and one book, without their total
 */
export function nest(series: readonly PlottedSeries[]) {
  const wholes = series.flatMap(({ info }) => {
    const codes = composites[info.cmdCode] ?? []
    const parts = series.filter((other) => codes.includes(other.info.cmdCode)).map((other) => other.info)
    return codes.length > 0 && parts.length === codes.length ? [{ whole: info, parts }] : []
  })
  const rest = series.filter(({ info }) => !wholes.some(({ whole }) => whole === info))
  const parts = rest.flatMap(({ info }) => {
    // The outermost parent is taken, because it alone is sure to be a layer.
    const [whole] = rest
      .map((other) => other.info)
      .filter((other) => isInside(info.cmdCode, other.cmdCode))
      .toSorted((a, b) => (isInside(a.cmdCode, b.cmdCode) ? 1 : -1))
    return whole === undefined ? [] : [{ part: info, whole }]
  })
  return { layers: rest.filter(({ info }) => !parts.some(({ part }) => part === info)), wholes, parts }
}
