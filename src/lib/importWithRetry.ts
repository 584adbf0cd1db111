import { createStore } from '#src/lib/createStore.ts'

// A chunk can fail to load: the connection is gone, or a newer version of the site has other files. Then the import waits
// instead of failing, and the page shows it (app/connection).

const waiting = new Set<() => void>()
/** How many imports have failed and are not being tried again. */
const missing = createStore(0)
/** How often all was asked for again. */
let rounds = 0

/** Is some code that was asked for not here, and not on its way? */
export function hasFailedImports(): boolean {
  return missing.get() > 0
}

export const subscribeImports = missing.subscribe

/** Asks again for all that did not come. */
export function retryImports(): void {
  rounds += 1
  for (const again of waiting) again()
  waiting.clear()
  missing.set(0)
}

/**
 * Did its file not come? Browsers say so in a TypeError that only its words tell from a module's own: Chromium and Firefox,
 * then Safari, then Safari where a page came in its place, then Vite of a style sheet.
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
 * @throws what the code itself throws while it is set up: to ask for it again would change nothing
 */
export async function importWithRetry<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    const round = rounds
    try {
      return await load()
    } catch (error) {
      if (!isLoadFailure(error)) throw error
      // The connection came back while this was on its way to fail: nobody will ask a second time.
      if (round !== rounds) continue
      await new Promise<void>((resolve) => {
        waiting.add(resolve)
        missing.set(waiting.size)
      })
    }
  }
}
