import { createStore } from '#src/lib/createStore.ts'

/** Is code missing that was asked for? The page says so and offers a reload: app/connection. */
export const isCodeMissing = createStore(false)

/**
 * Calls `load`, which imports code of the page and picks from it.
 *
 * @returns a promise that waits for good where the code does not come, so that what is drawn stays: only a reload asks
 * Firefox and Safari for it again (https://github.com/whatwg/html/issues/6768)
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV) return load()
  const code = await load().catch(() => undefined)
  // It is undefined too where a host has answered with another script.
  if (code !== undefined) return code
  if (navigator.onLine) {
    isCodeMissing.set(true)
    return new Promise(() => undefined)
  }
  await new Promise((resolve) => addEventListener('online', resolve, { once: true }))
  return loadCode(load)
}
