import { useEffect } from 'react'
import { importWithRetry } from '#src/lib/importWithRetry.ts'

/** Chunks to load while there is a network: what fetches data, and what shows that they cannot be fetched. */
function preload(): void {
  void importWithRetry(() => import('#src/api/fetchers.ts'))
  void importWithRetry(() => import('#src/app/explore/FigureStates.tsx'))
}

/** Enters again what was entered before anybody listened. */
function enterAgain(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  // React takes for a change what differs from the last value that was set; it does not see one set by the prototype.
  element.value = ''
  Reflect.set(Object.getPrototypeOf(element), 'value', value, element)
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * Runs once after hydration: shows what was hidden until then (`data-awaits`), and repeats what was entered (`data-changed`)
 * and the last click (`data-early`) before. The attributes are set by the script in the page's head.
 */
export function useHydrated(): void {
  useEffect(() => {
    const page = document.documentElement
    page.dataset['live'] = 'yes'
    delete page.dataset['awaits']
    for (const element of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-changed]')) {
      const { changed = '' } = element.dataset
      delete element.dataset['changed']
      enterAgain(element, changed)
    }
    const clicked = document.querySelector('[data-early]')
    clicked?.removeAttribute('data-early')
    if (clicked instanceof HTMLElement) clicked.click()
    const timer = setTimeout(preload, 200)
    return () => clearTimeout(timer)
  }, [])
}
