import { onlineManager } from '@tanstack/react-query'
import { useState } from 'react'
import { createStore, useStore } from '#src/lib/store.ts'
import { missingCode } from '#src/lib/arrival.ts'
import { useFormat } from '#src/i18n/format.ts'

const online = {
  get: (): boolean => onlineManager.isOnline(),
  subscribe: (listener: () => void) => onlineManager.subscribe(listener),
}

export const isSiteNewer = createStore(false)

declare global {
  /** Loads missing code and reloads; rejects where the site does not answer. Built pages have it (inline/start.js). */
  var reloadSite: (() => Promise<void>) | undefined
}

/**
 * A notice that the page is offline, older than its site or without a part of its code; nothing while all is well.
 * It is in the first chunk, because the notice of a missing chunk must not be missing itself.
 */
export function ConnectionStatus() {
  const { t } = useFormat()
  const isOnline = useStore(online, () => true)
  const missing = useStore(missingCode, () => 0)
  const isNewer = useStore(isSiteNewer, () => false)
  const [isSilent, setSilent] = useState(false)
  const cause = isNewer ? 'newer' : missing > 0 ? 'missing' : null
  const notice = !isOnline ? 'offline' : cause !== null && isSilent ? 'silent' : cause
  const named = `${notice} ${missing}`
  const [dismissed, setDismissed] = useState('')
  // A dismissed notice is shown again if its cause ends and comes back, or if more is missing.
  if (dismissed !== '' && dismissed !== named) setDismissed('')
  const reload = (): void => {
    setSilent(false)
    void reloadSite?.().catch(() => setSilent(true))
  }
  return (
    // In view at any scroll position; inline/early.js has the same words for a page whose application is missing.
    <div
      role="status"
      className="fixed bottom-xl left-xl z-notice mr-xl max-w-text text-plain print:hidden"
      data-part="standing"
    >
      {notice !== null && named !== dismissed && (
        <div className="flex flex-wrap items-center gap-lg border border-l-bold border-rule border-l-second bg-panel px-xl py-lg shadow-popover">
          <p>{notice === 'offline' ? t('app.offline') : t(`standing.${notice}`)}</p>
          <p className="flex flex-wrap items-center gap-x-xl gap-y-md">
            {notice !== 'offline' && <button onClick={reload}>{t('standing.reload')}</button>}
            <button className="link" onClick={() => setDismissed(named)}>
              {t('app.dismiss')}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
