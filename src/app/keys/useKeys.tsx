import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { lazyPart } from '#src/lib/loadCode.ts'

const Keys = lazyPart(async () => (await import('#src/app/keys/Keys.tsx')).Keys)

const typed = 'input:not([type=checkbox],[type=radio],[type=range]),textarea'

/** Keys of the whole page: `/` and Ctrl K go to the search, `?` lists all keys. Their code loads at the first press. */
export function useKeys(): ReactNode {
  const [pressed, setPressed] = useState<KeyboardEvent | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, target } = event
      const isWriting = target instanceof Element && target.closest(typed) !== null
      // The K key writes л in a Cyrillic layout.
      const asked = ctrlKey || metaKey ? 'kл' : isWriting ? '' : '/?'
      // An embedded figure has no stage.
      if (!asked.includes(event.key) || document.getElementById('explore') === null) return
      event.preventDefault()
      setPressed(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return pressed && <Keys pressed={pressed} onDone={setPressed} />
}
