import { vi } from 'vitest'

/** The page's console messages and uncaught errors; every test fails on them. */
const noise: string[] = []

/** Takes the messages since the last call. */
export function noiseSince(): string[] {
  return noise.splice(0)
}

export function watchConsole(): void {
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation(
      (...parts: unknown[]) => void noise.push(`console.${kind}: ${parts.map(String).join(' ')}`),
    )
  }
}

window.addEventListener('error', ({ message }) => noise.push(`error: ${message}`))
window.addEventListener('unhandledrejection', ({ reason }) => noise.push(`unhandled rejection: ${String(reason)}`))
