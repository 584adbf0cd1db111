import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import { type ChartContent, pagePalette } from '#src/chart/drawing.ts'
import { amountText } from '#src/chart/frame/chartModel.ts'
import { insideOf } from '#src/chart/marks/Lines.tsx'
import type { Format } from '#src/i18n/format.ts'
import { type Point, type Status, isFinal } from '#src/trade/observation.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import type { Frequency, Quantity } from '#src/trade/steps.ts'

const fromEdge = 4

type Span = { readonly left: number; readonly right: number }

export const tooltipDistance = 14

/** Pixels to the right that keep a tooltip inside its figure: to the other side of the cursor if it fits there. */
export function shiftInside({ left, right }: Span, bounds: Span): number {
  if (left >= bounds.left && right <= bounds.right) return 0
  const over = right - left + 2 * tooltipDistance
  if (left < bounds.left)
    return right + 2 * tooltipDistance + (right - left) <= bounds.right ? over : bounds.left - left
  return left - over >= bounds.left ? -over : Math.max(bounds.left - left, bounds.right - right)
}

/** Moves a tooltip into its figure and below the upper edge of the window before it is seen. */
function keepInFigure(tooltip: HTMLElement | null): void {
  if (tooltip === null) return
  tooltip.style.translate = ''
  const bounds = (tooltip.closest('figure') ?? document.documentElement).getBoundingClientRect()
  const box = tooltip.getBoundingClientRect()
  const shift = shiftInside(box, bounds)
  const down = Math.max(0, Math.ceil(fromEdge - box.top))
  if (shift !== 0 || down !== 0) tooltip.style.translate = `${Math.round(shift)}px ${down}px`
}

/** Hidden from screen readers, because charts announce their points in words. */
export function TooltipBox(props: {
  readonly className?: string
  readonly place?: 'beside' | 'pinned'
  readonly style?: CSSProperties | undefined
  readonly heading: string
  readonly fullName?: ReactNode
  readonly remarks?: readonly string[]
  readonly children: ReactNode
  readonly sources: string
}) {
  const { className, place, style, heading, fullName, remarks = [], children, sources } = props
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => keepInFigure(box.current))
  return (
    <div
      ref={box}
      className={className === undefined ? 'tooltip' : `tooltip ${className}`}
      data-place={place}
      style={style}
      aria-hidden="true"
    >
      <p className="tooltip-heading">{heading}</p>
      {fullName}
      <table>
        <tbody>{children}</tbody>
      </table>
      {remarks.map((remark) => (
        <p key={remark} className="tooltip-remark">
          {remark}
        </p>
      ))}
      {sources !== '' && <p className="tooltip-source">{sources}</p>}
    </div>
  )
}

export function AmountCells(props: {
  readonly amount: string
  readonly status: Status | null
  readonly format: Format
}) {
  const { amount, status, format } = props
  return (
    <>
      <td className="amount">{amount}</td>
      <td className="status">{status === null || isFinal(status) ? '' : format.t(`status.${status}`)}</td>
    </>
  )
}

export function Tooltip(props: {
  /** If undefined, the tooltip is pinned above the plot, where a thumb on a small chart does not cover it. */
  readonly beside: CSSProperties | undefined
  readonly heading: string
  readonly rows: readonly TooltipRow[]
  readonly remarks: readonly string[]
  /** The row that the arrow keys are on. */
  readonly current: string | null
  readonly format: Format
  readonly sourceName: (id: string) => string
}) {
  const { beside, heading, rows, remarks, current, format, sourceName } = props
  const sources = [...new Set(rows.flatMap((row) => row.sources).map(sourceName))]
  return (
    <TooltipBox
      place={beside === undefined ? 'pinned' : 'beside'}
      style={beside}
      heading={heading}
      remarks={remarks}
      sources={format.list(sources)}
    >
      {rows.map((row) => (
        <tr
          key={row.id}
          className={row.amount === null ? 'is-missing' : undefined}
          data-current={row.id === current || undefined}
        >
          <th scope="row">
            <svg width="10" height="10">
              <circle
                cx="5"
                cy="5"
                r="3.75"
                strokeWidth="1.5"
                stroke={pagePalette.series(row.colourIndex)}
                fill={insideOf(row.status, pagePalette.series(row.colourIndex), 'none')}
              />
            </svg>
            {row.name}
          </th>
          <AmountCells amount={row.amount ?? format.t('chart.tooltip.noFigure')} status={row.status} format={format} />
        </tr>
      ))}
    </TooltipBox>
  )
}

/** A row is announced and is a stop of the arrow keys (`keyboard.ts`), so its id must be unique. */
export type TooltipRow = {
  readonly id: string
  readonly colourIndex: number
  readonly name: string
  /** Null where the series has no value. */
  readonly amount: string | null
  /** The change of the amount on a year earlier; amounts of series alone have one. */
  readonly change?: Point | undefined
  /** Screen readers hear "no figure" where it is null. */
  readonly status: Status | null
  readonly sources: readonly string[]
}

export function periodInWords(period: string, freq: Frequency, plot: Plot, format: Format): string {
  const { t } = format
  const [month, year] = [format.period(period), format.period(yearOf(period))]
  if (freq === 'ytd') return t('chart.to.ytd', { month: format.month(plot.yearToDate ?? 12), year })
  if (freq === 'rolling' || freq === 'quarter') return t(`chart.to.${freq}`, { month })
  const isJanFeb = freq === 'month' && plot.show === 'yoy' && monthNumber(period) <= 2
  return isJanFeb ? t('chart.janFeb', { year }) : month
}

/** The largest value comes first; series without a value come last. */
export function tooltipRows(content: ChartContent, period: string): TooltipRow[] {
  const { plot, colourIndices, names, quantity, format } = content
  return plot.series
    .map((series) => ({ series, point: pointAt(series, period) }))
    .toSorted((a, b) => (b.point.value ?? -Infinity) - (a.point.value ?? -Infinity))
    .map(({ series: { info }, point }) => ({
      id: info.id,
      colourIndex: colourIndices.get(info.id) ?? 1,
      name: names.get(info.id) ?? info.id,
      amount: pointText(point, quantity, plot.show, format),
      change: point.change,
      status: point.status,
      sources: point.sources,
    }))
}

/** The value of a point as readers see it, with its margin of error; null where it is missing. */
export function pointText(
  { value, plusMinus }: Pick<Point, 'value' | 'plusMinus'>,
  quantity: Quantity,
  show: Plot['show'],
  format: Format,
): string | null {
  if (value === null) return null
  const amount = amountText(value, quantity, show, format)
  return plusMinus === undefined ? amount : `${amount} ± ${format.amount(plusMinus, quantity)}`
}
