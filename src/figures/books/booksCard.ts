import type { BooksData } from '#src/figures/books/booksData.ts'
import { booksChart, booksDataIn, booksFigure } from '#src/figures/books/makeBooks.tsx'
import { type Card, panelPicture } from '#src/figures/card.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'

/** Compares the newest year that Russia itself reported: an estimate from China's figure is no second opinion. */
function sentenceOf({ money, flow, years, china, russia }: BooksData, format: Format): string {
  const { t, period } = format
  const at = years.findLastIndex((_, i) => russia.some(({ discrepancies }) => discrepancies[i]?.amount.value != null))
  const ours = china[at]?.value ?? null
  if (ours === null) return t(`books.title.${flow}`)
  // Publishers differ on what Russia reported for the same year, so the sentence gives the range of all.
  const theirs = russia
    .filter(({ discrepancies }) => discrepancies[at]?.amount.value != null)
    .flatMap(({ points }) => points[at]?.value ?? [])
  const { plain } = amountsAlike([ours, ...theirs], money, format)
  const [least, most] = [plain(Math.min(...theirs)), plain(Math.max(...theirs))]
  return t(`card.books.${flow}`, {
    year: period(years[at] ?? ''),
    china: plain(ours),
    russia: least === most ? least : t('card.books.range', { least, most }),
  })
}

export const booksCard: Card = {
  choice: {},
  needs: booksFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = booksDataIn(view, answers, catalogue)
    if (data === null) return null
    return { sentence: sentenceOf(data, format), picture: panelPicture(booksChart(data, format), 'totals') }
  },
}
