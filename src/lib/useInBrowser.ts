import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the served HTML and while React hydrates it: what has begun for a reader is not said before there is one. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
