import type { MouseEvent } from 'react'

/** A click that is meant for this page: any other opens the address, in a tab or window of its own. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
