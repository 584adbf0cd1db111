import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the served HTML and while React hydrates it: the served HTML must not say that something is loading. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
