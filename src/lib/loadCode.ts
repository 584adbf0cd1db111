import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import { onlineManager } from '@tanstack/react-query'
import { createStore } from '#src/lib/createStore.ts'

/** How often code did not come that was asked for. The page says so and offers a reload: app/connection. */
export const missingCode = createStore(0)

/**
 * Calls `load`, which imports code of the page and picks from it: never the module itself, which is there also where a
 * host has answered with another script.
 *
 * @returns a promise that waits for good where the code does not come, so that what is drawn stays: only a reload asks
 * Firefox and Safari for it again (https://github.com/whatwg/html/issues/6768)
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV || import.meta.env.SSR) return load()
  const code = await load().catch(() => undefined)
  if (code !== undefined) return code
  if (onlineManager.isOnline()) {
    missingCode.set(missingCode.get() + 1)
    return new Promise(() => undefined)
  }
  await new Promise<void>((resolve) => void onlineManager.subscribe(() => resolve()))
  return loadCode(load)
}

/** A lazy component: its chunk is loaded at its first render. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await loadCode(load) }))
}
