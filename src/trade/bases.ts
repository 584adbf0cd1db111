import { type Lines, basesOf, isCommonBase, isThinBase } from '#src/trade/transform.ts'

/** Periods in order of time. */
export function commonBases(all: Lines): string[] {
  return [...basesOf(all[0] ?? [])].filter((period) => isCommonBase(all, period))
}

/** The first good base after `basePeriod`, else the first of all; null where there is none. */
export function nextGoodBase(all: Lines, basePeriod: string): string | null {
  const good = commonBases(all).filter((period) => !all.some((points) => isThinBase(points, period)))
  return good.find((period) => period > basePeriod) ?? good[0] ?? null
}
