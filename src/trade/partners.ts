import type { Conversion } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'

/**
 * One of the ten largest partners of a country in a heading and year. Only its net side is listed, suppliers or buyers;
 * who is not listed is unknown, not zero.
 */
export type ListedPartner = {
  /** ISO 3166 alpha-2, for `Intl.DisplayNames`. */
  readonly partner: string
  readonly rank: number
  /** Of the heading's whole, each rounded apart and at least 1: a complete list may come to 10,005. */
  readonly shareBasisPoints: number
}

/** As many are listed at most: with fewer, the list is complete. */
export const maxListed = 10

/** What a list says of one partner; a place below the tenth has at most the tenth's share. */
export type Told =
  | { readonly kind: 'listed'; readonly basisPoints: number; readonly rank: number }
  | { readonly kind: 'below'; readonly basisPoints: number }
  | { readonly kind: 'none' }

/** The share of the last of ten: nobody who is not listed has more. Null where the list is complete. */
export const tenthOf = (list: readonly ListedPartner[]): number | null =>
  list.find(({ rank }) => rank === maxListed)?.shareBasisPoints ?? null

export function toldOf(list: readonly ListedPartner[], partner: string): Told {
  const own = list.find((one) => one.partner === partner)
  if (own !== undefined) return { kind: 'listed', basisPoints: own.shareBasisPoints, rank: own.rank }
  const tenth = tenthOf(list)
  return tenth === null ? { kind: 'none' } : { kind: 'below', basisPoints: tenth }
}

/** In basis points. */
const all = 10_000

/** Of the whole, in basis points: what those who are not listed have together. */
export function restOf(list: readonly ListedPartner[]): number {
  return Math.max(0, all - list.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0))
}

/**
 * Herfindahl's index of a list, from 0 to 1: the least that it can be, were the rest spread thin, and the most, were it
 * in pieces as large as the tenth's.
 */
export function concentrationOf(list: readonly ListedPartner[]): { readonly least: number; readonly most: number } {
  const squared = (basisPoints: number): number => (basisPoints / all) ** 2
  const least = list.reduce((sum, { shareBasisPoints }) => sum + squared(shareBasisPoints), 0)
  const tenth = tenthOf(list)
  if (tenth === null) return { least, most: least }
  const rest = restOf(list)
  const pieces = Math.floor(rest / tenth)
  return { least, most: least + pieces * squared(tenth) + squared(rest - pieces * tenth) }
}

/** What a country bought or sold of a heading in a year: in all, and with whom. */
export type ListedTrade = {
  readonly year: number
  readonly list: readonly ListedPartner[]
  /** In the shown money: a gap without a rate. */
  readonly whole: Point
  /** As published; null where nothing is. */
  readonly status: Status | null
  readonly sources: readonly string[]
}

type Published = { readonly value: number; readonly status: Status; readonly source: string }

export function listedTrade(
  year: number,
  list: readonly ListedPartner[],
  published: Published | null,
  conversion: Conversion,
): ListedTrade {
  const period = String(year)
  if (published === null) return { year, list, whole: gapAt(period), status: null, sources: [] }
  const { value, status, source } = published
  const [whole = gapAt(period)] = conversion.points([{ period, value, status, sources: [source] }])
  // In another money the rates too.
  return { year, list, whole, status, sources: whole.value === null ? [source] : whole.sources }
}

export const shareIn = ({ list }: ListedTrade, partner: string): number | null =>
  list.find((one) => one.partner === partner)?.shareBasisPoints ?? null

/** A share is rounded to a hundredth of a percent, so the amount is an estimate. */
export function amountOf({ whole }: ListedTrade, basisPoints: number): Point {
  if (whole.value === null) return whole
  return { ...whole, value: Math.round((whole.value * basisPoints) / all), status: weakest(whole.status, 'E') }
}
