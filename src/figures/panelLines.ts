import type { PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import type { Format } from '#src/i18n/format.ts'
import { monthRange } from '#src/trade/periods.ts'
import { type Point, gapAt, lastKnown } from '#src/trade/observation.ts'

/** All months from the first to the last value of any line; `every` gives a line a point at each of these months. */
export function sharedMonths(lines: readonly (readonly Point[])[]) {
  const known = lines.flatMap((points) => points.flatMap(({ period, value }) => (value === null ? [] : [period])))
  const inOrder = known.toSorted()
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  const periods = first === undefined || last === undefined ? [] : monthRange(first, last)
  const every = (points: readonly Point[]): Point[] => {
    const byMonth = new Map(points.map((point) => [point.period, point]))
    return periods.map((month) => byMonth.get(month) ?? gapAt(month))
  }
  return { periods, every }
}

/** A line whose long name is its name, without labels at single points. */
export function panelLine(
  id: string,
  name: string,
  colourIndex: number,
  points: readonly Point[],
  amount: PanelSeries['amount'],
): PanelSeries {
  return { id, name, longName: name, colourIndex, points, amount, labels: new Map() }
}

/** A sentence with the first and the last value of a line; empty where the line has no value. */
export function endsText(name: string, points: readonly Point[], amount: (value: number) => string, format: Format) {
  const { t, period } = format
  const [first, last] = [points.find(({ value }) => value !== null), lastKnown(points)]
  if (first?.value == null || last?.value == null) return []
  const ends = { first: amount(first.value), last: amount(last.value) }
  return [t('alt.series', { name, ...ends, from: period(first.period), to: period(last.period) })]
}

/** Writes axis values in a unit of this size. */
export const ticksIn =
  (divisor: number, { number }: Format) =>
  (value: number): string =>
    number(value / divisor, Number.isInteger(value / divisor) ? 0 : 1)
