import { useCallback } from 'react'
import type { Change } from '#src/view/change.ts'
import { usePage } from '#src/page/page.ts'
import type { UserData } from '#src/page/userData.ts'

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
