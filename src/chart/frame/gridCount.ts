/** More lines behind a plot are a hatching. */
const mostGridLines = 7

/** How many ticks to ask an axis for, so that it has no more of them than are calm: it may give nearly twice as many as asked. */
export function gridCount(ticks: (count: number) => readonly number[], wanted: number): number {
  return wanted > 1 && ticks(wanted).length > mostGridLines ? gridCount(ticks, wanted - 1) : wanted
}
