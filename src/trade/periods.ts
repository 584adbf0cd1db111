// A month is `YYYY-MM`, a year `YYYY`. Both sort as text. No Date is made here: a calendar month has no time zone.

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthAt(index: number): string {
  const year = Math.floor(index / 12)
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

export function addMonths(month: string, count: number): string {
  return monthAt(monthIndex(month) + count)
}

export function monthsBetween(first: string, last: string): number {
  return monthIndex(last) - monthIndex(first)
}

/** Both months are included; the range is empty where `last` comes before `first`. */
export function monthRange(first: string, last: string): string[] {
  const start = monthIndex(first)
  return Array.from({ length: Math.max(0, monthIndex(last) - start + 1) }, (_, i) => monthAt(start + i))
}

export function yearOf(period: string): string {
  return period.slice(0, 4)
}

/** The years from that of the first period to that of the last. */
export function yearRange(first: string, last: string): string[] {
  const start = Number(yearOf(first))
  return Array.from({ length: Number(yearOf(last)) - start + 1 }, (_, i) => String(start + i))
}

export function monthNumber(month: string): number {
  return Number(month.slice(5, 7))
}

export function lastMonthOf(period: string): string {
  return period.length === 4 ? `${period}-12` : period
}

export function yearBefore(period: string): string {
  return String(Number(period.slice(0, 4)) - 1).padStart(4, '0') + period.slice(4)
}

/** Whether months from the first to the last are a quarter of the calendar. */
export const isQuarter = (first: string, last: string): boolean =>
  monthsBetween(first, last) === 2 && monthNumber(last) % 3 === 0

export const byPeriod = <Row extends { readonly period: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.period, row]))
