import { changeOnYearEarlier } from '#src/trade/transform.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { type TextStyle, nameStyle, textWidth } from '#src/chart/text/measure.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import {
  type Box,
  type Place,
  type Stroke,
  boxAround,
  freePlace,
  pointPlaces,
  strokeBetween,
  strokesThrough,
} from '#src/chart/labels/freePlace.ts'
import { timeOf } from '#src/chart/timePlacement.ts'

export type Years = { readonly before: string; readonly after: string }

/** The lines that have a value in both years; the others cannot be compared. */
export function comparedIn(plot: Plot, years: Years) {
  return plot.series.flatMap((series) => {
    const points = [pointAt(series, years.before), pointAt(series, years.after)]
    const [before, after] = points.map(({ value }) => value)
    const change = changeOnYearEarlier(points).at(-1)?.value
    return before == null || after == null || change == null ? [] : [{ series, before, after, change }]
  })
}

type Size = Pick<Box, 'width' | 'height'>
export type BracketText = Box & { readonly text: string; readonly style: TextStyle }
/** A bracket runs across from the earlier point of a line, then up or down to the later point. */
export type Bracket = ReturnType<typeof comparisonLayout>[number]

export const ringRadius = 6.5
const changeStyle = { ...nameStyle, size: 14 } as const
const lineHeight = 1.15
/** In pixels. In a bracket lower than this, the change stands near its foot to leave room for an amount at its end. */
const lowBracket = 60

/** The places around a ring, best first: most lines rise, so the upper left comes first. */
const around = ({ x, y }: Place, { width, height }: Size): readonly Place[] => {
  const [above, below] = [y - height - ringRadius, y + ringRadius]
  const [left, right] = [x - width - 2, x + 5]
  const middle = { x: x - width / 2, y: y - height / 2 }
  const beyond = ringRadius + 3
  return [
    { x: left, y: above },
    { x: middle.x, y: above - 3 },
    { x: x - width - beyond, y: middle.y },
    { x: right, y: above },
    { x: x + beyond, y: middle.y },
    { x: right, y: below },
    { x: middle.x, y: below + 3 },
    { x: left, y: below },
  ]
}

/** The places beside a bracket: right of its vertical line, else left of it, else outside its corner. */
const beside = (from: Place, to: Place, { width, height }: Size): readonly Place[] => {
  const parts = Math.abs(to.y - from.y) < lowBracket ? [0.3, 0.5, 0.7] : [0.5, 0.35, 0.65]
  const outside = to.y < from.y ? from.y + 2 : from.y - height - 2
  return [
    ...[to.x + 8, to.x - width - 8].flatMap((x) =>
      parts.map((part) => ({ x, y: from.y + (to.y - from.y) * part - height / 2 })),
    ),
    ...[to.x - width / 2, to.x - width + 8].map((x) => ({ x, y: outside })),
  ]
}

function writer(area: Box, strokes: readonly Stroke[], others: readonly Box[]) {
  const taken = [...others]
  return (words: readonly string[], style: TextStyle, placesOf: (size: Size) => readonly Place[]): BracketText[] => {
    for (const text of words) {
      const size = { width: textWidth(text, style), height: style.size * lineHeight }
      const boxes = placesOf(size).map((corner) => ({ ...corner, ...size }))
      const place = freePlace(boxes, area, strokes, taken)
      if (place === null) continue
      taken.push(place)
      return [{ ...place, text, style }]
    }
    return []
  }
}

/** No text touches a line or another text; a text without a free place is left out. */
export function comparisonLayout(model: ChartModel, years: Years) {
  const { x, y, area } = scalesOf(model)
  const { format, quantity } = model
  const lines = pointPlaces(model)
  const brackets = comparedIn(model.plot, years).map(({ series, ...compared }) => {
    const from = { x: x(timeOf(years.before)), y: y(compared.before) }
    const to = { x: x(timeOf(years.after)), y: y(compared.after) }
    return { id: series.info.id, ...compared, from, to }
  })
  const strokes = [
    ...lines.flatMap(strokesThrough),
    ...brackets.flatMap(({ from, to }) => {
      const corner = { x: to.x, y: from.y }
      return [...strokeBetween(from, corner), ...strokeBetween(corner, to)]
    }),
  ]
  const marks = [
    ...lines.flat().flatMap((place) => (place === null ? [] : [boxAround(place, 4)])),
    ...brackets.flatMap(({ from, to }) => [boxAround(from, ringRadius), boxAround(to, ringRadius)]),
  ]
  const write = writer({ ...area, y: area.y - 2, height: area.height + 2 }, strokes, marks)
  // Changes matter most, so they get their places first.
  const changes = brackets.map(({ change, from, to }) =>
    write([format.change(change)], changeStyle, (size) => [...beside(from, to, size), ...around(to, size)]),
  )
  const amounts = brackets.map(({ before, after, from, to }) => {
    const { plain } = amountsAlike([before, after], quantity, format)
    // Where the unit has no room, the amount is written as on the axis.
    const words = (value: number): readonly string[] => [
      plain(value).replaceAll('\u00a0', ' '),
      format.number(value / model.valueAxis.step.divisor),
    ]
    return [
      ...write(words(after), nameStyle, (size) => around(to, size)),
      ...write(words(before), nameStyle, (size) => around(from, size)),
    ]
  })
  return brackets.map(({ id, from, to }, i) => ({
    id,
    colourIndex: model.colourIndices.get(id) ?? 1,
    from,
    to,
    texts: [...(changes[i] ?? []), ...(amounts[i] ?? [])],
  }))
}
