import { siteFolder } from '#src/lib/site.ts'

/** The version that the page was built as; null where nothing was built. */
export function pageVersion(): string | null {
  return document.querySelector('meta[name="version"]')?.getAttribute('content') ?? null
}

/** The version that the site has now; null where nobody says. */
export async function siteVersion(): Promise<string | null> {
  try {
    // Past every cache on the way that does not ask the host.
    const response = await fetch(`${siteFolder}version.json`, { cache: 'no-cache' })
    const answer: unknown = response.ok ? await response.json() : null
    return typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'string'
      ? answer.version
      : null
  } catch {
    return null
  }
}
