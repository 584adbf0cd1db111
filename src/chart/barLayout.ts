/** A bar thinner than this, in pixels, is a hair and not a bar. A phone has finer pixels and less room. */
export const leastBar = { wide: 3, narrow: 2 } as const
/** A bar wider than this is a block. */
const widestBar = 52
/** The air between two periods, in pixels and as a part of a period's width. */
const leastGap = 2
const gapShare = 0.2

/** The widths of one period's bars, all in pixels. */
export type BarWidths = {
  /** From one period to the next. */
  readonly band: number
  readonly bar: number
  /** All bars of a period. */
  readonly group: number
}

/** How many periods have room for their bars; at least one. */
export function fittingPeriods(width: number, periods: number, series: number, least: number): number {
  const bars = series * least
  const band = Math.max(bars + leastGap, bars / (1 - gapShare))
  return Math.max(1, Math.min(periods, Math.floor(width / band)))
}

export function barWidths(width: number, periods: number, series: number): BarWidths {
  const band = width / Math.max(1, periods)
  const exact = Math.min(widestBar, (band - Math.max(leastGap, band * gapShare)) / Math.max(1, series))
  // Whole pixels, if that many: bars of the same series then look the same.
  const bar = exact >= 2 ? Math.floor(exact) : exact
  return { band, bar, group: bar * series }
}
