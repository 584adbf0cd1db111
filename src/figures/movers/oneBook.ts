import type { Catalogue, Span } from '#src/trade/catalogue.ts'

type Years = { readonly a: number; readonly b: number }

/** Is every heading of this year as China alone reports it? */
function isYearly({ headings }: Catalogue, year: number): boolean {
  return year > Number(headings.span.last)
}

/** The newest two years: between older ones BACI's reports change (decision 4). */
function newestTwo({ first, last }: Span): Years {
  return { a: Math.max(Number(first), Number(last) - 1), b: Number(last) }
}

/** The two years that are shown first, in the book of a year that was asked for, else in the newest that has two years. */
function defaults(catalogue: Catalogue, asked: number | null): Years {
  const { span, yearly } = catalogue.headings
  if (yearly === undefined) return newestTwo(span)
  const later = newestTwo(yearly)
  const isLater = asked === null ? later.a < later.b : isYearly(catalogue, asked)
  return isLater ? later : newestTwo(span)
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
  const later = b ?? first.b
  // A later year that is asked for alone is set against the one before it.
  const earlier = Math.max(Number(catalogue.headings.span.first), Math.min(first.a, later - 1))
  const years = { a: a ?? earlier, b: later }
  if (isYearly(catalogue, years.a) === isYearly(catalogue, years.b)) return years
  const { span, yearly = span } = catalogue.headings
  const { first: start, last } = isYearly(catalogue, years[kept]) ? yearly : span
  const other = kept === 'b' ? Math.max(Number(start), years.b - 1) : Number(last)
  return kept === 'b' ? { ...years, a: other } : { ...years, b: other }
}
