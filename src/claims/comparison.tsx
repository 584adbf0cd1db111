import '#src/i18n/messages/en/en.ts'
import { Group } from '#src/chart/Group.tsx'
import type { ChartContent, Comparison, Palette } from '#src/chart/drawing.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { type Box, type Place, type Size, pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { boxAround, pointPlaces, textWriter } from '#src/chart/labels/freePlace.ts'
import { DrawnLine, Lines, drawnLine } from '#src/chart/marks/Lines.tsx'
import { dashes } from '#src/chart/marks/paths.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { DrawnParts } from '#src/chart/rows/Parts.tsx'
import { fonts, nameStyle } from '#src/chart/text/measure.ts'
import { writtenValues } from '#src/chart/values/values.tsx'
import { statedGrowth } from '#src/claims/soFar.ts'
import { amountsAlike } from '#src/i18n/format.ts'
import { crossesBaciBreak } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/observation.ts'
import { lastMonthOf } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { type CheckedPeriod, checkIn, frequencyOf, isChange, monthsOf } from '#src/view/check.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Figures that show what a check is of have these beside their lines; the code is loaded where one is shown. */
export const inFigures = { comparison: checkComparison, stated: statedGrowth } as const

type Years = { readonly before: string; readonly after: string }

/** The points that a period and the one before it are at a view's frequency; null where they are none. */
function pointsAt(period: CheckedPeriod, freq: ViewState['freq']): Years | null {
  if (frequencyOf(period) !== freq) return null
  if (period.kind === 'year') return { before: period.before, after: period.year }
  const { now, before } = monthsOf(period)
  return { before: before.last, after: now.last }
}

/**
 * Compares the two periods of a checked change where both are points of the lines; an amount, a share or a record is marked
 * at its own.
 */
export function checkComparison(view: ViewState): Comparison | undefined {
  const { chart, freq, show, scale } = view
  const check = checkIn(view)
  const years = check && scale === 'linear' && kindOfChart(chart).compares ? pointsAt(check.period, freq) : null
  if (check === null || years === null) return undefined
  if (!isChange(check.statement)) return markOf(years.after)
  return show === 'level' ? comparisonOf(years) : undefined
}

/** The value at a period, drawn and said as where a note without words stands. */
function markOf(period: string): Comparison {
  const month = lastMonthOf(period)
  const marked = <Content extends ChartContent>(content: Content) => {
    return { ...content, readerNotes: [{ from: month, to: month, text: '' }] }
  }
  return {
    Marks: () => null,
    Lines: ({ model, palette }) => (
      <>
        <Lines model={model} palette={palette} />
        <writtenValues.Marks model={marked(model)} palette={palette} />
      </>
    ),
    boxes: () => [],
    notes: () => [],
    altText: (content) => writtenValues.sentences(marked(content)),
  }
}

const ringRadius = 6.5
const arrow = { length: 7, half: 3.5 } as const
const changeStyle = { ...nameStyle, size: 14 } as const
const ringBox = (place: Place): Box => boxAround(place, ringRadius)
/** In pixels. In a bracket lower than this, the change stands near its foot to leave room for an amount at its end. */
const lowBracket = 60

/** The lines that have a value in both years; the others cannot be compared. */
function comparedIn({ plot, quantity, format }: ChartContent, years: Years) {
  return plot.series.flatMap((series) => {
    const [before, after] = [pointAt(series, years.before).value, pointAt(series, years.after).value]
    if (before === null || after === null || before === 0) return []
    const { id, book } = series.info
    const change = (after / before - 1) * 100
    const isAcross = crossesBaciBreak(book, [years.before, years.after])
    return [{ id, before, after, change, isAcross, write: amountsAlike([before, after], quantity, format).plain }]
  })
}

/** The places around a ring, best first: most lines rise, so the upper left comes first. */
function around({ x, y }: Place, { width, height }: Size): readonly Place[] {
  const [above, level, below] = [y - height - ringRadius, y - height / 2, y + ringRadius]
  const [left, middle, right] = [x - width - 2, x - width / 2, x + 5]
  const beyond = ringRadius + 3
  return [
    { x: left, y: above },
    { x: middle, y: above - 3 },
    { x: x - width - beyond, y: level },
    { x: right, y: above },
    { x: x + beyond, y: level },
    { x: right, y: below },
    { x: middle, y: below + 3 },
    { x: left, y: below },
  ]
}

/** The places beside a bracket: right of its vertical line, else left of it, else outside its corner. */
function beside(from: Place, to: Place, { width, height }: Size): readonly Place[] {
  const parts = Math.abs(to.y - from.y) < lowBracket ? [0.3, 0.5, 0.7] : [0.5, 0.35, 0.65]
  return [
    ...[to.x + 8, to.x - width - 8].flatMap((x) =>
      parts.map((part) => ({ x, y: from.y + (to.y - from.y) * part - height / 2 })),
    ),
    ...[to.x - width / 2, to.x - width + 8].map((x) => ({ x, y: to.y < from.y ? from.y + 2 : from.y - height - 2 })),
  ]
}

