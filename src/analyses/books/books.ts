import type { AnalysisOfPage } from '#src/analyses/analysis.ts'
import { choiceOf } from '#src/analyses/analysisView.ts'
import { BooksControls } from '#src/analyses/books/BooksControls.tsx'
import { BooksTable } from '#src/analyses/books/BooksTable.tsx'
import { booksFigure } from '#src/analyses/books/makeBooks.ts'

/** What China reported, and what Russia reported of the same trade. */
export const books: AnalysisOfPage = {
  ...booksFigure,
  choice: (view) => ({ flow: choiceOf(view, 'books').flow }),
  Controls: BooksControls,
  Under: BooksTable,
}
