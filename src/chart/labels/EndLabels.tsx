import '#src/i18n/messages/en/lines.ts'
import { Group } from '#src/chart/Group.tsx'
import type { Palette } from '#src/chart/drawing.ts'
import type { NamesModel, TimeAxis } from '#src/chart/frame/chartModel.ts'
import { type Framed, type Place, type PlotScales, type Scale, frameScales, pixels } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import type { Ink } from '#src/chart/rows/Parts.tsx'
import { amountStyle, fitText, fonts, nameStyle, textWidth, tickStyle } from '#src/chart/text/measure.ts'
import type { Format } from '#src/i18n/format.ts'
import { grey } from '#src/view/colours.ts'

/** The newest value of a line, or of a layer, with what is written beside it. */
export type LineEnd = {
  readonly id: string
  /** A name of two lines has a line break. */
  readonly name: string
  readonly amount: string
  readonly period: string
  /** Decides the height of the end. */
  readonly value: number
  readonly ink: Ink
  /** Pixels from the end to its hairline. */
  readonly space?: number
  /** The ends of small lines that share this label's row, without amounts. */
  readonly also?: readonly LineEnd[]
}

const rowOf = ({ also = [], ...end }: LineEnd): readonly LineEnd[] => [end, ...also]

/** The height in pixels of a name over its amount. */
export const endLabelHeight = 30
/** The height in pixels of a name beside its amount or other names. */
const nameLine = 16
/** Pixels from one line of a name to the next. */
const nameLead = 14

/** A name too wide for one line breaks at the last space before its middle; it is cut where it may have one line alone, or its first half is too wide. */
function inLines(name: string, width: number, isOne: boolean): string {
  const fit = (text: string): string => fitText(text, width, nameStyle)
  const one = fit(name)
  const half = name.slice(0, Math.max(0, name.lastIndexOf(' ', name.length / 2 - 1)))
  return isOne || one === name || fit(half) !== half || !half ? one : `${half}\n${fit(name.slice(half.length + 1))}`
}

const secondLine = (name: string): number => (name.split('\n').length - 1) * nameLead

/** Names stand over their amounts, in two lines where they are long; where the plot is too low for that, all are cut and stand beside their amounts. */
export function namesBeside(ends: readonly LineEnd[], width: number, height: number) {
  const named = (isOne: boolean): LineEnd[] => ends.map((end) => ({ ...end, name: inLines(end.name, width, isOne) }))
  const over = named(false)
  const oneLine = over.reduce((sum, { name }) => sum + endLabelHeight + secondLine(name), 0) > height
  return { ends: oneLine ? named(true) : over, oneLine }
}

/** The heights at which labels are wanted. @param height of a label with a name of one line */
export const wantedLabels = (ends: readonly LineEnd[], y: Scale, height: number) =>
  ends.map((end) => {
    const row = rowOf(end)
    return {
      row,
      id: row.map(({ id }) => id).join(' '),
      y: row.reduce((sum, { value }) => sum + y(value), 0) / row.length,
      height: row.length > 1 ? nameLine : height + secondLine(end.name),
    }
  })

/** Names beside a plot, moved apart where they would touch and tied to their ends by hairlines. */
export function EndLabels(props: {
  readonly ends: readonly LineEnd[]
  readonly model: Framed & NamesModel
  readonly y: Scale
  readonly palette: Palette
  /** The part of the plot beside which the names stand. */
  readonly within?: Pick<PlotScales['area'], 'y' | 'height'>
  /** Pixels between the plot and the names. */
  readonly apart?: number
}) {
  const { ends, model, y, palette, within } = props
  const { oneLine, timeAxis } = model
  const { x, area: whole } = frameScales(model)
  const area = { ...whole, ...within }
  const edge = area.x + area.width
  const left = edge + (props.apart ?? leaderSpacing(oneLine))
  const foot = area.y + area.height
  const height = oneLine ? Math.min(nameLine, (area.height + 20) / Math.max(1, ends.length)) : endLabelHeight
  const wanted = wantedLabels(ends, y, height)
  const lowest = labelFoot(foot, left, timeAxis, x)
  const total = wanted.reduce((sum, label) => sum + label.height, 0)
  const places = spreadLabels(wanted, Math.min(area.y - 8, lowest - total), lowest)
  if (ends.length === 0) return null
  return (
    <g fontFamily={fonts.sans}>
      {wanted.flatMap(({ row, id: label }) => {
        const middle = places.get(label) ?? area.y
        return row.map((named, j) => {
          const { id, name, period, value, ink, space = 5 } = named
          const amount = row.length > 1 ? '' : named.amount
          const isFlat = oneLine || row.length > 1
          const leader = leaderPath({ x: x(timeOf(period)) + space, y: y(value) }, edge, { x: left, y: middle })
          // The lines of a label stand around its middle.
          const up = secondLine(name) / 2
          const [line, words, muted] =
            typeof ink === 'string'
              ? [palette[ink], palette[ink], palette[ink]]
              : [palette.series(ink), palette.seriesText(ink), palette.muted]
          return (
            <Group key={id} label={id}>
              {leader !== null && <path d={leader} stroke={line} strokeWidth={0.75} strokeOpacity={0.55} fill="none" />}
              {/* A transform moves text without layout: most labels shift when a line is added or removed. */}
              <g transform={`translate(${pixels(left + rowWidth(row.slice(0, j)))},${pixels(middle)})`}>
                {name.split('\n').map((text, i) => (
                  <text
                    // oxlint-disable-next-line react/no-array-index-key -- the two lines of a name may be alike
                    key={i}
                    y={isFlat ? 4.5 : i * nameLead - 1 - up}
                    fill={words}
                    fontSize={nameStyle.size}
                    fontWeight={nameWeight(ink)}
                  >
                    {text}
                  </text>
                ))}
                {amount !== '' && (
                  <text
                    x={isFlat ? textWidth(name, nameStyle) + 6 : 0}
                    y={isFlat ? 4.5 : 12 + up}
                    fill={muted}
                    fontSize={amountStyle.size}
                  >
                    {amount}
                  </text>
                )}
              </g>
            </Group>
          )
        })
      })}
    </g>
  )
}

