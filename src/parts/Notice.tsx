import type { HTMLAttributes, ReactNode } from 'react'

const look = 'flex flex-wrap gap-x-lg gap-y-xs border border-rule text-plain wrap-anywhere'

const places = {
  line: 'items-baseline border-b-0 bg-shade px-xxl py-md',
  /** Fixed, so that the layout does not shift; on a small screen over the masthead, clear of what was opened. */
  over: 'fixed inset-x-xl bottom-xl z-notice mx-auto w-fit items-baseline bg-panel px-xxl py-md shadow-popover stacked:top-xl stacked:bottom-auto sheet-open:static sheet-open:w-auto',
} as const

/** A remark of the page's own accord, with the buttons that answer it: a line over the figure, or over the page. */
export function Notice(
  props: HTMLAttributes<HTMLDivElement> & { readonly place: keyof typeof places; readonly children: ReactNode },
) {
  const { place, ...rest } = props
  return <div className={`${look} ${places[place]}`} data-part="notice" {...rest} />
}
