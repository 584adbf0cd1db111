import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { amountText } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'

const style = { size: 11.5, weight: 600, family: 'sans' } as const
const rowHeight = 15
const triangle = { half: 4, height: 7 } as const

/** Does a value lie outside its axis, so that its mark ends at the plot's edge? */
export function isBeyond(value: number, { plot, valueAxis }: Pick<ChartModel, 'plot' | 'valueAxis'>): boolean {
  const [least, most] = valueAxis.domain
  return plot.show === 'yoy' && valueAxis.kind === 'linear' && (value > most || value < least)
}

type Beyond = { readonly id: string; readonly colourIndex: number; readonly x: number; readonly value: number }

/** Of each line the farthest of every run of values beyond the axis, from left to right. */
function beyondOf(model: ChartModel, left: (series: number) => number): Beyond[] {
  const { plot, colourIndices } = model
  const { x } = scalesOf(model)
  const found = plot.series.flatMap(({ info, points }, i) => {
    const runs: Beyond[] = []
    let isRun = false
    for (const { period, value } of points) {
      const before = isRun ? runs.at(-1) : undefined
      isRun = value !== null && isBeyond(value, model)
      if (value === null || !isRun) continue
      const one = { id: info.id, colourIndex: colourIndices.get(info.id) ?? 1, x: x(timeOf(period)) + left(i), value }
      if (before === undefined) runs.push(one)
      else if (Math.abs(value) > Math.abs(before.value)) runs.splice(-1, 1, one)
    }
    return runs
  })
  return found.toSorted((one, other) => one.x - other.x)
}

type Placed = Beyond & {
  readonly text: string
  readonly width: number
  readonly textX: number
  readonly row: number
  readonly isAbove: boolean
}

/** Beside its mark, right of it where there is room, and under the labels that it would touch. */
function placed(model: ChartModel, beyond: readonly Beyond[]): Placed[] {
  const { area } = scalesOf(model)
  const done: Placed[] = []
  for (const one of beyond) {
    const text = amountText(one.value, model.quantity, model.plot.show, model.format)
    const width = textWidth(text, style)
    const right = one.x + triangle.half + 3
    const textX = right + width <= area.x + area.width ? right : one.x - triangle.half - 3 - width
    const isAbove = one.value > 0
    const taken = done.filter(
      (other) => other.isAbove === isAbove && textX < other.textX + other.width + 4 && other.textX < textX + width + 4,
    )
    const rows = new Set(taken.map(({ row }) => row))
    const row = Array.from({ length: rows.size + 1 }, (_, i) => i).find((free) => !rows.has(free)) ?? 0
    done.push({ ...one, text, width, textX, row, isAbove })
  }
  return done
}

const atPeriod = (): number => 0

/** Values that no axis holds without flattening all others: a mark at the plot's edge, and the value beside it. */
export function Outliers(props: {
  readonly model: ChartModel
  readonly palette: Palette
  /** Where a series has its mark, from the middle of its period. */
  readonly left?: (series: number) => number
}) {
  const { model, palette, left = atPeriod } = props
  const { area } = scalesOf(model)
  const labels = placed(model, beyondOf(model, left))
  if (labels.length === 0) return null
  return (
    <g data-part="outliers" fontFamily={fonts.sans} fontSize={style.size} fontWeight={style.weight}>
      {labels.map(({ id, colourIndex, x, text, width, textX, row, isAbove }) => {
        const edge = isAbove ? area.y : area.y + area.height
        const away = isAbove ? 1 : -1
        const baseline = isAbove ? edge + 11 + row * rowHeight : edge - 3 - row * rowHeight
        return (
          <g key={`${id} ${x}`}>
            <rect x={textX - 2} y={baseline - 11} width={width + 4} height={14} fill={palette.surface} />
            <path
              d={`M${x - triangle.half},${edge + away * triangle.height}h${2 * triangle.half}L${x},${edge}z`}
              fill={palette.series(colourIndex)}
            />
            <text x={textX} y={baseline} fill={palette.seriesText(colourIndex)}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
