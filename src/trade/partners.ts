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

export function toldOf(list: readonly ListedPartner[], partner: string): Told {
  const own = list.find((one) => one.partner === partner)
  if (own !== undefined) return { kind: 'listed', basisPoints: own.shareBasisPoints, rank: own.rank }
  const tenth = list.length < maxListed ? undefined : list.at(-1)
  return tenth === undefined ? { kind: 'none' } : { kind: 'below', basisPoints: tenth.shareBasisPoints }
}

const whole = 10_000

/** Of the whole, in basis points: what those who are not listed have together. */
export function restOf(list: readonly ListedPartner[]): number {
  return Math.max(0, whole - list.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0))
}

/**
 * Herfindahl's index of a list, from 0 to 1: the least that it can be, were the rest spread thin, and the most, were it
 * in pieces as large as the tenth's.
 */
export function concentrationOf(list: readonly ListedPartner[]): { readonly least: number; readonly most: number } {
  const squared = (basisPoints: number): number => (basisPoints / whole) ** 2
  const least = list.reduce((sum, { shareBasisPoints }) => sum + squared(shareBasisPoints), 0)
  const tenth = list.length < maxListed ? 0 : (list.at(-1)?.shareBasisPoints ?? 0)
  if (tenth === 0) return { least, most: least }
  const rest = restOf(list)
  const pieces = Math.floor(rest / tenth)
  return { least, most: least + pieces * squared(tenth) + squared(rest - pieces * tenth) }
}
