import { createStore } from '#src/lib/createStore.ts'

// A chunk can fail to load: the connection is gone, or a newer version of the site has other files. Then the import waits
// instead of failing, and the page shows it (app/connection).

const waiting = new Set<() => void>()
/** Of the imports that are not being retried: none has failed, one has, one has also failed under another name. */
const state = createStore<'here' | 'missing' | 'stuck'>('here')
/** How many times all failed imports were retried. */
let rounds = 0

/** Has an import failed that is not being retried? */
export function hasFailedImports(): boolean {
  return state.get() !== 'here'
}

/**
 * Has one failed under another name too? Firefox and Safari keep the failure of a file that it imports statically, whose
 * name nothing here can change: there only a reload brings it.
 */
export function hasStuckImports(): boolean {
  return state.get() === 'stuck'
}

export const subscribeImports = state.subscribe

/** Has the page say that a part is missing, for the caller of an import that no retry would bring. */
export function reportBrokenImport(): void {
  state.set('stuck')
}

/** Retries all failed imports. */
export function retryImports(): void {
  rounds += 1
  for (const again of waiting) again()
  waiting.clear()
  state.set('here')
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
 * asked for again. Static imports of that file keep their names.
 */
export const importSuffix = '__importSuffix'
Reflect.set(globalThis, importSuffix, '')

/** `load` must call `import()` before its first `await`: the suffix is set during the call alone. */
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
 * @param load calls `import()` before its first `await`
 * @returns a promise that waits for as long as it takes
 * @throws what the module throws while it is evaluated: a retry would change nothing
 */
export async function importWithRetry<T>(load: () => Promise<T>): Promise<T> {
  // Under its own name first, for it may be here already.
  let triedRound = 0
  for (;;) {
    try {
      return await loadIn(triedRound, load)
    } catch (error) {
      if (!isLoadFailure(error)) throw error
      // Not under the newest name yet: a retry came while this import was failing, or before it began.
      if (triedRound === rounds)
        await new Promise<void>((resolve) => {
          waiting.add(resolve)
          state.set(triedRound > 0 || hasStuckImports() ? 'stuck' : 'missing')
        })
      triedRound = rounds
    }
  }
}
