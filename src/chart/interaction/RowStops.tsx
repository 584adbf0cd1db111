import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import { useStops } from '#src/chart/interaction/stops.ts'
import { Tooltip } from '#src/chart/tooltip/Tooltip.tsx'
import type { TooltipRow } from '#src/chart/tooltip/tooltipRows.ts'
import type { Format } from '#src/i18n/format.ts'
import { isPlainClick } from '#src/parts/ViewLink.tsx'
import { linkTo } from '#src/lib/site.ts'
import type { Change } from '#src/view/change.ts'

/** A part of a chart that has a tooltip and may be a link or a toggle. */
export type RowStop = {
  readonly id: string
  readonly name: string
  readonly top: number
  readonly height: number
  /** The sentence that a screen reader says for it. */
  readonly spoken: string
  readonly tooltip: { readonly rows: readonly TooltipRow[]; readonly remarks: readonly string[] }
  /** Null where the page has no link for it. */
  readonly opens: { readonly search: string; readonly change: Change } | null
  readonly toggle?: { readonly isPressed: boolean; readonly announcement: string; readonly change: Change }
}

/** After a row is opened, the focus moves to the title of the figure that it opened. */
const focusTitle = (): number => requestAnimationFrame(() => document.getElementById('figure-title')?.focus())

/** A link or button over each row of a chart. One of them is in the order of Tab, and arrow keys lead to the rest. */
export function RowStops(props: {
  readonly rows: readonly RowStop[]
  readonly format: Format
  readonly interaction: InteractionProps
  readonly children: ReactNode
}) {
  const { rows, format, interaction, children } = props
  const [pointed, setPointed] = useState<string | null>(null)
  const stopAt = useStops(rows.length)
  const shown = rows.find(({ id }) => id === pointed)
  return (
    <div className="row-stops relative" onPointerLeave={() => setPointed(null)}>
      {children}
      {rows.map((row, index) => {
        const stop = stopAt(index)
        const shared = {
          ...stop,
          className: 'row-stop',
          style: { top: row.top, height: row.height },
          onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
            if (event.key === 'Escape') setPointed(null)
            stop.onKeyDown(event)
          },
          onPointerMove: () => setPointed(row.id),
          onFocus: () => {
            stop.onFocus()
            setPointed(row.id)
          },
          onBlur: () => setPointed(null),
        }
        const { opens, toggle } = row
        const press = (): void => {
          setPointed(row.id)
          if (toggle === undefined) return
          interaction.announce?.(toggle.announcement)
          interaction.set?.(toggle.change)
        }
        const said = <span className="sr-only">{row.spoken}</span>
        return opens === null ? (
          <button key={row.id} {...shared} aria-pressed={toggle?.isPressed} onClick={press}>
            {said}
          </button>
        ) : (
          <a
            key={row.id}
            href={linkTo(opens.search)}
            {...shared}
            onClick={(event) => {
              if (!isPlainClick(event)) return
              event.preventDefault()
              interaction.set?.(opens.change)
              focusTitle()
            }}
          >
            {said}
          </a>
        )
      })}
      {shown !== undefined && (
        <Tooltip
          // Tooltip itself moves into the figure.
          beside={{ top: shown.top + shown.height + 4, right: 0 }}
          heading={shown.name}
          rows={shown.tooltip.rows.map((row) => ({ ...row, amount: row.amount ?? '' }))}
          remarks={shown.tooltip.remarks}
          format={format}
          sourceName={interaction.sourceName}
        />
      )}
    </div>
  )
}
