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
export function Tooltip(props: {
  readonly className?: string
  /** If undefined, the tooltip is pinned above the plot, where a thumb on a small chart does not cover it. */
  readonly beside: CSSProperties | undefined
  readonly heading: string
  readonly fullName?: ReactNode
  readonly rows: readonly TooltipRow[]
  /** The rows have no dots where a hollow dot means an earlier year. */
  readonly hasDots?: boolean
  readonly remarks?: readonly string[]
  /** The row that the arrow keys are on. */
  readonly current?: string | null
  readonly format: Format
  readonly sourceName: (id: string) => string
}) {
  const { className = '', beside, heading, fullName, rows, hasDots = false, remarks = [], current, format } = props
  const { t } = format
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => keepInFigure(box.current))
  const sources = format.list([...new Set(rows.flatMap((row) => row.sources).map(props.sourceName))])
  const more = 'px-0 font-normal text-muted not-empty:pl-md upright:whitespace-normal'
  return (
    <div
      ref={box}
      className={`tooltip absolute rounded border border-rule bg-panel px-lg py-md text-small leading-snug shadow-popover ${className}`}
      data-place={beside === undefined ? 'pinned' : 'beside'}
      style={beside}
      aria-hidden="true"
    >
      <p className="mb-xs font-semibold">{heading}</p>
      {fullName}
      <table className="w-full border-collapse text-end whitespace-nowrap upright:text-fine">
        <tbody className="align-baseline">
          {rows.some((row) => changeText(row, format)) && (
            <tr>
              <td className="px-0 pl-md text-muted" colSpan={3}>
                {t('chart.tooltip.change')}
              </td>
            </tr>
          )}
          {rows.map((row) => {
            const { id, name, amount, status, colourIndex } = row
            const isCurrent = id === current
            return (
              <tr
                key={id}
                className={amount === null ? 'text-muted' : 'font-semibold'}
                data-current={isCurrent || undefined}
              >
                <th scope="row" className={`px-0 text-start whitespace-normal ${isCurrent ? '' : 'font-normal'}`}>
                  {hasDots && <Dot status={status} colour={pagePalette.series(colourIndex)} />}
                  {name}
                </th>
                <td className="px-0 not-empty:pl-md">{amount ?? t('chart.tooltip.noFigure')}</td>
                <td className={more}>{changeText(row, format)}</td>
                <td className={`text-start ${more}`}>
                  {status === null || isFinal(status) ? '' : t(`status.${status}`)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {remarks.map((remark) => (
        <p key={remark} className="mt-xs max-w-popover wrap-anywhere">
          {remark}
        </p>
      ))}
      {sources !== '' && (
        <p className="mt-md max-w-popover border-t border-rule pt-xs text-fine text-muted">{sources}</p>
      )}
    </div>
  )
}

const Dot = ({ status, colour }: { readonly status: Status | null; readonly colour: string }) => (
  <svg className="mr-xs overflow-visible" width="10" height="10">
    <circle cx="5" cy="6" r="3.75" strokeWidth="1.5" stroke={colour} fill={insideOf(status, colour, 'none')} />
  </svg>
)

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
