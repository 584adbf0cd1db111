import { useSyncExternalStore } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
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
