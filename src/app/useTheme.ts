import { useEffect, useState } from 'react'
import type { Theme } from '#src/view/viewState.ts'
import { themes } from '#src/view/viewState.ts'

const key = 'theme'

function parse(text: string | null): Theme | null {
  return themes.find((theme) => theme === text) ?? null
}

/** Storage can be forbidden; then a choice lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function store(theme: Theme | null): void {
  try {
    if (theme === null) localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // The choice still holds for this visit.
  }
}

/**
 * By the address, then by an earlier choice, then by the system, which is `null`.
 *
 * @param asked the theme that the address asks for
 */
export function useTheme(asked: Theme | null): { readonly choice: Theme | null; readonly choose: (theme: Theme | null) => void } {
  const [chosen, setChosen] = useState(() => parse(stored()))
  const choice = asked ?? chosen
  useEffect(() => {
    if (choice === null) document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', choice)
  }, [choice])
  return {
    choice,
    choose: (theme) => {
      store(theme)
      setChosen(theme)
    },
  }
}
