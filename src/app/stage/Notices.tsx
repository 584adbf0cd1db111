import { Suspense } from 'react'
import { lazyPart } from '#src/lib/loadCode.ts'
import { useClosed } from '#src/page/useUnavailable.ts'
import { useSnapshot } from '#src/page/useView.ts'

const NoticeList = lazyPart(async () => (await import('#src/app/stage/NoticeList.tsx')).NoticeList)

/** Notices, until they are dismissed or the view changes; most views have none, and do not load their code. */
export function Notices() {
  const notices = useSnapshot((snapshot) => snapshot.notices)
  const { why, dismiss } = useClosed()
  return (
    <div className="notices" role="status">
      {(notices.length > 0 || why !== null) && (
        <Suspense>
          <NoticeList notices={notices} why={why} onDismiss={dismiss} />
        </Suspense>
      )}
    </div>
  )
}
