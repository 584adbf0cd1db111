import { useSyncExternalStore } from 'react'
import { received } from '#src/api/client.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** Kilobytes received so far, hidden from screen readers, which would speak at every piece. */
export function Received() {
  const { t, number } = useFormat()
  const bytes = useSyncExternalStore(received.subscribe, received.get)
  if (bytes < 1000) return null
  return (
    <span className="state" aria-hidden="true">
      {t('chart.received', { size: number(bytes / 1000, 0) })}
    </span>
  )
}
