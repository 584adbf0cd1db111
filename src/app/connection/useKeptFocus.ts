import { useEffect } from 'react'

/** Parts of the page that stay when something in them goes. */
const parts = 'fieldset, figure, dialog, article, aside, section, .stage-main, main'

function isSeen(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility()
}

/** The title of a part, or where it has none the first thing in it that can have the focus. */
function entryOf(part: Element): HTMLElement | undefined {
  const title = Array.from(part.querySelectorAll('h1, h2, h3, h4, legend')).find(isSeen)
  if (title !== undefined && !title.hasAttribute('tabindex')) title.tabIndex = -1
  return title ?? Array.from(part.querySelectorAll('a[href], button, input')).find(isSeen)
}

/**
 * What answers by going away — *Energy* of an empty chart, *Dismiss*, the row of a heading that is no longer selected —
 * would leave its reader nowhere: the focus goes to the title of the part around it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    let around: readonly Element[] = []
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null
      const path: Element[] = []
      for (let part = last?.parentElement?.closest(parts); part != null; part = part.parentElement?.closest(parts))
        path.push(part)
      around = path
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return
      last = null
      const part = around.find(({ isConnected }) => isConnected)
      if (part !== undefined) entryOf(part)?.focus()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}
