import { memo, Suspense, useEffect, useState } from 'react'
import { lazyPart } from '#src/lib/lazyPart.ts'

const ConnectionStatus = lazyPart(
  async () => (await import('#src/app/connection/ConnectionStatus.tsx')).ConnectionStatus,
)

/** Milliseconds after the application has started. */
const dueMs = 200

/** Loads the "could not be loaded" message early, so that it is there when a later chunk fails. */
export const ConnectionStatusLoader = memo(function ConnectionStatusLoader() {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), dueMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    isDue && (
      <Suspense>
        <ConnectionStatus />
      </Suspense>
    )
  )
})
