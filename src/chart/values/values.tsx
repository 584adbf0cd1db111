import '#src/i18n/messages/en/en.ts'
import { Group } from '#src/chart/Group.tsx'
import type { ChartContent, WrittenValues } from '#src/chart/drawing.ts'
import { type ChartModel, amountText } from '#src/chart/frame/chartModel.ts'
import { type Box, type Place, type Size, scalesOf } from '#src/chart/frame/scales.ts'
import { boxAround, pointPlaces, textWriter } from '#src/chart/labels/freePlace.ts'
import { periodWith } from '#src/chart/notePlacement.ts'
import { PointMark } from '#src/chart/marks/Lines.tsx'
import { outlierLabels } from '#src/chart/marks/Outliers.tsx'
import { timeOf } from '#src/chart/plotExtent.ts'
import { DrawnParts } from '#src/chart/rows/Parts.tsx'
import { fonts, nameStyle as style } from '#src/chart/text/measure.ts'
import { grouped } from '#src/lib/grouped.ts'
import { pointAt } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'
import { hasNoWords } from '#src/view/viewState.ts'

/** The values of coloured lines at the drawn periods of notes without words: the month of each, or both its ends. */
function valuesOf(content: ChartContent) {
  const { plot, colourIndices, quantity, format, scale, freq, readerNotes = [] } = content
  const ends = readerNotes.filter(hasNoWords).flatMap(({ from, to }) => [from, to])
  const marked = new Set(ends.map((month) => periodWith(month, freq)))
  return plot.periods
    .filter((period) => marked.has(period))
    .flatMap((period) =>
      plot.series.flatMap((series) => {
        const { id } = series.info
        const point = pointAt(series, period)
        const { value } = point
        const colourIndex = colourIndices.get(id) ?? 1
        if (colourIndex === grey || value === null || (scale === 'log' && value <= 0)) return []
        return [{ id, colourIndex, period, point, value, text: amountText(value, quantity, plot.show, format) }]
      }),
    )
}

/** Pixels of ground left and right of the words. */
const inset = 3
const dotRadius = 4
const spacing = dotRadius + 2

/** The places for a label, best first: over or under the point, else at one of its sides. */
function placesAround({ x, y }: Place, { width, height }: Size, area: Box): Place[] {
  const [above, below] = [y - spacing - height, y + spacing]
  const [left, right] = [x - width, x]
  const middles = (ys: readonly number[]): Place[] => ys.map((top) => ({ x: x - width / 2, y: top }))
  const corners = (gap: number): Place[] => [
    { x: left - gap, y: above },
    { x: right + gap, y: above },
    { x: right + gap, y: below },
    { x: left - gap, y: below },
  ]
  return [
    ...middles([above, below]),
    ...corners(0),
    ...[left - spacing, right + spacing].map((side) => ({ x: side, y: y - height / 2 })),
    ...corners(spacing),
    ...[1, 2].flatMap((rows) => middles([above - rows * height, below + rows * height])),
  ].map((place) => ({
    x: Math.max(area.x, Math.min(place.x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(place.y, area.y + area.height - height)),
  }))
}

/**
 * Labels cover no other label, no marked point and, where possible, no line. A label without such a place is left out;
 * the text alternative has all values.
 */
export function valueLabels(model: ChartModel) {
  const { x, y, area } = scalesOf(model)
  const values = valuesOf(model).map((one) => ({ ...one, place: { x: x(timeOf(one.period)), y: y(one.value) } }))
  const outliers = outlierLabels(model)
  const taken = [
    ...values.map(({ place }) => boxAround(place, dotRadius)),
    ...outliers.map(({ box }) => box),
    ...(model.comparison?.boxes(model) ?? []),
  ]
  const write = textWriter(area, pointPlaces(model), taken, { lineHeight: 1.2, inset, mostLines: 1 })
  const named = new Set(model.endLabels?.map(({ id }) => id))
  // Where points lie close together, their values are placed over them one by one, the least first.
  return values
    .toSorted((a, b) => a.value - b.value)
    .flatMap((one) => {
      const { id, period, value, text, place } = one
      // A value beside the end of its line, or at the plot's edge beyond which it lies, is already written.
      if (period === model.plot.periods.at(-1) && named.has(id)) return []
      if (outliers.some((other) => other.id === id && other.value === value)) return []
      const others = values.filter((other) => other.period === period)
      return write([text], style, (size) => {
        const distance = (point: Place, at: Place): number => Math.abs(point.y - at.y - size.height / 2)
        // A label clearly nearer to the point of another line would be read as the value of that line.
        const isOwn = (at: Place): boolean =>
          others.every((other) => distance(other.place, at) >= distance(place, at) - size.height / 2)
        return placesAround(place, size, area).filter(isOwn)
      }).map((box) => ({ ...one, box }))
    })
}

export const writtenValues: WrittenValues = {
  Marks: ({ model, palette }) => {
    const labels = valueLabels(model)
    if (labels.length === 0) return null
    return (
      <Group part="values" fontFamily={fonts.sans}>
        {labels.map(({ id, colourIndex, point, place, box }) => (
          <Group key={`${id} ${point.period}`} value={id}>
            <DrawnParts parts={[{ ...box.words, ink: colourIndex }]} palette={palette} />
            <PointMark
              placed={{ ...place, point }}
              colour={palette.series(colourIndex)}
              paper={palette.surface}
              r={3.5}
            />
          </Group>
        ))}
      </Group>
    )
  },
  sentences: (content) => {
    const { names, format } = content
    return [...grouped(valuesOf(content), ({ period }) => period)].map(([period, values]) => {
      const said = values.map(({ id, text }) => format.t('alt.value', { name: names.get(id) ?? id, amount: text }))
      return format.t('alt.values', { period: format.period(period), values: format.list(said) })
    })
  },
}
