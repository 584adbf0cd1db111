import { pointAt } from '#src/trade/plot.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { type ChartModel, amountText } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import {
  type Box,
  type Place,
  boxAround,
  crosses,
  isInside,
  overlap,
  pointPlaces,
  strokesThrough,
} from '#src/chart/labels/freePlace.ts'
import { outlierLabels } from '#src/chart/marks/Outliers.tsx'
import { periodWith } from '#src/chart/notePlacement.ts'
import { nameStyle, textWidth } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { grey } from '#src/view/colours.ts'
import { hasNoWords } from '#src/view/readerNote.ts'

/** The drawn periods of a reader's notes without words: the month of each, or both ends of its span. */
export function valuePeriods({ readerNotes = [], plot, freq }: ChartContent): string[] {
  const ends = readerNotes.filter(hasNoWords).flatMap(({ from, to }) => [from, to])
  const periods = new Set(ends.map((month) => periodWith(month, freq)))
  return plot.periods.filter((period) => periods.has(period))
}

/** The values of coloured lines at these periods. */
export function valuesOf(content: ChartContent) {
  const { plot, colourIndices, quantity, format } = content
  const lines = plot.series.flatMap((series) => {
    const colourIndex = colourIndices.get(series.info.id) ?? 1
    return colourIndex === grey ? [] : [{ series, colourIndex }]
  })
  return valuePeriods(content).flatMap((period) =>
    lines.flatMap(({ series, colourIndex }) => {
      const point = pointAt(series, period)
      const { value } = point
      if (value === null || (content.scale === 'log' && value <= 0)) return []
      return [{ id: series.info.id, colourIndex, point, value, text: amountText(value, quantity, plot.show, format) }]
    }),
  )
}

export const valueStyle = nameStyle
const lineHeight = 15
/** Pixels of background left and right of the words. */
export const beside = 3
const dotRadius = 4
const spacing = dotRadius + 2
/** A label covers no more lines than this, because they would be lost under it. */
const maxCovered = 1

/** The places for a label, best first: over or under the point, else at one of its sides. */
function placesAround({ x, y }: Place, width: number, area: Box): Box[] {
  const [above, below, level] = [y - spacing - lineHeight, y + spacing, y - lineHeight / 2]
  const [left, middle, right] = [x - width, x - width / 2, x]
  return [
    { x: middle, y: above },
    { x: middle, y: below },
    { x: left, y: above },
    { x: right, y: above },
    { x: right, y: below },
    { x: left, y: below },
    { x: left - spacing, y: level },
    { x: right + spacing, y: level },
    { x: left - spacing, y: above },
    { x: right + spacing, y: above },
    { x: right + spacing, y: below },
    { x: left - spacing, y: below },
    { x: middle, y: above - lineHeight },
    { x: middle, y: below + lineHeight },
    { x: middle, y: above - 2 * lineHeight },
    { x: middle, y: below + 2 * lineHeight },
  ].map((place) => ({
    x: Math.max(area.x, Math.min(place.x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(place.y, area.y + area.height - lineHeight)),
    width,
    height: lineHeight,
  }))
}

/** The label at the end of a line shows its last value, but there is no label where names have no room beside lines. */
function isSaidAtEnd({ endLabels = [], plot }: ChartModel, id: string, period: string): boolean {
  return period === plot.periods.at(-1) && endLabels.some(({ series }) => series.info.id === id)
}

/** A label clearly nearer to the point of another line would be read as the value of that line. */
function isAnothers(at: Box, own: Place, points: readonly Place[]): boolean {
  const distance = ({ y }: Place): number => Math.abs(y - at.y - at.height / 2)
  return points.some((point) => point.x === own.x && distance(point) < distance(own) - lineHeight / 2)
}

/**
 * Labels cover no other label, no marked point and, where possible, no line. A label without such a place is left out;
 * the text alternative has all values.
 */
export function valueLabels(model: ChartModel) {
  const { x, y, area } = scalesOf(model)
  const values = valuesOf(model).map((one) => ({ ...one, place: { x: x(timeOf(one.point.period)), y: y(one.value) } }))
  const points = values.map(({ place }) => place)
  const lines = pointPlaces(model).map(strokesThrough)
  const outliers = outlierLabels(model)
  const taken: Box[] = [
    ...points.map((place) => boxAround(place, dotRadius)),
    ...outliers.map(({ box: { left, right, top, bottom } }) => ({
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    })),
    ...(model.comparison?.boxes(model) ?? []),
  ]

  function boxOf(text: string, point: Place): Box | undefined {
    const width = textWidth(text, valueStyle) + 2 * beside
    const [from, to] = [point.x - width - spacing, point.x + width + spacing]
    const near = lines.map((line) => line.filter(({ x1, x2 }) => x2 >= from && x1 <= to))
    return placesAround(point, width, area)
      .filter((at) => isInside(at, area) && !isAnothers(at, point, points))
      .filter((at) => !taken.some((other) => overlap(other, at)))
      .map((at) => ({ at, covered: near.filter((line) => line.some((stroke) => crosses(stroke, at))).length }))
      .filter(({ covered }) => covered <= maxCovered)
      .toSorted((a, b) => a.covered - b.covered)[0]?.at
  }

  // Where points lie close together, their values are placed over them one by one, the least first.
  return values
    .toSorted((a, b) => a.value - b.value)
    .flatMap((one) => {
      const { id, value, text, place, point } = one
      // A value beside the end of its line, or at the plot's edge beyond which it lies, is already written.
      if (isSaidAtEnd(model, id, point.period) || outliers.some((other) => other.id === id && other.value === value))
        return []
      const box = boxOf(text, place)
      if (box === undefined) return []
      taken.push(box)
      return [{ ...one, box }]
    })
}
