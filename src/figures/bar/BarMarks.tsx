import { Fragment, memo, useMemo } from 'react'
import type { PlottedSeries } from '#src/trade/plot.ts'
import type { BarModel } from '#src/figures/bar/barModel.ts'
import type { PlacedBar } from '#src/chart/marks/paths.ts'
import { barPaths } from '#src/chart/marks/paths.ts'
import { isBeyond } from '#src/chart/marks/Outliers.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { Scale } from '#src/chart/frame/scales.ts'
import { barOpacity, dashes } from '#src/chart/marks/statusStyle.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { barAmountStyle } from '#src/figures/bar/barModel.ts'
import { textWidth, fonts } from '#src/chart/text/measure.ts'
import { grey } from '#src/view/colours.ts'
import { Group } from '#src/chart/Group.tsx'

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
  const paths = useMemo(() => barPaths(placeBars(series, x, y, left), y(0), width), [series, x, y, left, width])
  return (
    <Group series={series.info.id}>
      {paths.full !== '' && <path d={paths.full} fill={colour} />}
      {paths.hollow !== '' && (
        <path d={paths.hollow} fill={colour} fillOpacity={paths.edge === '' ? barOpacity.thin : barOpacity.hollow} />
      )}
      {paths.edge !== '' && (
        <path d={paths.edge} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray={dashes.barEdge} />
      )}
    </Group>
  )
})

/** All bars, each period's side by side in the order of selection, on the line of zero. */
export function BarMarks(props: { readonly model: BarModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, y, area } = scalesOf(model)
  const { plot, colourIndices, widths } = model
  const zero = y(0)
  return (
    <>
      {plot.series.map((series, i) => {
        const colourIndex = colourIndices.get(series.info.id) ?? 1
        return (
          <Bars
            key={series.info.id}
            series={series}
            colour={palette.series(colourIndex)}
            x={x}
            y={y}
            left={i * widths.bar - widths.group / 2}
            // Grey bars of two series side by side would be one.
            width={colourIndex === grey && widths.bar >= 3 ? widths.bar - 1 : widths.bar}
          />
        )
      })}
      <path d={`M${area.x},${zero}H${area.x + area.width}`} stroke={palette.muted} strokeWidth={1} />
    </>
  )
}

/** The middle of a series' bar, from that of its period. */
export function barMiddle({ widths }: BarModel, series: number): number {
  return (series + 0.5) * widths.bar - widths.group / 2
}

/** Amounts at the ends of the bars, each on a ground of its own so that no line runs through it. */
export function BarAmounts(props: { readonly model: BarModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, y, area } = scalesOf(model)
  const { plot, colourIndices, write } = model
  if (write === null) return null
  return (
    <g fontFamily={fonts.sans} fontSize={barAmountStyle.size} textAnchor="middle">
      {plot.series.map(({ info, points }, i) => (
        <g key={info.id} fill={palette.seriesText(colourIndices.get(info.id) ?? 1)}>
          {points.map(({ period, value }) => {
            if (value === null || isBeyond(value, model)) return null
            const end = y(value)
            const text = write(value)
            const width = textWidth(text, barAmountStyle) + 3
            const at = x(timeOf(period)) + barMiddle(model, i)
            const baseline = value < 0 ? Math.min(end + 13, area.y + area.height - 3) : end - 5
            return (
              <Fragment key={period}>
                <rect x={at - width / 2} y={baseline - 10} width={width} height={13} fill={palette.surface} />
                <text x={at} y={baseline}>
                  {text}
                </text>
              </Fragment>
            )
          })}
        </g>
      ))}
    </g>
  )
}

/** The period under the cursor, as wide as it is. */
export function BarBand(props: { readonly model: BarModel; readonly palette: Palette; readonly period: string }) {
  const { model, palette, period } = props
  const { x, area } = scalesOf(model)
  const middle = x(timeOf(period))
  const { group, band } = model.widths
  const half = Math.min(band, group + 12) / 2
  return (
    <rect x={middle - half} y={area.y} width={half * 2} height={area.height} fill={palette.ink} fillOpacity={0.08} />
  )
}
