import { lazyPart } from '#src/lib/lazyPart.ts'
import { Suspense, useState } from 'react'
import { exploreMessages } from '#src/i18n/messages/en/explore.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const LookLinks = lazyPart(async () => (await import('#src/app/stage/LookLinks.tsx')).LookLinks)

/** The closer looks, a click away from the options. */
export function LooksMenu() {
  const { t } = useFormat()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="looks-menu"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false)
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return
        setOpen(false)
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>{t(exploreMessages, 'explore.looks')}</summary>
      {isOpen && (
        <Suspense>
          <LookLinks onOpen={() => setOpen(false)} />
        </Suspense>
      )}
    </details>
  )
}
