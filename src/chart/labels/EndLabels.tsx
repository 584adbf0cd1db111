import { memo } from 'react'
import { lastKnown } from '#src/trade/point.ts'
import type { LinesModel, NamesModel } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { type PlotScales, pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { amountStyle, nameStyle, textWidth, fonts } from '#src/chart/text/measure.ts'
import {
  spreadLabels,
  labelFoot,
  endLabelHeight,
  leaderSpacing,
  leaderPath,
  nameLine,
  betweenNames,
  rowWidth,
  nameWeight,
} from '#src/chart/labels/names.ts'
import { Group } from '#src/chart/Group.tsx'

export const endLook = (colourIndex: number, palette: Palette) => ({
  lineColour: palette.series(colourIndex),
  nameColour: palette.seriesText(colourIndex),
  amountColour: palette.muted,
  nameWeight: nameWeight(colourIndex),
})

export type NamedEnd = ReturnType<typeof endLook> & {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly name: string
  readonly amount: string
  /** The ends of small lines that share this label's row, without amounts. */
  readonly also?: readonly NamedEnd[]
}

type Words = Pick<NamedEnd, 'name' | 'amount' | 'nameColour' | 'amountColour' | 'nameWeight'>

/** Memoised, because most labels only move. */
const NameAndAmount = memo(function NameAndAmount(props: Words & { readonly oneLine: boolean }) {
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
})

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

/** Names beside a plot, moved apart where they would touch and tied to their ends by hairlines. */
export function NamesBeside(props: {
  readonly ends: readonly NamedEnd[]
  readonly model: NamesModel
  readonly area: PlotScales['area']
  readonly timeScale: (time: number) => number | undefined
  /** Pixels between the end of a line and its hairline. */
  readonly space: number
}) {
  const { ends, area, timeScale, space } = props
  const { oneLine, timeAxis } = props.model
  const edge = area.x + area.width
  const left = edge + leaderSpacing(oneLine)
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
