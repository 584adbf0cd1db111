import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isCodeMissing, retryCode, subscribeCode } from '#src/api/importWithRetry.ts'
import { recover } from '#src/api/recover.ts'
import { useKeptFocus } from '#src/app/connection/useKeptFocus.ts'
import { useNewer } from '#src/app/connection/useNewer.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { connectionMessages } from '#src/i18n/messages/en/connection.ts'
import { noticeMessages } from '#src/i18n/messages/en/notices.ts'

const reload = (): void => location.reload()
const online = (): boolean => onlineManager.isOnline()
const subscribeOnline = (listener: () => void): (() => void) => onlineManager.subscribe(listener)

/** How the page stands with its site: cut off, overtaken by a newer version, or short of a part. Quiet while all is well. */
export function Standing() {
  const { t } = useFormat()
  const client = useQueryClient()
  useEffect(() => recover(client), [client])
  // Here, for this code comes late and stays.
  useKeptFocus()
  const isOnline = useSyncExternalStore(subscribeOnline, online)
  const isMissing = useSyncExternalStore(subscribeCode, isCodeMissing)
  const isNewer = useNewer()
  const told = !isOnline ? 'offline' : isNewer ? 'newer' : isMissing ? 'missing' : null
  const [dismissed, setDismissed] = useState<typeof told>(null)
  // What is over may come again, and is told again then.
  if (dismissed !== null && dismissed !== told) setDismissed(null)
  return (
    <div className="standing" role="status">
      {told !== null && told !== dismissed && (
        <div>
          <p>{told === 'offline' ? t(appMessages, 'app.offline') : t(connectionMessages, `standing.${told}`)}</p>
          <p className="standing-actions">
            {told === 'missing' && (
              <button type="button" onClick={retryCode}>
                {t(appMessages, 'app.retry')}
              </button>
            )}
            {told !== 'offline' && (
              <button type="button" onClick={reload}>
                {t(connectionMessages, 'standing.reload')}
              </button>
            )}
            <button type="button" className="link" onClick={() => setDismissed(told)}>
              {t(noticeMessages, 'notice.dismiss')}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
