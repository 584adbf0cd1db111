import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the served HTML and while React hydrates it: what is drawn only when true is not in the HTML. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
