import { useEffect } from 'react'
import { createStore, useStore } from '#src/lib/store.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { type Theme, themes } from '#src/view/values.ts'

const key = 'theme'
const chosen = createStore(themes.find((theme) => theme === readStored(key)) ?? null)

export function chooseTheme(theme: Theme | null): void {
  writeStored(key, theme)
  chosen.set(theme)
}

/** @returns the theme of the address (`asked`), else of an earlier choice, else of the system (null) */
export function useTheme(asked: Theme | null): Theme | null {
  // The script in the served page's head has set the colours already.
  const stored = useStore(chosen, () => null)
  const theme = asked ?? stored
  useEffect(() => {
    if (theme === null) document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
  }, [theme])
  return theme
}
