import type { LiHTMLAttributes } from 'react'
import { heldDates } from '#src/i18n/format.ts'

/** The list of what a chart marks. */
export const marked = 'mb-lg isolate grid grid-cols-cards gap-x-xxl gap-y-xs text-small'

/** A text with its date, under the mark that the chart has for it. */
export function MarkedItem(
  props: Omit<LiHTMLAttributes<HTMLLIElement>, 'children'> & {
    readonly mark: string
    readonly label: string
    readonly date: string
  },
) {
  const { mark, label, date, ...item } = props
  return (
    <li
      className="relative pl-xxl wrap-anywhere before:absolute before:left-0 before:font-semibold before:content-mark"
      data-mark={mark}
      {...item}
    >
      {label}
      <span className="text-muted">{heldDates(date)}</span>
    </li>
  )
}
