/** The wait that a `Retry-After` header asks for, in seconds or as an HTTP date; null where it says nothing of use. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null
  const text = header.trim()
  // In nine digits there are thirty years, and a date that can be told.
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = text.endsWith('GMT') ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
