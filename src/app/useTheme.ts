import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Theme } from '#src/view/viewState.ts'
import { themes } from '#src/view/viewState.ts'
import { createStore } from '#src/lib/createStore.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'

const key = 'theme'

function parse(text: string | null): Theme | null {
  return themes.find((theme) => theme === text) ?? null
}

/**
 * By the address, then by an earlier choice, then by the system, which is `null`.
 *
 * @param asked the theme that the address asks for
 */
export function useTheme(asked: Theme | null): {
  readonly choice: Theme | null
  readonly choose: (theme: Theme | null) => void
} {
  // The page is served without a choice: a script in its head has set the colours already, the words follow here.
  const [chosen] = useState(() => createStore(parse(readStored(key))))
  const stored = useSyncExternalStore(chosen.subscribe, chosen.get, () => null)
  const choose = useCallback(
    (theme: Theme | null) => {
      writeStored(key, theme)
      chosen.set(theme)
    },
    [chosen],
  )
  const choice = asked ?? stored
  useEffect(() => {
    if (choice === null) document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', choice)
  }, [choice])
  return { choice, choose }
}
