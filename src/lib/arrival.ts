/** Parts that the page waits for before it shows what `early.js` has hidden (`data-awaits`), so that no part is seen to move another. */
const waiting = new Set(['page', 'claims', 'claim-bar', 'figure'])

/** Seconds from the application's arrival until everything is shown, whatever has not come. */
const maxSeconds = 5

/** Shows everything; a boundary calls it for a part that failed, whose message must be seen. */
export function showAll(): void {
  delete document.documentElement.dataset['awaits']
}

/** A part of the page is drawn. */
export function arrived(...drawn: readonly string[]): void {
  for (const part of drawn) waiting.delete(part)
  if (waiting.size === 0) showAll()
  else if (drawn.includes('page')) setTimeout(showAll, maxSeconds * 1000)
}
