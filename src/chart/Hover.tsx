import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useActiveTooltipLabel, useIsTooltipActive, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { pointAt } from '#src/trade/plot.ts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { PointMark } from '#src/chart/Lines.tsx'
import type { Paint } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import type { TooltipRow } from '#src/chart/tooltipContent.ts'
import { periodInWords, tooltipRows } from '#src/chart/tooltipContent.ts'
import { Tooltip } from '#src/chart/Tooltip.tsx'
import { tooltipDistance as distance } from '#src/chart/tooltipPlace.ts'

/**
 * The cursor: a line, a mark on each series and the tooltip. It alone draws anew when the pointer or an arrow key moves.
 *
 * @param host where the tooltip, which is HTML, goes: a positioned element that covers the chart
 */
export function Hover(props: {
  readonly model: ChartModel
  readonly paint: Paint
  readonly host: Element | null
  readonly sourceName: (id: string) => string
  readonly onPeriod: (words: string | null) => void
  /** What stands out at the period under the cursor; by default a mark on each line. */
  readonly marks?: ((period: string) => ReactNode) | undefined
  /** The tooltip's rows; by default the series, largest first. */
  readonly rowsAt?: ((period: string) => readonly TooltipRow[]) | undefined
}) {
  const { model, paint, host, sourceName, onPeriod, marks, rowsAt = (at: string) => tooltipRows(model, at) } = props
  const active = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const area = usePlotArea()
  const x = useXAxisScale()
  const { plot, format } = model
  const period = active ? plot.periods.find((candidate) => timeOf(candidate, plot.yearToDate) === label) : undefined
  const rows = period === undefined ? [] : rowsAt(period)
  const heading = period === undefined ? null : periodInWords(period, model.freq, plot, format)
  const spoken =
    heading === null
      ? null
      : [
          heading,
          ...rows.map(({ name, amount, status }) =>
            amount === null || status === null
              ? format.t('chart.noPoint', { name })
              : format.t('chart.point', { name, amount, status: format.t(`status.${status}`) }),
          ),
        ].join('. ')
  useEffect(() => onPeriod(spoken), [spoken, onPeriod])

  if (period === undefined || heading === null || x === undefined || area === undefined) return null
  const at = x(timeOf(period, plot.yearToDate)) ?? 0
  const onLeft = at > area.x + area.width / 2
  return (
    <>
      <path d={`M${at},${area.y}V${area.y + area.height}`} stroke={paint.ink} strokeWidth={1} strokeOpacity={0.5} />
      {marks === undefined ? <LineMarks model={model} paint={paint} period={period} x={at} /> : marks(period)}
      {host !== null &&
        createPortal(
          <Tooltip
            heading={heading}
            rows={rows}
            format={format}
            sourceName={sourceName}
            style={onLeft ? { right: model.width - at + distance, top: area.y } : { left: at + distance, top: area.y }}
          />,
          host,
        )}
    </>
  )
}

/** A mark on each line. */
function LineMarks(props: { readonly model: ChartModel; readonly paint: Paint; readonly period: string; readonly x: number }) {
  const { model, paint, period, x } = props
  const y = useYAxisScale()
  return model.plot.series.map((series) => {
    const point = pointAt(series, period)
    const py = point.value === null || (model.scale === 'log' && point.value <= 0) ? undefined : y?.(point.value)
    if (py === undefined) return null
    const colour = paint.series(model.slots.get(series.info.id) ?? 1)
    return <PointMark key={series.info.id} placed={{ x, y: py, point }} colour={colour} paper={paint.panel} r={4} />
  })
}
