import { useEffect } from 'react'
import { loadFigureStates } from '#src/app/stage/ExploreFigure.tsx'
import { loadFetchers } from '#src/api/queries.ts'
import { loadCode } from '#src/lib/loadCode.ts'

/** Loads, while there is a network, the code that fetches data and the code that shows failed requests. */
function preload(): void {
  void loadFetchers()
  void loadCode(loadFigureStates)
}

function enterAgain(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  // React ignores a value that equals the last one set on the element; it does not see one set by the prototype.
  element.value = ''
  Reflect.set(Object.getPrototypeOf(element), 'value', value, element)
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * Marks the page as live from the first commit on, and repeats what was entered (`data-changed`) and clicked last
 * (`data-early`) before; the script in the page's head sets these two attributes.
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
