/** What a server asks to wait for: how long, and until when. */
export type RetryAfter = { readonly ms: number; readonly at: number }

/** Longer than a reader waits before the page: it is told until when, and nothing is asked again by itself. */
export const isLong = ({ ms }: RetryAfter): boolean => ms > 30_000

/** The wait that a `Retry-After` header asks for, in seconds or as an HTTP date; null where it says nothing of use. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null
  const text = header.trim()
  // In nine digits there are thirty years, and a date that can be told.
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = text.endsWith('GMT') ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
