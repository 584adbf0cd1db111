import type { CSSProperties, ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { Status } from '#src/trade/status.ts'
import { isFinal } from '#src/trade/status.ts'
import type { Format } from '#src/i18n/format.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { keepInFigure } from '#src/chart/tooltip/place.ts'

/** The box of every tooltip: a heading, rows, and where the numbers come from. Not read out: charts announce in words. */
export function TooltipBox(props: {
  /** A class of its own beside `tooltip`. */
  readonly className?: string
  readonly place?: 'beside' | 'pinned'
  readonly style?: CSSProperties | undefined
  readonly heading: string
  /** Under the heading. */
  readonly fullName?: ReactNode
  /** What is marked there. */
  readonly remarks?: readonly string[]
  /** Table rows. */
  readonly children: ReactNode
  /** Names of sources; empty where nothing is to be said. */
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

/** The last two cells of a row: its amount, and its status in words where it is not as published. */
export function AmountCells(props: {
  readonly amount: string
  readonly status: Status | null
  readonly format: Format
}) {
  const { amount, status, format } = props
  return (
    <>
      <td className="amount">{amount}</td>
      <td className="status">
        {status === null || isFinal(status) ? '' : format.t(seriesMessages, `status.${status}`)}
      </td>
    </>
  )
}
