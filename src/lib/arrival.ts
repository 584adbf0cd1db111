import { onlineManager } from '@tanstack/react-query'
import { type ComponentType, type LazyExoticComponent, Suspense, createElement, lazy } from 'react'
import { createStore } from '#src/lib/store.ts'

/** Parts that must be drawn before what `early.js` has hidden (`data-awaits`) is shown, so that none moves another. */
const waiting = new Set(['page', 'claims', 'check', 'notices', 'figure', 'board'])

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

/** The number of times that code could not be loaded; the page then says so and offers a reload (app/connection). */
export const missingCode = createStore(0)

/**
 * Calls `load`, which imports code of the page and returns an export of it. It must not return the module itself,
 * because a module exists also where a host has answered with another script.
 *
 * @returns a promise that never settles where the code cannot be loaded, so that the drawn page stays: Firefox and
 * Safari fetch the code again only after a reload (https://github.com/whatwg/html/issues/6768)
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

/** A part of the page for whose code the boundary around it waits. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await loadCode(load) }))
}

/** A part of the page that leaves its place empty until its code has come. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part: ComponentType<Props> = lazyPart(load)
  return (props) => createElement(Suspense, null, createElement(Part, props))
}
