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
 * Where the build's dynamic imports (build/slim.ts) find what to put behind the name of a file. Firefox and Safari keep a
 * failed import for as long as the page lives (https://github.com/whatwg/html/issues/6768): there only another name is
 * asked for again.
 */
export const importSuffix = 'importSuffix'
Reflect.set(globalThis, importSuffix, '')

/** Calls it with its file under the name for this round; what it imports it imports at once. */
function loadIn<T>(round: number, load: () => Promise<T>): Promise<T> {
  Reflect.set(globalThis, importSuffix, round === 0 ? '' : `?retry=${round}`)
  try {
    return load()
  } finally {
    Reflect.set(globalThis, importSuffix, '')
  }
}

/**
 * Imports it, again and again until it loads.
 *
 * @param load imports it
 * @returns a promise that waits for as long as it takes
 * @throws what the module throws while it is evaluated: a retry would change nothing
 */
export async function importWithRetry<T>(load: () => Promise<T>): Promise<T> {
  // Under its own name first, for it may be here already.
  let tried = 0
  for (;;) {
    try {
      return await loadIn(tried, load)
    } catch (error) {
      if (!isLoadFailure(error)) throw error
      // Not under the newest name yet: a retry came while this import was failing, or before it began.
      if (tried === rounds)
        await new Promise<void>((resolve) => {
          waiting.add(resolve)
          missing.set(waiting.size)
        })
      tried = rounds
    }
  }
}
