/** Of a name over its amount. */
export const endLabelHeight = 30
/** Of a name with its amount beside it, or with other names. */
export const nameLine = 16

/** Between the plot and the names beside it. */
export const labelSpacing = 14

/** The same, and more where many names are moved, so that their leaders do not merge. */
export const leaderSpacing = (oneLine: boolean): number => (oneLine ? 30 : labelSpacing)

/** As near as this a name stands at its end by itself. */
const beside = 3

/**
 * The hairline from the end of a line to its name. It runs level to the plot's edge and turns only beyond it, where no
 * line of the chart is: so leaders neither cross one another nor pass for a line. Null where name and end are side by side.
 *
 * @param from where the line ends
 * @param edge of the plot
 * @param to where the name begins, and its middle
 * @param space between the line's end and the hairline
 */
export function leaderPath(
  from: { readonly x: number; readonly y: number },
  edge: number,
  to: { readonly x: number; readonly y: number },
  space: number,
): string | null {
  const start = from.x + space
  const end = to.x - 4
  const moved = Math.abs(to.y - from.y) > beside
  if (!moved) return start < edge ? `M${start},${from.y}H${end}` : null
  const turn = Math.max(start, edge)
  const middle = (turn + end) / 2
  return `M${start},${from.y}H${turn}C${middle},${from.y} ${middle},${to.y} ${end},${to.y}`
}
