import { importWithRetry } from '#src/lib/importWithRetry.ts'

/** The ref of a section in which what a reader points at dims the others: its code comes when someone comes near. */
export function dimmed(section: HTMLElement): () => void {
  let end: (() => void) | null = null
  const load = (): void =>
    void importWithRetry(() => import('#src/app/explore/dimming.ts')).then(({ dimOthers }) => {
      end ??= dimOthers(section)
    })
  section.addEventListener('pointerenter', load, { once: true })
  section.addEventListener('focusin', load, { once: true })
  return () => end?.()
}
