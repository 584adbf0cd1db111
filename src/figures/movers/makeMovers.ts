import { type Catalogue, headingSeries } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import { commodityId } from '#src/trade/seriesId.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { newestHeadingYear } from '#src/view/bounds.ts'
import { type Change, toggleSeries } from '#src/view/change.ts'
import { wholeYearsNotes } from '#src/view/texts/releaseNotes.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/need.ts'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { choiceOf, inOrder } from '#src/figures/analysisView.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { moversContent } from '#src/figures/movers/moversContent.tsx'
import { type MoversData, moversData, oneBook } from '#src/figures/movers/moversData.ts'
import type { MoverPick } from '#src/figures/movers/moversModel.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'

export function moversChoice(view: ViewState, catalogue: Catalogue) {
  const { flow, by, ...asked } = choiceOf(view, 'movers')
  // An address may hold a year of which there are months but no headings.
  const known = (year: number | null): number | null =>
    year === null || year > newestHeadingYear(catalogue) ? null : year
  const years = oneBook(catalogue, inOrder(oneBook(catalogue, { a: known(asked.a), b: known(asked.b) })))
  return { flow, ...years, by }
}

const dataBy = memoize(4, moversData)

/** Null until the answers have arrived. */
export function moversDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): MoversData | null {
  const { flow, a, b, by } = moversChoice(view, catalogue)
  const before = answers(productsQuery(flow, a))
  const after = answers(productsQuery(flow, b))
  const conversion = conversionOf(answers, view.money)
  return before && after && conversion ? dataBy(before, after, by, conversion) : null
}

const namesBy = memoize(4, headingNames)

/** Names of the headings, or their codes where the request for the names has failed. */
export function moverNamesIn(view: ViewState, answers: Answers, catalogue: Catalogue, format: Format) {
  return namesBy(catalogue, answers(headingsQuery) ?? undefined, moversChoice(view, catalogue).flow, format)
}

export function headingId(catalogue: Catalogue, flow: Flow, cmdCode: string, year: number): string {
  return headingSeries(catalogue, flow, cmdCode, year)?.id ?? commodityId({ flow, cmdCode })
}

/** Adds a heading to the main chart or removes it; an added heading has years only, so the chart shows years. */
export function pickHeading(id: string): Change {
  return (view, catalogue) => {
    const next = toggleSeries(id)(view, catalogue)
    return next.series.includes(id) ? { ...next, freq: 'year' } : next
  }
}

function pickOf(view: ViewState, catalogue: Catalogue, { t }: Format): MoverPick {
  const { flow, b } = moversChoice(view, catalogue)
  const idOf = ({ cmdCode }: { readonly cmdCode: string }): string => headingId(catalogue, flow, cmdCode, b)
  const isChosen: MoverPick['isChosen'] = (row) => view.series.includes(idOf(row))
  return {
    isChosen,
    label: ({ cmdCode, name, change }) => t('movers.pick.named', { name, code: cmdCode, change }),
    told: (row) => t(isChosen(row) ? 'movers.unpicked' : 'movers.picked', { name: row.name }),
    change: (row) => pickHeading(idOf(row)),
  }
}

export const moversFigure = figureMadeOf(
  (view, catalogue) => {
    const { flow, a, b } = moversChoice(view, catalogue)
    return [productsQuery(flow, a), productsQuery(flow, b), headingsQuery, ...moneyNeeds(view.money)]
  },
  (view, answers, { catalogue, format }) => {
    const data = moversDataIn(view, answers, catalogue)
    if (data === null || answers(headingsQuery) === undefined) return null
    const nameOf = moverNamesIn(view, answers, catalogue, format)
    // An embedded figure has no chart to add a line to.
    const pick = view.embed ? null : pickOf(view, catalogue, format)
    return moversContent(data, nameOf, pick, view, format, wholeYearsNotes(catalogue, format))
  },
)
