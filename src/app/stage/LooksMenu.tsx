import { Suspense, useCallback, useState } from 'react'
import { exploreMessages } from '#src/i18n/messages/en/explore.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'

const LookLinks = lazyPart(async () => (await import('#src/app/stage/LookLinks.tsx')).LookLinks)

/** The closer looks, a click away from the options. */
export function LooksMenu() {
  const { t } = useFormat()
  const [isOpen, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  return (
    <details className="looks-menu" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(exploreMessages, 'explore.looks')}</summary>
      {isOpen && (
        <Suspense>
          <LookLinks onClose={close} />
        </Suspense>
      )}
    </details>
  )
}
