import type { Catalogue } from '#src/trade/catalogue.ts'

type Years = { readonly a: number; readonly b: number }

const defaultYear = 2021

/** Is every heading of this year as China alone reports it? */
function isYearly({ headings }: Catalogue, year: number): boolean {
  return year > Number(headings.span.last)
}

/** The two years that are shown first, in the book of a year that was asked for, else in the newest that has two years. */
function defaults(catalogue: Catalogue, asked: number | null): Years {
  const { span, yearly } = catalogue.headings
  const baci = { a: defaultYear, b: Number(span.last) }
  if (yearly === undefined) return baci
  const later = { a: Math.max(Number(yearly.first), Number(yearly.last) - 1), b: Number(yearly.last) }
  const isLater = asked === null ? later.a < later.b : isYearly(catalogue, asked)
  return isLater ? later : baci
}

/**
 * Two years of one book: a change from one book to the other nobody traded.
 * @param kept of two that are not of one book the year that stays; the other gives way
 */
export function oneBook(
  catalogue: Catalogue,
  { a, b }: { readonly a: number | null; readonly b: number | null },
  kept: keyof Years = 'b',
): Years {
  const first = defaults(catalogue, b ?? a)
  const years = { a: a ?? first.a, b: b ?? first.b }
  if (isYearly(catalogue, years.a) === isYearly(catalogue, years.b)) return years
  const { span, yearly = span } = catalogue.headings
  const { first: start, last } = isYearly(catalogue, years[kept]) ? yearly : span
  const other = kept === 'b' ? Math.max(Number(start), years.b - 1) : Number(last)
  return kept === 'b' ? { ...years, a: other } : { ...years, b: other }
}
