import type { MouseEvent, ReactNode } from 'react'
import { linkTo } from '#src/lib/site.ts'

/** A link to another view; with `onOpen` it changes the address without loading the page again. */
export function ViewLink(props: {
  readonly search: string
  readonly className?: string
  readonly describedBy?: string
  readonly isCurrent?: boolean
  readonly onOpen?: () => void
  readonly children: ReactNode
}) {
  const { search, className, describedBy, isCurrent = false, onOpen, children } = props
  return (
    <a
      className={className}
      href={linkTo(search)}
      aria-describedby={describedBy}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (onOpen === undefined || !isPlainClick(event)) return
        event.preventDefault()
        onOpen()
      }}
    >
      {children}
    </a>
  )
}

/** Whether a click is meant for this page; any other opens the link in a new tab or window, or downloads it. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
