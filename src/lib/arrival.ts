/** Parts that must be drawn before what `early.js` has hidden (`data-awaits`) is shown, so that none moves another. */
const waiting = new Set(['page', 'claims', 'claim-bar', 'figure'])

/** Seconds from the application's arrival until everything is shown, even if parts are missing. */
const maxSeconds = 5

/** Shows everything. An error boundary calls it too, because the message of a part that failed must be seen. */
export function showAll(): void {
  delete document.documentElement.dataset['awaits']
}

/** Marks parts of the page as drawn, and shows everything once all are. */
export function arrived(...drawn: readonly string[]): void {
  for (const part of drawn) waiting.delete(part)
  if (waiting.size === 0) showAll()
  else if (drawn.includes('page')) setTimeout(showAll, maxSeconds * 1000)
}
