import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { memo, useEffect, useState, useSyncExternalStore } from 'react'
import { hasFailedImports, hasStuckImports, retryImports, subscribeImports } from '#src/lib/importWithRetry.ts'
import { recover } from '#src/app/connection/recover.ts'
import { useSiteState } from '#src/app/connection/useSiteState.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { connectionMessages } from '#src/i18n/messages/en/connection.ts'

/** WebKit keeps a file that failed over a reload: what the page has asked for is fetched past its caches first. */
async function reload(): Promise<void> {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
  if (hasFailedImports()) await Promise.allSettled(scripts.map(({ name }) => fetch(name, { cache: 'reload' })))
  location.reload()
}
const online = (): boolean => onlineManager.isOnline()
const subscribeOnline = (listener: () => void): (() => void) => onlineManager.subscribe(listener)

/**
 * How the page stands with its site: cut off, overtaken by a newer version, or short of a part. Quiet while all is well.
 * Part of the first chunk: what says that another is missing must not be missing itself.
 */
export const ConnectionStatus = memo(function ConnectionStatus() {
  const { t } = useFormat()
  const client = useQueryClient()
  useEffect(() => recover(client), [client])
  const isOnline = useSyncExternalStore(subscribeOnline, online, () => true)
  const isMissing = useSyncExternalStore(subscribeImports, hasFailedImports, () => false)
  const isStuck = useSyncExternalStore(subscribeImports, hasStuckImports, () => false)
  const site = useSiteState()
  const notice = !isOnline ? 'offline' : site === 'newer' ? 'newer' : isMissing ? 'missing' : null
  const [dismissed, setDismissed] = useState<typeof notice>(null)
  // A dismissed notice is shown again if its cause ends and comes back.
  if (dismissed !== null && dismissed !== notice) setDismissed(null)
  return (
    <div className="standing" role="status">
      {notice !== null && notice !== dismissed && (
        <div>
          <p>{notice === 'offline' ? t(appMessages, 'app.offline') : t(connectionMessages, `standing.${notice}`)}</p>
          <p className="standing-actions">
            {/* Where the site answers and a retry failed all the same, another would too. */}
            {notice === 'missing' && !(isStuck && site === 'same') && (
              <button type="button" onClick={retryImports}>
                {t(appMessages, 'app.retry')}
              </button>
            )}
            {notice !== 'offline' && (
              <button type="button" onClick={() => void reload()}>
                {t(connectionMessages, 'standing.reload')}
              </button>
            )}
            <button type="button" className="link" onClick={() => setDismissed(notice)}>
              {t(appMessages, 'app.dismiss')}
            </button>
          </p>
        </div>
      )}
    </div>
  )
})
