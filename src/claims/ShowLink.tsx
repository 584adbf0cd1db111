import type { MouseEvent } from 'react'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** A click that is meant for this page: any other opens the address, in a tab or window of its own. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** A true link to the view that proves a claim; here it changes the chart below without loading the page again. */
export function ShowLink(props: {
  readonly search: string
  readonly describedBy: string
  readonly onShow: (search: string) => void
}) {
  const { search, describedBy, onShow } = props
  const { t } = useFormat()
  return (
    <a
      className="claim-show"
      href={search}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        onShow(search)
      }}
    >
      {t(claimMessages, 'claims.show')}
    </a>
  )
}
