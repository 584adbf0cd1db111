import { isMonth } from '#src/trade/periods.ts'
import type { Status } from '#src/trade/status.ts'
import type { BadRow, GoodRow, Reading, RowReason } from '#src/imports/imported.ts'

export type Cells<Column extends string = string> = (column: Column) => string

const longest = 40

export function bad(reason: RowReason, text: string): Omit<BadRow, 'at'> {
  return { reason, text: text.length > longest ? `${text.slice(0, longest)}…` : text }
}

/** Larger amounts are no figures of this trade, and their sums would exceed what a number holds exactly. */
const largest = 1e15
/** Smaller amounts are parts of a cent, and ratios to them may be too large to be numbers. */
const smallest = 1e-6

export function amountIn(text: string): number | null | Extract<RowReason, 'number' | 'negative'> {
  if (text === '' || /^(null|none|na|n\/a)$/i.test(text)) return null
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text)) return 'number'
  const number = Number(text)
  if (number < 0) return 'negative'
  return number <= largest && (number === 0 || number >= smallest) ? number : 'number'
}

export function reading(amount: number | null, status: Status): Reading {
  return amount === null ? null : { amount, status }
}

/** Gives a code of an odd number of digits the first zero that a spreadsheet has taken away. */
export function wholeCode(text: string): string {
  return /^\d(\d\d){0,2}$/.test(text) ? `0${text}` : text
}

const firstYear = 1900
const lastYear = 2100
const inReach = (year: string): boolean => Number(year) >= firstYear && Number(year) <= lastYear

/** `202208` and `2022-08` as `2022-08`, `2022` as it is; null for anything else. */
export function periodIn(text: string): string | null {
  const match = /^(\d{4})(?:-?(\d{2}))?$/.exec(text)
  const [, year, month] = match ?? []
  if (year === undefined || !inReach(year)) return null
  if (month === undefined) return year
  const period = `${year}-${month}`
  return isMonth(period) ? period : null
}

export const frequencyOf = (period: string | null): GoodRow['frequency'] =>
  period?.length === 4 ? 'annual' : 'monthly'
