import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Theme, themes } from '#src/view/viewState.ts'
import { createStore } from '#src/lib/createStore.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'

const key = 'theme'
const readTheme = (): Theme | null => themes.find((theme) => theme === readStored(key)) ?? null

/** The theme of the address (`asked`), else of an earlier choice, else of the system (null). */
export function useTheme(asked: Theme | null) {
  // The served page has no choice: the script in its head has set the colours already, and the select follows here.
  const [chosen] = useState(() => createStore(readTheme()))
  const stored = useSyncExternalStore(chosen.subscribe, chosen.get, () => null)
  const choose = (theme: Theme | null): void => {
    writeStored(key, theme)
    chosen.set(theme)
  }
  const choice = asked ?? stored
  useEffect(() => {
    if (choice === null) document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', choice)
  }, [choice])
  return { choice, choose }
}
