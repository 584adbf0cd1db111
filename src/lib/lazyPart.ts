import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import { importWithRetry } from '#src/lib/importWithRetry.ts'

/** A component whose code is fetched when it is first drawn. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await importWithRetry(load) }))
}
