import { memoizeByFirst } from '#src/lib/memoize.ts'
import { bookKey, crossesBaciBreak } from '#src/trade/catalogue.ts'
import { type Point, isReliable } from '#src/trade/observation.ts'
import { yearBefore, yearOf } from '#src/trade/periods.ts'
import { type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { type PlottedFrequency, composites, isThinBase } from '#src/trade/steps.ts'

// The latest value of a line and its bases; the rule is in docs/decisions/0015-titles-that-say-something.md.

export type Known = Point & { readonly value: number }

export const isKnown = (point: Point): point is Known => point.value !== null

/** The last year before the war. */
const landmark = '2021'
/** A line at or above this part of its highest value has not fallen from it. */
const fallen = 0.95
/** A record by less may be one of another publisher, whose crude is about 2% too high. */
const recordBy = 1.02
const recordYears = 5
/** One line stays over another if it is so for so many points, and by so much at the end. */
const staysFor = { rolling: 12, year: 2 } as const
const staysBy = 1.05

/** 12-month sums of December are years. */
const isYear = ({ period }: Point): boolean => period.length === 4 || period.endsWith('-12')

/** Months, quarters and years to date have seasons; a month that moves with Chinese New Year has no like. */
const hasNoLike = (period: string, freq: PlottedFrequency): boolean => freq === 'month' && /-0[12]$/.test(period)

const isSound = ({ info, points }: PlottedSeries, base: Known, last: Known): boolean =>
  base.value > 0 &&
  isReliable(base.status) &&
  !isThinBase(points, base.period) &&
  !crossesBaciBreak(info.book, [base.period, last.period])

/** The same period a year before; null where it is no sound base. */
export function yearEarlier(line: PlottedSeries, last: Known, freq: PlottedFrequency): Known | null {
  const before = pointAt(line, yearBefore(last.period))
  return isKnown(before) && isSound(line, before, last) && !hasNoLike(last.period, freq) ? before : null
}

function baseOf(line: PlottedSeries, last: Known, freq: PlottedFrequency): Known | null {
  if (freq !== 'rolling' && freq !== 'year') return yearEarlier(line, last, freq)
  // A sum that began within its twelve months is no base.
  const isWhole = ({ period }: Point): boolean => pointAt(line, yearBefore(period)).value !== 0
  const years = line.points
    .filter(isKnown)
    .filter(
      (point) =>
        isYear(point) && point.period <= yearBefore(last.period) && isWhole(point) && isSound(line, point, last),
    )
  const before = years.find(({ period }) => yearOf(period) === landmark)
  const highest = years.reduce((most, point) => (point.value > most.value ? point : most), last)
  return before ?? (last.value < highest.value * fallen ? highest : (years[0] ?? null))
}

function isHighest({ info, points }: PlottedSeries, last: Known): boolean {
  const [first] = points
  if (first === undefined || Number(yearOf(last.period)) - Number(yearOf(first.period)) < recordYears) return false
  if (crossesBaciBreak(info.book, [first.period, last.period])) return false
  return points.every(({ period, value, status }) => {
    if (value === null || !isReliable(status)) return false
    return period === last.period || value * (period <= yearBefore(last.period) ? recordBy : 1) < last.value
  })
}

/** How a line stands at its latest value; null where that is of low reliability. */
export const standingOf = memoizeByFirst(5, (line: PlottedSeries, freq: PlottedFrequency) => {
  const last = line.points.findLast(isKnown)
  if (last === undefined || !isReliable(last.status)) return null
  return { last, base: baseOf(line, last, freq), isHighest: isHighest(line, last) }
})

export type Standing = NonNullable<ReturnType<typeof standingOf>>

const holds = ({ info: whole }: PlottedSeries, { info: part }: PlottedSeries): boolean =>
  part.cmdCode.startsWith(whole.cmdCode) || (composites[whole.cmdCode] ?? []).includes(part.cmdCode)

/** Whether amounts of two lines may be set against one another: of one flow and book, and neither a part of the other. */
export const areAlike = (one: PlottedSeries, other: PlottedSeries): boolean =>
  one.info.flow === other.info.flow &&
  bookKey(one.info) === bookKey(other.info) &&
  !holds(one, other) &&
  !holds(other, one)

/** The period from which `over` has been over `under` without exception; null where it was not under it before, or nothing is sure. */
export function overtakenAt(over: PlottedSeries, under: PlottedSeries, freq: 'rolling' | 'year'): string | null {
  let [since, count] = ['', 0]
  for (const now of over.points.toReversed()) {
    const other = pointAt(under, now.period)
    const isSure = isKnown(now) && isKnown(other) && isReliable(now.status) && isReliable(other.status)
    if (!isSure || (count === 0 && now.value < other.value * staysBy)) return null
    if (now.value <= other.value)
      return count >= staysFor[freq] && !crossesBaciBreak(over.info.book, [now.period, since]) ? since : null
    count += 1
    since = now.period
  }
  return null
}
