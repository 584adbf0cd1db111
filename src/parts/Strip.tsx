import type { ReactNode, Ref } from 'react'

/** Cards side by side, without frames; where they have no room, in frames in a row that is swiped. */
export function Strip({ children }: { readonly children: ReactNode }) {
  return (
    <div
      data-part="strip"
      className="mt-md grid scroll-px-gutter snap-x grid-flow-col overflow-x-auto border-y border-rule scrollbar-none stacked:-mx-gutter stacked:auto-cols-max stacked:gap-md stacked:border-0 stacked:px-gutter stacked:pb-lg"
    >
      {children}
    </div>
  )
}

export function StripCard(props: {
  readonly ref: Ref<HTMLElement>
  readonly labelledBy: string
  readonly isCurrent: boolean
  readonly children: ReactNode
}) {
  const { ref, labelledBy, isCurrent, children } = props
  return (
    <article
      ref={ref}
      className={`relative snap-start border-rule px-md py-xs text-small leading-tight not-first:border-l beside:first:pl-0 focus:outline-none stacked:rounded stacked:border stacked:bg-panel stacked:px-lg stacked:py-md ${isCurrent ? 'beside:mark-current stacked:border-ink' : ''}`}
      aria-labelledby={labelledBy}
      tabIndex={-1}
    >
      {children}
    </article>
  )
}
