import { memo, Suspense, useEffect, useState } from 'react'
import { lazyPart } from '#src/lib/lazyPart.ts'

const ConnectionStatus = lazyPart(
  async () => (await import('#src/app/connection/ConnectionStatus.tsx')).ConnectionStatus,
)

/** Milliseconds after the application is here: before that, no part of it can have come too late. */
const later = 200

/** Code that says that code does not come must be here before. */
export const ConnectionStatusLoader = memo(function ConnectionStatusLoader() {
  const [here, setHere] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), later)
    return () => clearTimeout(timer)
  }, [])
  return (
    here && (
      <Suspense>
        <ConnectionStatus />
      </Suspense>
    )
  )
})
