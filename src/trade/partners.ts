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
export const mostListed = 10
