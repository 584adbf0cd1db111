import { createStore } from '#src/lib/createStore.ts'

// A chunk can fail to load: the connection is gone, or a newer version of the site has other files. Then the import waits
// instead of failing, and the page shows it (app/connection).

const waiting = new Set<() => void>()
/** How many imports have failed and are not being tried again. */
const missing = createStore(0)
/** How many times all failed imports were retried. */
let rounds = 0

/** Has an import failed that is not being retried? */
export function hasFailedImports(): boolean {
  return missing.get() > 0
}

export const subscribeImports = missing.subscribe

/** Retries all failed imports. */
export function retryImports(): void {
  rounds += 1
  for (const again of waiting) again()
  waiting.clear()
  missing.set(0)
}

/**
 * Did the file not load? The TypeError of that differs from a module's own only in its message: Chromium and Firefox,
 * then Safari, then Safari where an HTML page was served instead, then Vite of a style sheet.
 */
function isLoadFailure(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script|MIME type|preload CSS/i.test(error.message)
  )
}

/**
 * Imports it, again and again until it loads. A browser older than https://github.com/whatwg/html/pull/10327 caches a
 * failed import for as long as the page lives: there only reloading helps, which app/connection offers too.
 *
 * @param load imports it
 * @returns a promise that waits for as long as it takes
 * @throws what the module throws while it is evaluated: a retry would change nothing
 */
export async function importWithRetry<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    const round = rounds
    try {
      return await load()
    } catch (error) {
      if (!isLoadFailure(error)) throw error
      // A retry came while this import was still failing: it would not be retried again.
      if (round !== rounds) continue
      await new Promise<void>((resolve) => {
        waiting.add(resolve)
        missing.set(waiting.size)
      })
    }
  }
}