/** A bracket runs across from the earlier point, then up or down to the later. Its texts touch no line and no text. */
export function comparisonLayout(model: ChartModel, years: Years) {
  const { x, y, area } = scalesOf(model)
  const { format, colourIndices } = model
  const { divisor } = model.valueAxis.step
  const brackets = comparedIn(model, years).map((compared) => {
    const from = { x: x(timeOf(years.before)), y: y(compared.before) }
    const to = { x: x(timeOf(years.after)), y: y(compared.after) }
    return { ...compared, from, to, colourIndex: colourIndices.get(compared.id) ?? 1 }
  })
  const lines = pointPlaces(model)
  const strokes = [...lines, ...brackets.map(({ from, to }) => [from, { x: to.x, y: from.y }, to])]
  const taken = [
    ...lines.flat().flatMap((place) => (place === null ? [] : [boxAround(place, 4)])),
    ...brackets.flatMap(({ from, to }) => [from, to].map(ringBox)),
  ]
  const write = textWriter({ ...area, y: area.y - 2, height: area.height + 2 }, strokes, taken, { lineHeight: 1.15 })
  // Changes matter most, so they get their places first.
  const changes = brackets.map(({ change, from, to }) =>
    write([format.change(change)], changeStyle, (size) => [...beside(from, to, size), ...around(to, size)]),
  )
  return brackets.map(({ before, after, write: amount, ...bracket }, i) => {
    // Where the unit has no room, the amount is written as on the axis.
    const words = (value: number) => [amount(value).replaceAll('\u00a0', ' '), format.number(value / divisor)]
    const at = (ring: Place, value: number) => write(words(value), nameStyle, (size) => around(ring, size))
    return { ...bracket, texts: [...(changes[i] ?? []), ...at(bracket.to, after), ...at(bracket.from, before)] }
  })
}

/** A line across from the earlier point, then one up or down to the later point, with an arrow if it has room. */
function Bracket(props: { readonly bracket: ReturnType<typeof comparisonLayout>[number]; readonly palette: Palette }) {
  const { from, to, texts, colourIndex, isAcross } = props.bracket
  const colour = props.palette.seriesText(colourIndex)
  const down = Math.sign(to.y - from.y)
  const tip = to.y - down * (ringRadius + 1)
  const hasRoom = (tip - from.y) * down > arrow.length
  const foot = pixels(tip - down * arrow.length)
  const across = `M${pixels(Math.min(to.x, from.x + ringRadius))},${pixels(from.y)}H${pixels(to.x)}`
  const head = `M${pixels(to.x)},${pixels(tip)}L${pixels(to.x - arrow.half)},${foot}H${pixels(to.x + arrow.half)}Z`
  return (
    <>
      <path
        d={hasRoom ? `${across}V${foot}` : across}
        fill="none"
        stroke={colour}
        strokeDasharray={isAcross ? dashes.barEdge : undefined}
      />
      {hasRoom && <path d={head} fill={colour} />}
      {[from, to].map(({ x, y }) => (
        <circle key={x} cx={pixels(x)} cy={pixels(y)} r={ringRadius} fill="none" stroke={colour} />
      ))}
      <DrawnParts parts={texts.map(({ words }) => ({ ...words, ink: colourIndex }))} palette={props.palette} />
    </>
  )
}

/** Compares two periods of each line, which alone are in colour, with marks in the chart, a note under it and sentences in the alt text. */
function comparisonOf(years: Years): Comparison {
  return {
    Marks: ({ model, palette }) => {
      const brackets = comparisonLayout(model, years)
      return brackets.length === 0 ? null : (
        <Group part="comparison" fontFamily={fonts.sans}>
          {brackets.map((bracket) => (
            <Bracket key={bracket.id} bracket={bracket} palette={palette} />
          ))}
        </Group>
      )
    },
    Lines: ({ model, palette }) => {
      const { x, y } = scalesOf(model)
      const { plot, colourIndices } = model
      const greys = new Map(Array.from(colourIndices.keys(), (id) => [id, grey]))
      const isKept = ({ period }: Point): boolean => period >= years.before && period <= years.after
      return (
        <>
          <Lines model={{ ...model, colourIndices: greys }} palette={palette} />
          {plot.series.map(({ info: { id }, points }) => {
            const placed = points.filter(isKept).map((point) => {
              const { period, value } = point
              return value === null ? null : { x: x(timeOf(period)), y: y(value), point }
            })
            const colour = palette.series(colourIndices.get(id) ?? 1)
            return (
              <Group key={id} value={id}>
                <DrawnLine line={drawnLine(placed, true)} colour={colour} paper={palette.surface} />
              </Group>
            )
          })}
        </>
      )
    },
    boxes: (model) =>
      comparisonLayout(model, years).flatMap(({ from, to, texts }) => [...[from, to].map(ringBox), ...texts]),
    notes(content) {
      const { t, period } = content.format
      const words = { before: period(years.before), after: period(years.after) }
      const compared = comparedIn(content, years)
      if (compared.length === 0) return []
      const isAcross = compared.some((one) => one.isAcross)
      return [t('comparison.note', words), ...(isAcross ? [t('comparison.across')] : [])]
    },
    altText: (content) =>
      comparedIn(content, years).map(({ id, before, after, change, write }) =>
        content.format.t('comparison.marked', {
          name: content.names.get(id) ?? id,
          before: write(before),
          first: content.format.period(years.before),
          after: write(after),
          last: content.format.period(years.after),
          change: content.format.change(change),
        }),
      ),
  }
}
