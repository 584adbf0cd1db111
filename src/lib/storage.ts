import { attempt } from '#src/lib/attempt.ts'

// A reader's choices are kept in localStorage for the next visit; where that is forbidden, they end with the page.

export const readStored = (key: string): string | null => attempt(() => localStorage.getItem(key))

/** @param value the stored text; null removes it */
export function writeStored(key: string, value: string | null): void {
  attempt(() => (value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value)))
}
