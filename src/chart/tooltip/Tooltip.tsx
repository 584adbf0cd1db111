import '#src/i18n/messages/en/around.ts'
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import { pagePalette } from '#src/chart/drawing.ts'
import { insideOf } from '#src/chart/marks/Lines.tsx'
import { type TooltipRow, tooltipDistance } from '#src/chart/tooltip/tooltipRows.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Status, isFinal } from '#src/trade/observation.ts'

const fromEdge = 4

type Span = { readonly left: number; readonly right: number }

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
  const { className = '', place, style, heading, fullName, remarks = [], children, sources } = props
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => keepInFigure(box.current))
  return (
    <div
      ref={box}
      className={`tooltip absolute rounded border border-rule bg-panel px-lg py-md text-small leading-snug shadow-popover ${className}`}
      data-place={place}
      style={style}
      aria-hidden="true"
    >
      <p className="mb-xs font-semibold">{heading}</p>
      {fullName}
      <table className="w-full border-collapse text-right whitespace-nowrap upright:text-fine">
        <tbody className="align-baseline">{children}</tbody>
      </table>
      {remarks.map((remark) => (
        <p key={remark} className="mt-xs max-w-popover wrap-anywhere">
          {remark}
        </p>
      ))}
      {sources !== '' && (
        <p className="mt-sm max-w-popover border-t border-rule pt-xs text-fine text-muted">{sources}</p>
      )}
    </div>
  )
}

/** Null for `amount` where there is no figure. */
export function TooltipLine(props: {
  readonly name: ReactNode
  readonly amount: string | null
  readonly change?: string | null
  readonly status: Status | null
  readonly isCurrent?: boolean
  readonly format: Format
}) {
  const { name, amount, change, status, isCurrent = false, format } = props
  const more = 'px-0 font-normal text-muted not-empty:pl-md upright:whitespace-normal upright:not-empty:pl-sm'
  return (
    <tr className={amount === null ? 'text-muted' : 'font-semibold'} data-current={isCurrent || undefined}>
      <th scope="row" className={`px-0 text-left whitespace-normal ${isCurrent ? '' : 'font-normal'}`}>
        {name}
      </th>
      <td className="px-0 not-empty:pl-md upright:not-empty:pl-sm">{amount ?? format.t('chart.tooltip.noFigure')}</td>
      <td className={more}>{change}</td>
      <td className={`text-left ${more}`}>{status === null || isFinal(status) ? '' : format.t(`status.${status}`)}</td>
    </tr>
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
      {rows.some((row) => changeText(row, format)) && (
        <tr>
          <td className="pr-0 pl-md text-muted upright:pl-sm" colSpan={3}>
            {format.t('chart.tooltip.change')}
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <TooltipLine
          key={row.id}
          name={
            <>
              <svg className="mr-sm overflow-visible" width="10" height="10">
                <circle
                  cx="5"
                  cy="6"
                  r="3.75"
                  strokeWidth="1.5"
                  stroke={pagePalette.series(row.colourIndex)}
                  fill={insideOf(row.status, pagePalette.series(row.colourIndex), 'none')}
                />
              </svg>
              {row.name}
            </>
          }
          amount={row.amount}
          change={changeText(row, format)}
          status={row.status}
          isCurrent={row.id === current}
          format={format}
        />
      ))}
    </TooltipBox>
  )
}

/** A change, with its status where that is not the amount's; null where there is none. */
export function changeIn(
  { change, status }: Pick<TooltipRow, 'change' | 'status'>,
  write: (percent: number) => string,
  { t }: Format,
): string | null {
  if (change === undefined || change.value === null || change.status === null) return null
  const text = write(change.value)
  return change.status === status ? text : t('list.aside', { text, aside: t(`status.${change.status}`) })
}

/** The change that is written beside an amount. */
export const changeText = (row: Pick<TooltipRow, 'change' | 'status'>, format: Format): string | null =>
  changeIn(row, (percent) => format.change(percent, Math.abs(percent) < 9.95 ? 1 : 0), format)
