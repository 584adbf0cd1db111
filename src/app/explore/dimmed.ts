import { importWithRetry } from '#src/lib/importWithRetry.ts'

/** The ref of a section in which what a reader points at dims the others: its code comes after the first interaction's. */
export function dimmed(section: HTMLElement): () => void {
  let end: (() => void) | null = null
  let isGone = false
  void importWithRetry(() => import('#src/app/explore/dimming.ts')).then(({ dimOthers }) => {
    if (!isGone) end = dimOthers(section)
  })
  return () => {
    isGone = true
    end?.()
  }
}
