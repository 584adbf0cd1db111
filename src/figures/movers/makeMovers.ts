import type { Catalogue } from '#src/trade/catalogue.ts'
import { newestHeadingYear } from '#src/view/bounds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { choiceOf, inOrder } from '#src/figures/analysisView.ts'
import { headingId, headingNames, pickHeading } from '#src/figures/movers/headings.ts'
import { moversContent } from '#src/figures/movers/moversContent.tsx'
import type { MoversData } from '#src/figures/movers/moversData.ts'
import { moversData } from '#src/figures/movers/moversData.ts'
import type { MoverPick } from '#src/figures/movers/moversModel.ts'
import { oneBook } from '#src/figures/movers/oneBook.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import type { Format } from '#src/i18n/format.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'
import { memoize } from '#src/lib/memoize.ts'

export function moversChoice(view: ViewState, catalogue: Catalogue) {
  const { flow, by, mark, ...asked } = choiceOf(view, 'movers')
  // An address may hold a year that months have and headings have not.
  const known = (year: number | null): number | null =>
    year === null || year > newestHeadingYear(catalogue) ? null : year
  const years = oneBook(catalogue, inOrder(oneBook(catalogue, { a: known(asked.a), b: known(asked.b) })))
  return { flow, ...years, by, mark }
}

function moversNeeds(view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] {
  const { flow, a, b } = moversChoice(view, catalogue)
  return [productsQuery(flow, a), productsQuery(flow, b), headingsQuery, ...moneyNeeds(view.money)]
}

const dataBy = memoize(4, moversData)

/** The numbers of its figure, which the lists beside it have too. */
export function moversDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): MoversData | null {
  const { flow, a, b, by, mark } = moversChoice(view, catalogue)
  const before = answers(productsQuery(flow, a))
  const after = answers(productsQuery(flow, b))
  const conversion = conversionOf(answers, view.money)
  return before && after && conversion ? dataBy(before, after, by, mark, conversion) : null
}

const namesBy = memoize(4, headingNames)

/** What its headings are called: by their number alone where their names have failed to come. */
export function moverNamesIn(view: ViewState, answers: Answers, catalogue: Catalogue, format: Format) {
  return namesBy(catalogue, answers(headingsQuery) ?? undefined, moversChoice(view, catalogue).flow, format)
}

/** What a click on a row does. */
function pickOf(view: ViewState, catalogue: Catalogue, { t }: Format): MoverPick {
  const { flow, b } = moversChoice(view, catalogue)
  const seriesOf = (cmdCode: string): string => headingId(catalogue, flow, cmdCode, b)
  const isChosen = (cmdCode: string): boolean => view.series.includes(seriesOf(cmdCode))
  return {
    isChosen: ({ cmdCode }) => isChosen(cmdCode),
    label: ({ cmdCode, name, change }) => t(moverMessages, 'movers.pick.named', { name, code: cmdCode, change }),
    told: ({ cmdCode, name }) => t(moverMessages, isChosen(cmdCode) ? 'movers.unpicked' : 'movers.picked', { name }),
    change: ({ cmdCode }) => pickHeading(seriesOf(cmdCode)),
  }
}

/** The headings of a flow that gained and lost most between two years. */
export const moversFigure = figureMadeOf(moversNeeds, (view, answers, { catalogue, format }) => {
  const data = moversDataIn(view, answers, catalogue)
  if (data === null || answers(headingsQuery) === undefined) return null
  const nameOf = moverNamesIn(view, answers, catalogue, format)
  // An embedded figure has no chart above to add a line to.
  return moversContent(data, nameOf, view.embed ? null : pickOf(view, catalogue, format), view, format)
})
