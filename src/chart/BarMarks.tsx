import { memo, useMemo } from 'react'
import type { PlottedSeries } from '#src/trade/plot.ts'
import type { BarModel } from '#src/chart/barModel.ts'
import type { PlacedBar } from '#src/chart/barPath.ts'
import { barPaths } from '#src/chart/barPath.ts'
import type { Paint } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import type { Scale } from '#src/chart/scales.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** @param left from the middle of a period to the left end of the series' bar */
function placeBars(series: PlottedSeries, x: Scale, y: Scale, left: number): PlacedBar[] {
  return series.points.flatMap((point) =>
    point.value === null ? [] : [{ x: x(timeOf(point.period)) + left, end: y(point.value), point }],
  )
}

/** The bars of one series. */
const Bars = memo(function Bars(props: {
  readonly series: PlottedSeries
  readonly colour: string
  readonly x: Scale
  readonly y: Scale
  readonly left: number
  readonly width: number
}) {
  const { series, colour, x, y, left, width } = props
  const paths = useMemo(
    () => barPaths(placeBars(series, x, y, left), y(0), width),
    [series, x, y, left, width],
  )
  return (
    <g data-series={series.info.id}>
      {paths.full !== '' && <path d={paths.full} fill={colour} />}
      {paths.hollow !== '' && <path d={paths.hollow} fill={colour} fillOpacity={paths.edge === '' ? 0.5 : 0.22} />}
      {paths.edge !== '' && <path d={paths.edge} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="3 2" />}
    </g>
  )
})

/** All bars, each period's side by side in the order of selection, on the line of zero. */
export function BarMarks(props: { readonly model: BarModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, y, area } = scalesOf(model)
  const { plot, slots, widths } = model
  const zero = y(0)
  return (
    <g>
      {plot.series.map((series, i) => (
        <Bars
          key={series.info.id}
          series={series}
          colour={paint.series(slots.get(series.info.id) ?? 1)}
          x={x}
          y={y}
          left={i * widths.bar - widths.group / 2}
          width={widths.bar}
        />
      ))}
      <path d={`M${area.x},${zero}H${area.x + area.width}`} stroke={paint.muted} strokeWidth={1} />
    </g>
  )
}
