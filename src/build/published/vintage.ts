const months = 'January February March April May June July August September October November December'.split(' ')

/** A day (`as read from 2025 to 2026-11-24`), or the month that a vintage begins with (`July 2026; …`). */
const day = /\d{4}-\d{2}-\d{2}(?=$|\D)/g
const month = new RegExp(`^(${months.join('|')}) (\\d{4})`)

/** When figures were published or read, by what the table of sources says of them: `YYYY-MM-DD`; null where that is no date. */
export function vintageDay(vintage: string): string | null {
  const days = vintage.match(day)?.toSorted() ?? []
  const [, name = '', year] = month.exec(vintage) ?? []
  const first = year === undefined ? null : `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}-01`
  return days.at(-1) ?? first
}
