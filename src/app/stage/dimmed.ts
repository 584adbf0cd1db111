import { loadCode } from '#src/lib/loadCode.ts'

/** A section's ref, by which what a reader points at dims the rest; its code loads at the first pointer or focus. */
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
