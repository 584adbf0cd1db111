import { useEffect } from 'react'
import { importWithRetry } from '#src/lib/importWithRetry.ts'

/** Code that must be here when the network is not: what fetches figures, and what says that they are not to be had. */
function preload(): void {
  void importWithRetry(() => import('#src/api/fetchers.ts'))
  void importWithRetry(() => import('#src/app/explore/FigureStates.tsx'))
}

/**
 * The application has taken over the page as it was served: what had to wait for it is seen (`data-awaits`), and the
 * last click before it came (`data-early`) is done now. Both are marks of the script in the page's head.
 */
export function useArrival(): void {
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
