import { Suspense } from 'react'
import type { Notice } from '#src/view/address/notice.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'

const NoticeList = lazyPart(async () => (await import('#src/app/explore/NoticeList.tsx')).NoticeList)

/** Quiet notices: of most views there are none. */
export function Notices(props: {
  readonly notices: readonly Notice[]
  /** Why the option that was tapped last is unavailable. */
  readonly why: string | null
  readonly onDismiss: () => void
}) {
  const { notices, why } = props
  return (
    <div className="notices" role="status">
      {(notices.length > 0 || why !== null) && (
        <Suspense>
          <NoticeList {...props} />
        </Suspense>
      )}
    </div>
  )
}
