import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { BooksControls } from '#src/figures/books/BooksControls.tsx'
import { BooksTable } from '#src/figures/books/BooksTable.tsx'
import { booksFigure } from '#src/figures/books/makeBooks.ts'

/** What China reported, and what Russia reported of the same trade. */
export const books: AnalysisOfPage = {
  ...booksFigure,
  choice: (view) => ({ flow: choiceOf(view, 'books').flow }),
  Controls: BooksControls,
  Under: BooksTable,
}
