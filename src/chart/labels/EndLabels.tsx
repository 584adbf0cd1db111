import { memo } from 'react'
import { lastKnown } from '#src/trade/point.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { amountStyle, nameStyle } from '#src/chart/frame/chartModel.ts'
import { spreadLabels } from '#src/chart/labels/spreadLabels.ts'
import { labelFoot } from '#src/chart/labels/labelFoot.ts'
import { endLabelHeight, leaderSpacing, leaderPath } from '#src/chart/labels/leader.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import { nameWeight } from '#src/chart/labels/nameWeight.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import type { PlotScales } from '#src/chart/frame/scales.ts'
import { Group } from '#src/chart/Group.tsx'

/** What ends at the right of a plot, in pixels, and what stands beside it. */
export type NamedEnd = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly name: string
  readonly amount: string
  readonly lineColour: string
  readonly nameColour: string
  readonly amountColour: string
  readonly nameWeight: 400 | 600
}

type Words = Pick<NamedEnd, 'name' | 'amount' | 'nameColour' | 'amountColour' | 'nameWeight'>

/** One above the other, or in one line; memoised, for most only move. */
const NameAndAmount = memo(function NameAndAmount(
  props: Words & {
    readonly oneLine: boolean
    /** Fonts that load later change it. */
    readonly amountX: number
  },
) {
  const { name, amount, nameColour, amountColour, nameWeight: weight, oneLine, amountX } = props
  return (
    <>
      <text y={oneLine ? 4.5 : -2} fill={nameColour} fontSize={nameStyle.size} fontWeight={weight}>
        {name}
      </text>
      <text x={amountX} y={oneLine ? 4.5 : 13} fill={amountColour} fontSize={amountStyle.size}>
        {amount}
      </text>
    </>
  )
})

/** Names and amounts beside a plot, moved apart where they would touch and tied to what they name by a hairline. */
export function NamesBeside(props: {
  readonly ends: readonly NamedEnd[]
  readonly model: Pick<ChartModel, 'oneLine' | 'timeAxis'>
  readonly area: PlotScales['area']
  readonly timeScale: (time: number) => number | undefined
  /** Between an end and its hairline. */
  readonly space: number
}) {
  const { ends, area, timeScale, space } = props
  const { oneLine, timeAxis } = props.model
  const edge = area.x + area.width
  const left = edge + leaderSpacing(oneLine)
  const foot = area.y + area.height
  const height = oneLine ? Math.min(16, (area.height + 20) / Math.max(1, ends.length)) : endLabelHeight
  const wanted = ends.map(({ id, y }) => ({ id, y, height }))
  const places = spreadLabels(wanted, area.y - 8, labelFoot(foot, left, timeAxis, timeScale))
  if (ends.length === 0) return null
  return (
    <g fontFamily={fonts.sans}>
      {ends.map(({ id, x, y, lineColour, ...words }) => {
        const middle = places.get(id) ?? y
        const leader = leaderPath({ x, y }, edge, { x: left, y: middle }, space)
        return (
          <Group key={id} label={id}>
            {leader !== null && (
              <path d={leader} stroke={lineColour} strokeWidth={0.75} strokeOpacity={0.55} fill="none" />
            )}
            {/* Moved by its group's transform, which lays out no text: most labels shift when a line is added or removed. */}
            <g transform={`translate(${pixels(left)},${pixels(middle)})`}>
              <NameAndAmount
                {...words}
                oneLine={oneLine}
                amountX={oneLine ? textWidth(words.name, nameStyle) + 6 : 0}
              />
            </g>
          </Group>
        )
      })}
    </g>
  )
}

/** Names and last amounts at the ends of the lines. */
export function EndLabels(props: { readonly model: ChartModel; readonly palette: Palette }) {
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
      lineColour: palette.series(colourIndex),
      nameColour: palette.seriesText(colourIndex),
      amountColour: palette.muted,
      nameWeight: nameWeight(colourIndex),
    }
  })
  return <NamesBeside ends={ends} model={model} area={area} timeScale={x} space={5} />
}
