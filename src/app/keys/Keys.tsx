import { useEffect } from 'react'
import { readStored } from '#src/lib/storage.ts'
import { useSetView } from '#src/page/useView.ts'
import { withoutAnalysis } from '#src/view/change.ts'
import { singleKeys } from '#src/app/keys/singleKeys.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { KeysDialog } from '#src/app/keys/KeysDialog.tsx'

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('.picker-search')
  const select = (): void => {
    search?.focus()
    search?.select()
  }
  const sheet = search?.checkVisibility() === false ? search.closest<HTMLElement>('[popover]') : null
  // On a small screen the search is in a sheet, which focuses its own button when it opens (Sheet.tsx).
  sheet?.addEventListener('toggle', select, { once: true })
  sheet?.showPopover()
  if (sheet == null) select()
  return search !== null
}

/** Carries out a pressed key: goes to the search or lists all keys. */
export function Keys(props: { readonly pressed: KeyboardEvent; readonly onDone: (pressed: null) => void }) {
  const { pressed, onDone } = props
  const { key, ctrlKey, metaKey } = pressed
  const set = useSetView()
  const isOff = !ctrlKey && !metaKey && readStored(singleKeys.stored) === singleKeys.off
  const isList = key === '?' && !isOff
  useEffect(() => {
    if (isList) return
    const isFree = !isOff && document.querySelector('dialog[open]') === null
    if (isFree && !focusSearch()) {
      // A closer look stands in the place of the search, so it is left first.
      set(withoutAnalysis)
      requestAnimationFrame(() => focusSearch())
    }
    onDone(null)
  })
  return (
    isList && (
      <SectionBoundary what="dialog">
        <KeysDialog onClose={() => onDone(null)} />
      </SectionBoundary>
    )
  )
}
