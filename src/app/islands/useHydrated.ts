import { useEffect } from 'react'
import { importWithRetry } from '#src/lib/importWithRetry.ts'

/** Chunks to load while there is a network: what fetches data, and what shows that they cannot be fetched. */
function preload(): void {
  void importWithRetry(() => import('#src/api/fetchers.ts'))
  void importWithRetry(() => import('#src/app/explore/FigureStates.tsx'))
}

/**
 * Runs once after hydration: shows what was hidden until then (`data-awaits`) and repeats the last click made before
 * (`data-early`). Both attributes are set by the script in the page's head.
 */
export function useHydrated(): void {
  useEffect(() => {
    const page = document.documentElement
    page.dataset['live'] = 'yes'
    delete page.dataset['awaits']
    const clicked = document.querySelector('[data-early]')
    clicked?.removeAttribute('data-early')
    if (clicked instanceof HTMLElement) clicked.click()
    const timer = setTimeout(preload, 200)
    return () => clearTimeout(timer)
  }, [])
}
