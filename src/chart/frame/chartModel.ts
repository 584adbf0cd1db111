import { scaleLinear, scaleLog } from 'd3-scale'
import { type ChartContent, entryOf } from '#src/chart/drawing.ts'
import { valueScale } from '#src/chart/frame/scales.ts'
import { type LineEnd, endAmount, namesBeside, roomForEnds } from '#src/chart/labels/EndLabels.tsx'
import { eventPlaces, roughHeight } from '#src/chart/marks/eventPlaces.ts'
import { type PlacedNote, placedNotes } from '#src/chart/notePlacement.ts'
import { extent, largestOf, timeDomain, timeOf } from '#src/chart/plotExtent.ts'
import { textWidth, tickStyle } from '#src/chart/text/measure.ts'
import { type Format, maxDigits } from '#src/i18n/format.ts'
import type { UnitStep } from '#src/i18n/languages.ts'
import { type Point, lastKnown } from '#src/trade/observation.ts'
import type { Plot } from '#src/trade/plot.ts'
import { type Quantity, isSum, largestUsualChange } from '#src/trade/steps.ts'

export type Frame = Pick<ChartContent, 'freq' | 'events' | 'format'> & {
  readonly plot: Pick<Plot, 'periods'>
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly timeAxis: TimeAxis
  /** Positions in pixels; `zero` is null where the line of zero is not above the foot of the plot. */
  readonly valueTicks: {
    readonly at: readonly number[]
    readonly labels: readonly string[]
    readonly zero: number | null
  }
  readonly notes?: readonly PlacedNote[]
}

export type ChartModel = ChartContent &
  Frame & {
    readonly valueAxis: ValueAxis
    /** The names beside the ends of lines, each with the newest amount. */
    readonly endLabels?: readonly LineEnd[]
  }

/** `oneLine` is true where labels of two lines would not fit in the height. */
export type NamesModel = Pick<Frame, 'timeAxis'> & { readonly oneLine: boolean }

export const timeAxisHeight = 26

export function axisWidthOf(labels: readonly string[], between = 10): number {
  return Math.ceil(Math.max(8, ...labels.map((label) => textWidth(label, tickStyle)))) + between
}

export function onAxis(axis: ValueAxis, width: number, height: number, margin: Frame['margin']) {
  const y = valueScale(axis, height, margin)
  const { ticks, tickLabel, domain } = axis
  const zero = domain[0] < 0 && domain[1] >= 0 ? y(0) : null
  const valueTicks = { at: ticks.map(y), labels: ticks.map(tickLabel), zero }
  return { width, height, margin, valueAxis: axis, valueTicks }
}

export function amountText(value: number, quantity: Quantity, show: Plot['show'], format: Format): string {
  return show === 'yoy' ? format.change(value) : format.amount(value, quantity)
}

/** The height of events and notes before it is known which names share a row. */
export const roughOver = (content: ChartContent): number => roughHeight(content.events, placedNotes(content))

/** The axes of a plot, and the events and notes over it. @param over pixels between these and the drawing's top */
export function framed(
  content: ChartContent,
  axis: ValueAxis,
  width: number,
  height: number,
  left: number,
  right: number,
  over = 8,
  timeAxisOf = timeAxis,
) {
  const notes = placedNotes(content)
  const time = timeAxisOf(content.plot, width - right - left, content.format)
  const places = eventPlaces({ ...content, timeAxis: time, width, margin: { left, right } })
  // Events are right over the plot, notes over the events.
  const top = places.height + roughHeight(notes) + over
  return {
    ...onAxis(axis, width, height, { top, right, bottom: timeAxisHeight, left }),
    timeAxis: time,
    places,
    notes,
  }
}

export function chartModel(content: ChartContent, width: number, height: number, directLabels: boolean) {
  const { plot, quantity, scale, format } = content
  const axis = withUnit(valueAxis(plot, quantity, scale, format, height < 320 ? 4 : 6), width)
  const left = axisWidthOf(axis.ticks.map(axis.tickLabel))
  const newests = plot.series.flatMap(({ info, points }): LineEnd[] => {
    const last = lastKnown(points)
    if (last?.value == null) return []
    const { id, name, colourIndex: ink } = entryOf(content, info)
    return [{ ...newest(content, last), id, name, value: last.value, ink }]
  })
  const plotHeight = height - roughOver(content) - 8 - timeAxisHeight
  const { ends: endLabels, oneLine } = namesBeside(newests, Math.floor(width / 3.2), plotHeight)
  const right = roomForEnds(endLabels, oneLine, directLabels)
  const frame = framed(content, axis, width, height, left, right)
  return { ...content, ...frame, endLabels: directLabels ? endLabels : [], oneLine }
}

/** The amount of a line's last point, as it stands beside its end. */
export const newest = ({ plot, quantity, format }: ChartContent, { period, value }: Point) => ({
  period,
  amount: endAmount(amountText(value ?? 0, quantity, plot.show, format), period, plot.periods, format),
})

/** More grid lines look like hatching. */
const maxGridLines = 7

/** The number of ticks to request: d3 may return nearly twice as many. */
export function gridCount(ticks: (count: number) => readonly number[], wanted: number): number {
  return wanted > 1 && ticks(wanted).length > maxGridLines ? gridCount(ticks, wanted - 1) : wanted
}

export type ValueAxis = {
  readonly kind: 'linear' | 'log'
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly tickLabel: (value: number) => string
  readonly step: UnitStep
}
export type TimeAxis = {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly tickLabel: (time: number) => string
  /** The times at which years begin, where the labels stand in the middle of the years. */
  readonly starts?: readonly number[]
}

/** An axis ends at the tick after the data where that is at most `tick` of their range away, else `air` beyond them. */
export const overData = { tick: 0.12, air: 0.04 } as const

