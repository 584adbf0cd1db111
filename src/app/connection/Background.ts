import { useKeptFocus } from '#src/app/connection/useKeptFocus.ts'
import { useNewerSite } from '#src/app/connection/useNewerSite.ts'
import { useRecovery } from '#src/app/connection/useRecovery.ts'
import { useTabTitle } from '#src/app/useTabTitle.ts'

/** What the page does beside what it shows. A first interaction needs none of it. */
export function Background(): null {
  useKeptFocus()
  useNewerSite()
  useRecovery()
  useTabTitle()
  return null
}
