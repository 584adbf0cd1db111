import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '#src/view/viewState.ts'
import { themes } from '#src/view/viewState.ts'

const key = 'theme'

function parse(text: string | null): Theme | null {
  return themes.find((theme) => theme === text) ?? null
}

const listeners = new Set<() => void>()
/** What could not be stored; undefined while all could. */
let chosen: Theme | null | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Storage can be forbidden; then a choice lasts as long as the page. */
function remembered(): Theme | null {
  if (chosen !== undefined) return chosen
  try {
    return parse(localStorage.getItem(key))
  } catch {
    return null
  }
}

function remember(theme: Theme | null): void {
  try {
    if (theme === null) localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    chosen = theme
  }
  for (const listener of listeners) listener()
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
  const own = useSyncExternalStore(subscribe, remembered, () => null)
  const choice = asked ?? own
  useEffect(() => {
    if (choice === null) document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', choice)
  }, [choice])
  return { choice, choose: remember }
}
