/** What is drawn before that is shown which the script in the page's head has hidden (`data-awaits`): so nothing is seen to move. */
const parts = ['page', 'claims', 'claim-bar', 'figure']
const waiting = new Set(parts)

/** Seconds after which a page is shown whose code is slow. */
const mostSeconds = 5

/** Also where a part has failed: what is said of it must be seen. */
export function showAll(): void {
  delete document.documentElement.dataset['awaits']
}

/** A part of the page is drawn. */
export function arrived(...drawn: readonly string[]): void {
  for (const part of drawn) waiting.delete(part)
  if (waiting.size === 0) showAll()
  else if (drawn.includes('page')) setTimeout(showAll, mostSeconds * 1000)
}