export const labelSpacing = 14

/** The width in pixels of the leaders: many names are moved far, and wider leaders do not merge. */
const leaderSpacing = (oneLine: boolean): number => (oneLine ? 30 : labelSpacing)

/** The width of a name with its amount beside it (`oneLine`) or under it, or of several names without amounts. */
function endWidth(end: LineEnd, oneLine: boolean): number {
  const names = rowWidth(rowOf(end)) - betweenNames
  const amount = end.also === undefined ? textWidth(end.amount, amountStyle) : 0
  return oneLine && amount > 0 ? names + 6 + amount : Math.max(names, amount)
}

/** The width of the names beside a plot, or of its margin where they do not stand there. */
export const roomForEnds = (ends: readonly LineEnd[], oneLine: boolean, directLabels: boolean): number =>
  directLabels ? Math.ceil(Math.max(24, ...ends.map((end) => endWidth(end, oneLine)))) + leaderSpacing(oneLine) + 4 : 10

const beside = 3

/**
 * The hairline from the end of a line to its name; null where they are side by side. It turns only beyond the plot's
 * `edge`, where no line is, so that leaders neither cross one another nor look like a line.
 */
function leaderPath({ x: start, y }: Place, edge: number, to: Place): string | null {
  const end = to.x - 4
  const moved = Math.abs(to.y - y) > beside
  if (!moved) return start < edge ? `M${start},${y}H${end}` : null
  const turn = Math.max(start, edge)
  const middle = (turn + end) / 2
  return `M${start},${y}H${turn}C${middle},${y} ${middle},${to.y} ${end},${to.y}`
}

const betweenNames = 8

/** The width in pixels of names beside one another, with the space after each. */
function rowWidth(row: readonly Pick<LineEnd, 'name'>[]): number {
  const nameWidth = (name: string): number => Math.max(...name.split('\n').map((line) => textWidth(line, nameStyle)))
  return row.reduce((sum, { name }) => sum + nameWidth(name) + betweenNames, 0)
}

/** Adds the period to the amount where the chart has a newer one. */
export function endAmount(amount: string, last: string, periods: readonly string[], format: Format): string {
  return last === periods.at(-1)
    ? amount
    : format.t('list.detail', { text: amount, detail: format.period(last, 'short') })
}

/** Names of grey series are lighter, so that more than colour tells grey series apart. */
export function nameWeight(ink: Ink): 400 | 600 {
  return ink === grey ? 400 : 600
}

/** The lowest y of a name: beside the last label of the time axis, or higher where that label reaches under it. */
function labelFoot(plotFoot: number, left: number, { ticks, tickLabel }: TimeAxis, x: Scale): number {
  const last = ticks.at(-1)
  const reach = last === undefined ? 0 : x(last) + textWidth(tickLabel(last), tickStyle) / 2
  return plotFoot + (reach > left - 4 ? 3 : 12)
}

type WantedLabel = { readonly id: string; readonly y: number; readonly height: number }

/**
 * The middle of each label by id: in the order of the lines' ends, without overlaps and as near to the ends as
 * possible. Labels that would overlap form a block that settles where its members on average want to be.
 */
export function spreadLabels(wanted: readonly WantedLabel[], top: number, bottom: number): Map<string, number> {
  const settle = (labels: readonly WantedLabel[]) => {
    let height = 0
    let sum = 0
    for (const label of labels) {
      sum += label.y - height - label.height / 2
      height += label.height
    }
    return { labels, height, start: Math.max(top, Math.min(sum / labels.length, bottom - height)) }
  }
  const blocks: ReturnType<typeof settle>[] = []
  for (const label of wanted.toSorted((a, b) => a.y - b.y)) {
    let block = settle([label])
    for (let above = blocks.at(-1); above && above.start + above.height > block.start; above = blocks.at(-1)) {
      blocks.pop()
      block = settle([...above.labels, ...block.labels])
    }
    blocks.push(block)
  }
  return new Map(
    blocks.flatMap(({ labels, start }) => {
      let y = start
      return labels.map(({ id, height }) => {
        y += height
        return [id, y - height / 2] as const
      })
    }),
  )
}
