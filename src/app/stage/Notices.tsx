import { Suspense, useState } from 'react'
import type { ViewSnapshot } from '#src/view/address/viewStore.ts'
import { lazyPart } from '#src/lib/loadCode.ts'
import { useClosed } from '#src/page/useUnavailable.ts'
import { useSnapshot } from '#src/page/useView.ts'

const NoticeList = lazyPart(async () => (await import('#src/app/stage/NoticeList.tsx')).NoticeList)

const none: ViewSnapshot['notices'] = []

/** Quiet notices, until they are dismissed or the view changes: of most views there are none. */
export function Notices() {
  const notices = useSnapshot((snapshot) => snapshot.notices)
  const { why, dismiss } = useClosed()
  const [dismissed, setDismissed] = useState<ViewSnapshot['notices'] | null>(null)
  const shown = dismissed === notices ? none : notices
  return (
    <div className="notices" role="status">
      {(shown.length > 0 || why !== null) && (
        <Suspense>
          <NoticeList
            notices={shown}
            why={why}
            onDismiss={() => {
              setDismissed(notices)
              dismiss()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
