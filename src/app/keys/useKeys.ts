import { useEffect } from 'react'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { useSetView } from '#src/page/page.ts'
import { withoutAnalysis } from '#src/view/change.ts'

/** Readers can switch off keys of one character, which speech input or a resting hand may press (WCAG 2.1.4). */
export const hasSingleKeys = (): boolean => readStored('single-keys') !== 'off'
export const switchSingleKeys = (): void => writeStored('single-keys', hasSingleKeys() ? 'off' : null)
const typed = 'input:not([type=checkbox],[type=radio],[type=range]),textarea'

/** Keys of the whole page: `/` and Ctrl K go to the search, `?` lists all keys, as a button of the footer does. */
export function useKeys(): void {
  const set = useSetView()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, key, target } = event
      const isWriting = target instanceof Element && target.closest(typed) !== null
      // The K key writes л in a Cyrillic layout.
      const asked = ctrlKey || metaKey ? 'kл' : isWriting || !hasSingleKeys() ? '' : '/?'
      // An embedded figure has no stage.
      if (!asked.includes(key) || document.getElementById('explore') === null) return
      event.preventDefault()
      if (key === '?') document.querySelector<HTMLElement>('#footer button')?.click()
      if (key === '?' || document.querySelector('dialog[open]') !== null) return
      // A closer look stands in the place of the search, so it is left first.
      if (document.querySelector('.picker-search') === null) set(withoutAnalysis)
      requestAnimationFrame(() => {
        const search = document.querySelector<HTMLInputElement>('.picker-search')
        if (search?.checkVisibility() === false) search.closest<HTMLElement>('[popover]')?.showPopover()
        search?.focus()
        search?.select()
      })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [set])
}
