import { useSyncExternalStore } from 'react'
import { received } from '#src/api/client.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { stateMessages } from '#src/i18n/messages/en/states.ts'

/** How much of what is loading has come: a slow line is seen to go on. Not read aloud, for it changes with every piece. */
export function Received() {
  const { t, number } = useFormat()
  const bytes = useSyncExternalStore(received.subscribe, received.get)
  if (bytes < 1000) return null
  return (
    <span className="state" aria-hidden="true">
      {t(stateMessages, 'chart.received', { size: number(bytes / 1000, 0) })}
    </span>
  )
}
