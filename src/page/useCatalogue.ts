import { useCallback, useSyncExternalStore } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import { usePage } from '#src/page/page.ts'
import type { UserData } from '#src/page/userData.ts'

export function useUserData(): UserData | null {
  const { userData } = usePage()
  return useSyncExternalStore(userData.subscribe, userData.get, () => null)
}

/** With the series of the reader's own files. */
export function useCatalogue(): Catalogue {
  const { served } = usePage()
  return useUserData()?.catalogue ?? served
}

/** Puts own files on the page, or takes them all away, and shows what the change makes of the view. */
export function useSetUserData(): (next: UserData | null, change: Change) => void {
  const { served, userData, view } = usePage()
  return useCallback(
    (next, change) => {
      userData.set(next)
      view.adopt(next?.catalogue ?? served)
      view.set(change)
    },
    [served, userData, view],
  )
}
