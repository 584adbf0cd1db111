import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { mirrorQuery } from '#src/api/queries.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { booksContent } from '#src/figures/books/booksContent.tsx'
import type { BooksData } from '#src/figures/books/booksData.ts'
import { booksData } from '#src/figures/books/booksData.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds, observationsOf, oneSeries } from '#src/figures/needs.ts'
import { memoize } from '#src/lib/memoize.ts'

const totalOfFlow = (view: ViewState): string => `${choiceOf(view, 'books').flow}-TOTAL`

function booksNeeds(view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] {
  return [...oneSeries(catalogue, totalOfFlow(view)), mirrorQuery, ...moneyNeeds(view.money)]
}

const dataBy = memoize(4, booksData)

/** The numbers of its figure, which its table has too. */
export function booksDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): BooksData | null {
  const rows = observationsOf(answers, catalogue, totalOfFlow(view))
  const mirror = answers(mirrorQuery)
  const conversion = conversionOf(answers, view.money)
  return rows && mirror && conversion ? dataBy(choiceOf(view, 'books').flow, rows, mirror, conversion) : null
}

/** What China reported, and what Russia reported of the same trade. */
export const booksFigure = figureMadeOf(booksNeeds, (view, answers, { catalogue, format }) => {
  const data = booksDataIn(view, answers, catalogue)
  return data && booksContent(data, catalogue, view, format)
})
