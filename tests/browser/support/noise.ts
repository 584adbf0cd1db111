import { vi } from 'vitest'

/** What the page wrote to the console or threw past everyone: every test fails on it. */
const noise: string[] = []

/** What there was of it since the last look. */
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
