import { useEffect } from 'react'
import { loadFigureStates } from '#src/app/stage/ExploreFigure.tsx'
import { loadFetchers } from '#src/api/queries.ts'
import { loadCode } from '#src/lib/loadCode.ts'

/** While there is a network: what fetches data, and what shows that they cannot be fetched. */
function preload(): void {
  void loadFetchers()
  void loadCode(loadFigureStates)
}

function enterAgain(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  // React takes for a change what differs from the last value that was set; it does not see one set by the prototype.
  element.value = ''
  Reflect.set(Object.getPrototypeOf(element), 'value', value, element)
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * From the first commit on the page is live. What was entered (`data-changed`) and clicked last (`data-early`) before that
 * is repeated; the script in the page's head sets the attributes.
 */
export function useLive(): void {
  useEffect(() => {
    document.documentElement.dataset['live'] = 'yes'
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
