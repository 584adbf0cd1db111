import { useSyncExternalStore } from 'react'
import { keysListed } from '#src/app/keys/keys.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

const KeysDialog = lazyPart(async () => (await import('#src/app/keys/KeysDialog.tsx')).KeysDialog)

export function ListedKeys() {
  const isListed = useSyncExternalStore(keysListed.subscribe, keysListed.get, keysListed.get)
  return (
    isListed && (
      <SectionBoundary what="dialog" fallback={null}>
        <KeysDialog />
      </SectionBoundary>
    )
  )
}
