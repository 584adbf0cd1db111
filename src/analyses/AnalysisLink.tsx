import type { MouseEvent, ReactNode } from 'react'

/** A click that is meant for this page: any other opens the address, in a tab or window of its own. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** A true link to a view of an analysis; here it changes the address without loading the page again. */
export function AnalysisLink(props: {
  readonly search: string
  readonly onOpen: () => void
  readonly children: ReactNode
}) {
  const { search, onOpen, children } = props
  return (
    <a
      href={search}
      onClick={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        onOpen()
      }}
    >
      {children}
    </a>
  )
}
