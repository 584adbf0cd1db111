import { Fragment } from 'react'
import { Group } from '#src/chart/Group.tsx'
import { type MarkProps, entryOf } from '#src/chart/drawing.ts'
import { type ChartModel, amountText } from '#src/chart/frame/chartModel.ts'
import { type Box as Edges, overlap, scalesOf } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { fonts, textWidth } from '#src/chart/text/measure.ts'

const style = { size: 11.5, weight: 600, family: 'sans' } as const
const rowHeight = 15
const triangle = { half: 4, height: 7 } as const
const beside = triangle.half + 5

/** Bars have a width and a distance from the middle of their period, in pixels; lines have neither. */
type Marks = { readonly left: (series: number) => number; readonly width: number }
const linesOnly: Marks = { left: () => 0, width: 0 }

export function isBeyondAxis(value: number, { plot, valueAxis }: Pick<ChartModel, 'plot' | 'valueAxis'>): boolean {
  const [least, most] = valueAxis.domain
  return plot.show === 'yoy' && valueAxis.kind === 'linear' && (value > most || value < least)
}

type Beyond = { readonly id: string; readonly colourIndex: number; readonly x: number; readonly value: number }

/** The farthest value of every run beyond the axis. */
function beyondOf(model: ChartModel, left: (series: number) => number): Beyond[] {
  const { x } = scalesOf(model)
  const found = model.plot.series.flatMap(({ info, points }, i) => {
    const runs: Beyond[] = []
    let isRun = false
    for (const { period, value } of points) {
      const before = isRun ? runs.at(-1) : undefined
      isRun = value !== null && isBeyondAxis(value, model)
      if (value === null || !isRun) continue
      const one = { ...entryOf(model, info), x: x(timeOf(period)) + left(i), value }
      if (before === undefined) runs.push(one)
      else if (Math.abs(value) > Math.abs(before.value)) runs.splice(-1, 1, one)
    }
    return runs
  })
  return found.toSorted((one, other) => one.x - other.x)
}

type Placed = Beyond & { readonly text: string; readonly textX: number; readonly baseline: number; readonly box: Edges }

function obstaclesOf(model: ChartModel, { left, width }: Marks): Edges[] {
  const { x, y } = scalesOf(model)
  return model.plot.series.flatMap(({ points }, i) =>
    points.flatMap(({ period, value }, at): Edges[] => {
      const before = points[at - 1]
      const from = width > 0 ? { period, value: 0 } : before
      if (value === null || from === undefined || from.value === null) return []
      const [x0, x1] = [x(timeOf(from.period)) + left(i), x(timeOf(period)) + left(i)]
      const [y0, y1] = [y(from.value), y(value)]
      return [{ x: x0 - width / 2, y: Math.min(y0, y1), width: x1 - x0 + width, height: Math.abs(y1 - y0) }]
    }),
  )
}

/** Labels cover no other label and, where possible, no line: right of the mark, else left, else further in. */
export function outlierLabels(model: ChartModel, marks = linesOnly): Placed[] {
  if (model.plot.show !== 'yoy') return []
  const { area } = scalesOf(model)
  const obstacles = obstaclesOf(model, marks)
  const done: Placed[] = []
  for (const one of beyondOf(model, marks.left)) {
    const text = amountText(one.value, model.quantity, model.plot.show, model.format)
    const width = textWidth(text, style)
    const places = [0, 1, 2, 3].flatMap((row) =>
      [one.x + beside, one.x - beside - width].map((textX) => {
        const baseline = one.value > 0 ? area.y + 11 + row * rowHeight : area.y + area.height - 3 - row * rowHeight
        const box = { x: textX - 2, y: baseline - 11, width: width + 4, height: 14 }
        return { textX, baseline, box }
      }),
    )
    const inside = places.filter(({ box }) => box.x >= area.x && box.x + box.width <= area.x + area.width)
    const apart = inside.filter(({ box }) => !done.some((other) => overlap(box, other.box)))
    const place = apart.find(({ box }) => !obstacles.some((other) => overlap(box, other))) ?? apart[0] ?? inside[0]
    if (place !== undefined) done.push({ ...one, ...place, text })
  }
  return done
}

/** Outliers that would flatten all other values: a mark at the plot's edge, with the value beside it. */
export function Outliers({ model, palette, marks }: MarkProps<ChartModel> & { readonly marks?: Marks }) {
  const { area } = scalesOf(model)
  const labels = outlierLabels(model, marks)
  if (labels.length === 0) return null
  return (
    <Group part="outliers" fontFamily={fonts.sans} fontSize={style.size} fontWeight={style.weight}>
      {labels.map(({ id, colourIndex, x, value, text, textX, baseline, box }) => {
        const [edge, away] = value > 0 ? [area.y, 1] : [area.y + area.height, -1]
        return (
          <Fragment key={`${id} ${x}`}>
            <rect {...box} fill={palette.surface} />
            <path
              d={`M${x - triangle.half},${edge + away * triangle.height}h${2 * triangle.half}L${x},${edge}z`}
              fill={palette.series(colourIndex)}
            />
            <text x={textX} y={baseline} fill={palette.seriesText(colourIndex)}>
              {text}
            </text>
          </Fragment>
        )
      })}
    </Group>
  )
}
