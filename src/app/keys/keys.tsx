import { useSyncExternalStore } from 'react'
import { lazyPart } from '#src/lib/arrival.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { createStore } from '#src/lib/store.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

const KeysDialog = lazyPart(async () => (await import('#src/app/keys/KeysDialog.tsx')).KeysDialog)

const keysListed = createStore(false)
export const listKeys = (): void => keysListed.set(true)
const close = (): void => keysListed.set(false)

/** The list of keys, while it is open. */
export function ListedKeys() {
  const isListed = useSyncExternalStore(keysListed.subscribe, keysListed.get, keysListed.get)
  if (!isListed) return null
  return (
    <SectionBoundary what="dialog" fallback={null}>
      <KeysDialog onClose={close} />
    </SectionBoundary>
  )
}

/** Readers can switch off keys of one character, which speech input or a resting hand may press (WCAG 2.1.4). */
export const hasSingleKeys = (): boolean => readStored('single-keys') !== 'off'
export const switchSingleKeys = (): void => writeStored('single-keys', hasSingleKeys() ? 'off' : null)
