const months = 'January February March April May June July August September October November December'.split(' ')

/** A day (`as read from 2025 to 24 November 2026`), or the month that an edition begins with (`July 2026; …`). */
const day = new RegExp(`\\b(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g')
const month = new RegExp(`^(${months.join('|')}) (\\d{4})`)

const isoDay = (year: string, name: string, date: string): string =>
  `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`

/** The last day in a source's English `vintage`, `YYYY-MM-DD`, or the first of its month; null where it has no date. */
export function vintageDay(vintage: string): string | null {
  const days = Array.from(vintage.matchAll(day), ([, date = '', name = '', year = '']) => isoDay(year, name, date))
  const [, name = '', year] = month.exec(vintage) ?? []
  const first = year === undefined ? null : isoDay(year, name, '1')
  return days.toSorted().at(-1) ?? first
}
