import '#src/i18n/messages/en/lines.ts'
import { memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { Palette } from '#src/chart/drawing.ts'
import type { LinesModel, NamesModel, TimeAxis } from '#src/chart/frame/chartModel.ts'
import { type PlotScales, pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { amountStyle, fonts, nameStyle, textWidth, tickStyle } from '#src/chart/text/measure.ts'
import type { Format } from '#src/i18n/format.ts'
import { lastKnown } from '#src/trade/observation.ts'
import { grey } from '#src/view/colours.ts'

export function EndLabels(props: { readonly model: LinesModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, y, area } = scalesOf(model)
  const ends = model.endLabels.map(({ series, colourIndex, name, amount }) => {
    const last = lastKnown(series.points)
    const value = last?.value ?? 0
    const atFoot = model.scale === 'log' && value <= 0
    return {
      id: series.info.id,
      name,
      amount,
      x: last === undefined ? area.x : x(timeOf(last.period)),
      y: atFoot ? area.y + area.height : y(value),
      ...endLook(colourIndex, palette),
    }
  })
  return <NamesBeside ends={ends} model={model} area={area} timeScale={x} space={5} />
}

/** Names beside a plot, moved apart where they would touch and tied to their ends by hairlines. */
export function NamesBeside(props: {
  readonly ends: readonly NamedEnd[]
  readonly model: NamesModel
  readonly area: PlotScales['area']
  readonly timeScale: (time: number) => number | undefined
  /** Pixels between the end of a line and its hairline. */
  readonly space: number
  /** Pixels between the plot and the names. */
  readonly apart?: number
}) {
  const { ends, area, timeScale, space } = props
  const { oneLine, timeAxis } = props.model
  const edge = area.x + area.width
  const left = edge + (props.apart ?? leaderSpacing(oneLine))
  const foot = area.y + area.height
  const height = oneLine ? Math.min(nameLine, (area.height + 20) / Math.max(1, ends.length)) : endLabelHeight
  const rows = ends.map(({ also = [], ...end }) => [end, ...also])
  const wanted = rows.map((row) => ({
    id: row.map(({ id }) => id).join(' '),
    y: row.reduce((sum, { y }) => sum + y, 0) / row.length,
    height: row.length > 1 ? nameLine : height,
  }))
  const lowest = labelFoot(foot, left, timeAxis, timeScale)
  const total = wanted.reduce((sum, label) => sum + label.height, 0)
  const places = spreadLabels(wanted, Math.min(area.y - 8, lowest - total), lowest)
  if (ends.length === 0) return null
  return (
    <g fontFamily={fonts.sans}>
      {rows.flatMap((row, i) => {
        const middle = places.get(wanted[i]?.id ?? '') ?? area.y
        return row.map(({ id, x, y, ...words }, j) => {
          const before = j === 0 ? 0 : rowWidth(row.slice(0, j).map(({ name }) => name)) + betweenNames
          return (
            <PlacedName
              key={id}
              id={id}
              {...words}
              amount={row.length > 1 ? '' : words.amount}
              leader={leaderPath({ x, y }, edge, { x: left, y: middle }, space)}
              place={`translate(${pixels(left + before)},${pixels(middle)})`}
              oneLine={oneLine || row.length > 1}
            />
          )
        })
      })}
    </g>
  )
}

export const endLook = (colourIndex: number, palette: Palette) => ({
  lineColour: palette.series(colourIndex),
  nameColour: palette.seriesText(colourIndex),
  amountColour: palette.muted,
  nameWeight: nameWeight(colourIndex),
})

type NamedEnd = ReturnType<typeof endLook> & {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly name: string
  readonly amount: string
  /** The ends of small lines that share this label's row, without amounts. */
  readonly also?: readonly NamedEnd[]
}

type Words = Pick<NamedEnd, 'name' | 'amount' | 'nameColour' | 'amountColour' | 'nameWeight'>

function NameAndAmount(props: Words & { readonly oneLine: boolean }) {
  const { name, amount, nameColour, amountColour, nameWeight: weight, oneLine } = props
  return (
    <>
      <text y={oneLine ? 4.5 : -2} fill={nameColour} fontSize={nameStyle.size} fontWeight={weight}>
        {name}
      </text>
      {amount !== '' && (
        <text
          x={oneLine ? textWidth(name, nameStyle) + 6 : 0}
          y={oneLine ? 4.5 : 13}
          fill={amountColour}
          fontSize={amountStyle.size}
        >
          {amount}
        </text>
      )}
    </>
  )
}

/** Memoised: a line that comes or goes moves only the names on one side of it. */
const PlacedName = memo(function PlacedName(
  props: Words & {
    readonly id: string
    readonly leader: string | null
    readonly lineColour: string
    readonly place: string
    readonly oneLine: boolean
  },
) {
  const { id, leader, lineColour, place, ...words } = props
  return (
    <Group label={id}>
      {leader !== null && <path d={leader} stroke={lineColour} strokeWidth={0.75} strokeOpacity={0.55} fill="none" />}
      {/* A transform moves text without layout: most labels shift when a line is added or removed. */}
      <g transform={place}>
        <NameAndAmount {...words} />
      </g>
    </Group>
  )
})

/** The height in pixels of a name over its amount. */
export const endLabelHeight = 30
/** The height in pixels of a name beside its amount or other names. */
export const nameLine = 16

export const labelSpacing = 14

/** The width in pixels of the leaders: many names are moved far, and wider leaders do not merge. */
const leaderSpacing = (oneLine: boolean): number => (oneLine ? 30 : labelSpacing)

/** The width of a name with its amount beside it (`oneLine`) or under it, or of several names without amounts. */
export function endsWidth(ends: readonly Pick<NamedEnd, 'name' | 'amount'>[], oneLine: boolean): number {
  const names = rowWidth(ends.map(({ name }) => name))
  const amount = ends.length > 1 ? 0 : textWidth(ends[0]?.amount ?? '', amountStyle)
  return oneLine && amount > 0 ? names + 6 + amount : Math.max(names, amount)
}

/** The width beside a plot of names with these widths. */
export const roomForEnds = (widths: readonly number[], oneLine: boolean): number =>
  Math.ceil(Math.max(24, ...widths)) + leaderSpacing(oneLine) + 4

const beside = 3

/**
 * The hairline from the end of a line to its name; null where they are side by side. It turns only beyond the plot's
 * `edge`, where no line is, so that leaders neither cross one another nor look like a line.
 */
function leaderPath(
  from: { readonly x: number; readonly y: number },
  edge: number,
  to: { readonly x: number; readonly y: number },
  space: number,
): string | null {
  const start = from.x + space
  const end = to.x - 4
  const moved = Math.abs(to.y - from.y) > beside
  if (!moved) return start < edge ? `M${start},${from.y}H${end}` : null
  const turn = Math.max(start, edge)
  const middle = (turn + end) / 2
  return `M${start},${from.y}H${turn}C${middle},${from.y} ${middle},${to.y} ${end},${to.y}`
}

const betweenNames = 8

function rowWidth(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + textWidth(name, nameStyle), 0) + Math.max(0, names.length - 1) * betweenNames
}

/** Adds the period to the amount where the chart has a newer one. */
export function endAmount(amount: string, last: string, periods: readonly string[], format: Format): string {
  return last === periods.at(-1)
    ? amount
    : format.t('list.detail', { text: amount, detail: format.period(last, 'short') })
}

/** Names of grey series are lighter, so that more than colour tells grey series apart. */
export function nameWeight(colourIndex: number | null): 400 | 600 {
  return colourIndex === grey ? 400 : 600
}

/** The lowest y of a name: beside the last label of the time axis, or higher where that label reaches under it. */
function labelFoot(
  plotFoot: number,
  left: number,
  { ticks, tickLabel }: TimeAxis,
  x: (time: number) => number | undefined,
): number {
  const last = ticks.at(-1)
  const reach = last === undefined ? 0 : (x(last) ?? 0) + textWidth(tickLabel(last), tickStyle) / 2
  return plotFoot + (reach > left - 4 ? 3 : 12)
}

type WantedLabel = { readonly id: string; readonly y: number; readonly height: number }

/**
 * The middle of each label by id: in the order of the lines' ends, without overlaps and as near to the ends as
 * possible. Labels that would overlap form a block that settles where its members on average want to be.
 */
export function spreadLabels(wanted: readonly WantedLabel[], top: number, bottom: number): Map<string, number> {
  type Block = { labels: WantedLabel[]; height: number; middle: number }
  const settle = (labels: WantedLabel[]): Block => {
    const height = labels.reduce((sum, label) => sum + label.height, 0)
    let above = 0
    let sum = 0
    for (const label of labels) {
      sum += label.y - (above + label.height / 2)
      above += label.height
    }
    const start = Math.max(top, Math.min(sum / labels.length, bottom - height))
    return { labels, height, middle: start + height / 2 }
  }
  const blocks: Block[] = []
  for (const label of wanted.toSorted((a, b) => a.y - b.y)) {
    let block = settle([label])
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      if (above.middle + above.height / 2 <= block.middle - block.height / 2) break
      blocks.pop()
      block = settle([...above.labels, ...block.labels])
    }
    blocks.push(block)
  }
  const places = new Map<string, number>()
  for (const block of blocks) {
    let y = block.middle - block.height / 2
    for (const label of block.labels) {
      places.set(label.id, y + label.height / 2)
      y += label.height
    }
  }
  return places
}
