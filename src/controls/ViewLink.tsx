import type { MouseEvent, ReactNode } from 'react'
import { linkTo } from '#src/lib/site.ts'

/** A click that is meant for this page: any other opens the address, in a tab or window of its own. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** A true link to another view; with `onOpen` it changes the address without loading the page again. */
export function ViewLink(props: {
  readonly search: string
  readonly className?: string
  readonly describedBy?: string
  /** Is its view the one that is shown? */
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
        if (onOpen === undefined || !isPlain(event)) return
        event.preventDefault()
        onOpen()
      }}
    >
      {children}
    </a>
  )
}
