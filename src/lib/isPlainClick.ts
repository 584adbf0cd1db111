import type { MouseEvent } from 'react'

/** Whether a click is meant for this page; any other opens the link in a new tab or window, or downloads it. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
