import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import { loadCode } from '#src/lib/loadCode.ts'

/** A lazy component: its chunk is loaded at its first render. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await loadCode(load) }))
}
