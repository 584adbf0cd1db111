import type { MouseEvent, ReactNode } from 'react'
import { linkTo } from '#src/lib/site.ts'
import { useSetView, useWholeView } from '#src/page/page.ts'
import { writeView } from '#src/view/address/address.ts'
import { followLink, withoutAnalysis } from '#src/view/change.ts'

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
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

export function useOpenInChart(): (search: string) => void {
  const set = useSetView()
  return (search) => {
    set(followLink(search), { by: 'link' })
    // The focus moves to the title once it is the new view's, from where keyboards and screen readers go on.
    requestAnimationFrame(() => {
      const title = document.getElementById('figure-title')
      title?.focus({ preventScroll: true })
      const { top = 0 } = title?.getBoundingClientRect() ?? {}
      // A reader who sees the figure already stays there, to go on comparing claims.
      if (top < 0 || top > innerHeight / 2) document.getElementById('explore')?.scrollIntoView()
    })
  }
}

/** Leaves a closer look for the chart and focuses the chart's title, which scrolls it into view. */
export function BackLink(props: { readonly className?: string; readonly children: ReactNode }) {
  const set = useSetView()
  const search = `?${writeView(withoutAnalysis(useWholeView()), 'short')}`
  const goBack = (): void => {
    set(withoutAnalysis)
    requestAnimationFrame(() => document.getElementById('figure-title')?.focus())
  }
  return <ViewLink {...props} search={search} onOpen={goBack} />
}