export function axisEnd(low: number, high: number, tick: number): number {
  const range = high - low
  return tick - high <= range * overData.tick ? tick : high + range * overData.air
}

/** Names the unit at the top tick; one longer than a sixth of the width would cost the drawing too much. */
export function withUnit(axis: ValueAxis, width: number): ValueAxis {
  const { step, ticks, tickLabel } = axis
  const top = ticks.at(-1) ?? 0
  const text = step.short.replace('{number}', tickLabel(top))
  if (textWidth(text, tickStyle) > width / 6) return axis
  return { ...axis, tickLabel: (value) => (value === top ? text : tickLabel(value)) }
}

/** Widens the empty domain of a constant series: 0 to 1 for zero, else 10% on either side. */
function withPadding(low: number, high: number): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (high - low > size * 1e-6) return [low, high]
  return size === 0 ? [0, 1] : [low - size / 10, high + size / 10]
}

const minChange = -100

/**
 * Amounts, shares and changes start at zero; prices and indices need not, because readers compare their distances.
 * Changes never reach below −100% and exclude outliers that would flatten all others.
 */
export function valueAxis(
  plot: Plot,
  quantity: Quantity,
  scale: 'linear' | 'log',
  format: Format,
  maxTicks = 6,
  step = format.step(quantity, largestOf(plot)),
): ValueAxis {
  const [low, high] = extent(plot)
  if (scale === 'log') {
    const positive = plot.series.flatMap(({ points }) =>
      points.flatMap(({ value }) => (value !== null && value > 0 ? [value] : [])),
    )
    const least = positive.reduce((a, b) => Math.min(a, b), high > 0 ? high : 1)
    return logAxis(least, high, quantity, format, step)
  }
  const fromZero = isSum(quantity) || quantity === 'percent'
  const isChange = plot.show === 'yoy'
  const floor = isChange ? minChange : -Infinity
  const most = (isChange ? largestUsualChange(plot.series.map(({ points }) => points)) : null) ?? high
  const ends = fromZero ? withPadding(Math.min(0, Math.max(floor, low)), Math.max(0, most)) : withPadding(low, high)
  return linearAxis(ends, floor, maxTicks, format, step)
}

function logAxis(least: number, high: number, quantity: Quantity, format: Format, step: UnitStep): ValueAxis {
  const most = Math.max(high, least * 10)
  const axis = scaleLog().domain([least, most]).nice()
  const [first = 1, last = 10] = axis.domain()
  const top = 10 ** axisEnd(Math.log10(first), Math.log10(most), Math.log10(last))
  return {
    kind: 'log',
    domain: [first, top],
    ticks: axis.ticks().filter((tick) => tick <= top && Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6)),
    step,
    tickLabel: (value) => {
      const digits = Math.max(0, -Math.floor(Math.log10(value / step.divisor)))
      // No number has more decimals, so a smaller one would be written as zero.
      return digits > maxDigits ? format.amount(value, quantity) : format.number(value / step.divisor, digits)
    },
  }
}

function linearAxis(
  ends: readonly [number, number],
  floor: number,
  maxTicks: number,
  format: Format,
  step: UnitStep,
): ValueAxis {
  const nice = (count: number) => scaleLinear().domain(ends).nice(count)
  const count = gridCount((wanted) => nice(wanted).ticks(wanted), maxTicks)
  const axis = nice(count)
  const [least = 0, most = 1] = axis.domain()
  const [first, last] = [Math.max(floor, least), axisEnd(...ends, most)]
  const ticks = axis.ticks(count).filter((tick) => tick >= first && tick <= last)
  const gap = Math.abs((ticks[1] ?? last) - (ticks[0] ?? first)) / step.divisor
  const digits = gap === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(gap) + 1e-9))
  return {
    kind: 'linear',
    domain: [first, last],
    ticks,
    step,
    tickLabel: (value) => format.number(value / step.divisor, digits),
  }
}

/** Evenly spaced items, always with the last. */
function atMost<Item>(items: readonly Item[], most: number): Item[] {
  const every = Math.ceil(items.length / most)
  return items.filter((_, i) => (items.length - 1 - i) % every === 0)
}

export function fewerTicks(axis: ValueAxis, most: number): ValueAxis {
  return axis.ticks.length <= most ? axis : { ...axis, ticks: atMost(axis.ticks, most) }
}

/** Ticks at years, in a short range at periods. */
export function timeAxis({ periods }: Pick<Plot, 'periods'>, width: number, format: Format): TimeAxis {
  const domain = timeDomain({ periods })
  const yearAt = (time: number): number => new Date(time).getUTCFullYear()
  const tickLabel = (time: number): string => String(yearAt(time))
  const [first, last] = domain
  // The labels of two years need 66 pixels.
  const wanted = Math.max(width < 66 ? 1 : 2, Math.floor(width / 64))
  if (periods[0]?.length === 4) {
    const ticks = atMost(periods, wanted).map((period) => timeOf(period))
    return { domain, ticks, tickLabel, starts: ticks.map((time) => Date.UTC(yearAt(time), 0)) }
  }
  const years = yearAt(last) - yearAt(first) + 1
  if (years > 3) {
    const januaries = Array.from({ length: years }, (_, i) => Date.UTC(yearAt(first) + i, 0))
    const ticks = atMost(januaries, wanted).filter((time) => time >= first && time <= last)
    return { domain, ticks, tickLabel }
  }
  return {
    domain,
    ticks: atMost(periods, Math.max(2, Math.floor(width / 88))).map((period) => timeOf(period)),
    tickLabel: (time) => format.period(new Date(time).toISOString().slice(0, 7), 'short'),
  }
}
