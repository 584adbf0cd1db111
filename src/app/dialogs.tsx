import { lazyPart } from '#src/lib/arrival.ts'
import { createStore, useStore } from '#src/lib/store.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

const dialogs = {
  keys: lazyPart(async () => (await import('#src/app/keys/KeysDialog.tsx')).KeysDialog),
  kept: lazyPart(async () => (await import('#src/app/kept/KeptViews.tsx')).KeptViews),
} as const

const opened = createStore<keyof typeof dialogs | null>(null)
export const openDialog = opened.set
const close = (): void => opened.set(null)

/** The list of keys or the kept views, while one of them is open: over the page, and over its export. */
export function PageDialog() {
  const name = useStore(opened)
  if (name === null) return null
  const Opened = dialogs[name]
  return (
    <SectionBoundary key={name} what="dialog" fallback={null}>
      <Opened onClose={close} />
    </SectionBoundary>
  )
}
