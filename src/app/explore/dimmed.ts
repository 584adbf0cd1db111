import { importWithRetry } from '#src/lib/importWithRetry.ts'

/** The ref of a section in which what a reader points at dims the others: its code comes when someone comes near. */
export function dimmed(section: HTMLElement): () => void {
  const gone = new AbortController()
  let isAsked = false

  async function start(): Promise<void> {
    if (isAsked) return
    isAsked = true
    const { dimOthers } = await importWithRetry(() => import('#src/app/explore/dimming.ts'))
    if (!gone.signal.aborted) gone.signal.addEventListener('abort', dimOthers(section))
  }
  // Code that does not come is said by ConnectionStatus; without it nothing is dimmed, and the next one who comes asks again.
  const ask = (): void =>
    void start().catch(() => {
      isAsked = false
    })
  section.addEventListener('pointerenter', ask, { signal: gone.signal })
  section.addEventListener('focusin', ask, { signal: gone.signal })
  return () => gone.abort()
}
