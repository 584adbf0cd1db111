import { type ComponentProps, Fragment } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { ChartContent, Comparison } from '#src/chart/drawing.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf, pixels } from '#src/chart/frame/scales.ts'
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
import { type TextStyle, nameStyle, textWidth, fonts } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { comparisonMessages } from '#src/i18n/messages/en/comparison.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import { changeOnYearEarlier } from '#src/trade/transform.ts'

const arrow = { length: 7, half: 3.5 } as const

/** A line across from the earlier point, then one up or down to the later point, with an arrow if it has room. */
function BracketStrokes(props: { readonly bracket: Bracket; readonly colour: string }) {
  const { bracket, colour } = props
  const { from, to } = bracket
  const down = Math.sign(to.y - from.y)
  const tip = to.y - down * (ringRadius + 1)
  const hasRoom = (tip - from.y) * down > arrow.length
  const start = Math.min(to.x, from.x + ringRadius)
  const upright = hasRoom ? `V${pixels(tip - down * arrow.length)}` : ''
  const foot = pixels(tip - down * arrow.length)
  return (
    <>
      <path d={`M${pixels(start)},${pixels(from.y)}H${pixels(to.x)}${upright}`} fill="none" stroke={colour} />
      {hasRoom && (
        <path
          d={`M${pixels(to.x)},${pixels(tip)}L${pixels(to.x - arrow.half)},${foot}H${pixels(to.x + arrow.half)}Z`}
          fill={colour}
        />
      )}
    </>
  )
}

/** Words have a background, so that grid lines and event lines do not cross them. */
function BracketWords(props: { readonly words: BracketText; readonly colour: string; readonly behind: string }) {
  const { words, colour, behind } = props
  const { x, y, width, height, text, style } = words
  return (
    <>
      <rect x={pixels(x)} y={pixels(y)} width={pixels(width)} height={pixels(height)} fill={behind} />
      <text x={pixels(x)} y={pixels(y + height * 0.8)} fill={colour} fontSize={style.size} fontWeight={style.weight}>
        {text}
      </text>
    </>
  )
}

function ComparisonMarks(props: ComponentProps<Comparison['Marks']> & { readonly years: Years }) {
  const { model, years, palette } = props
  const brackets = useModel(comparisonLayout, model, years)
  if (brackets.length === 0) return null
  return (
    <Group part="comparison" fontFamily={fonts.sans}>
      {brackets.map((bracket) => {
        const colour = palette.seriesText(bracket.colourIndex)
        return (
          <Fragment key={bracket.id}>
            <BracketStrokes bracket={bracket} colour={colour} />
            {[bracket.from, bracket.to].map(({ x, y }) => (
              <circle key={x} cx={pixels(x)} cy={pixels(y)} r={ringRadius} fill="none" stroke={colour} />
            ))}
            {bracket.texts.map((words) => (
              <BracketWords key={words.y} words={words} colour={colour} behind={palette.surface} />
            ))}
          </Fragment>
        )
      })}
    </Group>
  )
}

/** Compares two years of each line, with marks in the chart, a note under it and sentences in the alt text. */
export function comparisonOf(years: Years, note: (format: Format) => string): Comparison {
  const compared = ({ plot }: ChartContent) => comparedIn(plot, years)
  return {
    Marks: (props) => <ComparisonMarks {...props} years={years} />,
    boxes: (model) =>
      comparisonLayout(model, years).flatMap(({ from, to, texts }) => [
        ...[from, to].map((place) => boxAround(place, ringRadius)),
        ...texts,
      ]),
    notes: (content) => (compared(content).length === 0 ? [] : [note(content.format)]),
    altText: (content) =>
      compared(content).map(({ series: { info }, before, after, change }) => {
        const { format, names, quantity } = content
        const { plain } = amountsAlike([before, after], quantity, format)
        return format.t(comparisonMessages, 'comparison.marked', {
          name: names.get(info.id) ?? info.id,
          before: plain(before),
          first: format.period(years.before),
          after: plain(after),
          last: format.period(years.after),
          change: format.change(change),
        })
      }),
  }
}

type Years = { readonly before: string; readonly after: string }

/** The lines that have a value in both years; the others cannot be compared. */
function comparedIn(plot: Plot, years: Years) {
  return plot.series.flatMap((series) => {
    const points = [pointAt(series, years.before), pointAt(series, years.after)]
    const [before, after] = points.map(({ value }) => value)
    const change = changeOnYearEarlier(points).at(-1)?.value
    return before == null || after == null || change == null ? [] : [{ series, before, after, change }]
  })
}

type Size = Pick<Box, 'width' | 'height'>
type BracketText = Box & { readonly text: string; readonly style: TextStyle }
/** A bracket runs across from the earlier point of a line, then up or down to the later point. */
type Bracket = ReturnType<typeof comparisonLayout>[number]

const ringRadius = 6.5
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
