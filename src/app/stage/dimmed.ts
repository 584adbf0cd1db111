import { loadCode } from '#src/lib/loadCode.ts'

/** The ref of a section in which what a reader points at dims the others: its code comes when someone comes near. */
export function dimmed(section: HTMLElement): () => void {
  const gone = new AbortController()
  let isAsked = false

  async function start(): Promise<void> {
    if (isAsked) return
    isAsked = true
    const dimOthers = await loadCode(async () => (await import('#src/app/stage/dimming.ts')).dimOthers)
    if (!gone.signal.aborted) gone.signal.addEventListener('abort', dimOthers(section))
  }
  const ask = (): void => void start()
  section.addEventListener('pointerenter', ask, { signal: gone.signal })
  section.addEventListener('focusin', ask, { signal: gone.signal })
  return () => gone.abort()
}
