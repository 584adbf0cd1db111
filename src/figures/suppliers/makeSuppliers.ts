import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { suppliedHeadings } from '#src/trade/beside/supplied.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { headingSuppliersQuery, suppliersQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/need.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { choiceOf, inOrder } from '#src/figures/analysisView.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import type { NameOf } from '#src/figures/partnerTexts.ts'
import { goodsContent } from '#src/figures/suppliers/goodsContent.tsx'
import { goodsData } from '#src/figures/suppliers/goodsData.ts'
import { headingContent } from '#src/figures/suppliers/headingContent.tsx'
import { headingData } from '#src/figures/suppliers/headingData.ts'

/** Nearly every heading has a list of these years; only a few have one of another year. */
const defaultYears = { a: 2021, b: 2024 } as const

export function suppliersChoice(view: ViewState) {
  const { of, a, b, sort } = choiceOf(view, 'suppliers')
  const code = of?.replace('X-', '') ?? ''
  const cmdCode = suppliedHeadings.includes(code) ? code : null
  return { cmdCode, a, b, sort }
}

/** First and last year; the figure of one heading also shows the years between them that have a list. */
export const shownYears = (view: ViewState) => {
  const { a, b } = suppliersChoice(view)
  return inOrder({ a: a ?? defaultYears.a, b: b ?? defaultYears.b })
}

const goodsBy = memoize(4, goodsData)
const headingBy = memoize(4, headingData)

export function goodsDataIn(view: ViewState, answers: Answers) {
  const all = answers(suppliersQuery)
  const conversion = conversionOf(answers, view.money)
  const { a, b } = shownYears(view)
  return all && conversion ? goodsBy(all, a, b, conversion) : null
}

export function headingDataIn(view: ViewState, cmdCode: string, answers: Answers) {
  const all = answers(headingSuppliersQuery(cmdCode))
  const conversion = conversionOf(answers, view.money)
  const { a, b } = shownYears(view)
  return all && conversion ? headingBy(all, a, b, conversion) : null
}

const namesBy = memoize(4, headingNames)

/** Names of the headings, or their codes where the request for the names has failed. */
export function goodsNamesIn(answers: Answers, catalogue: Catalogue, format: Format): NameOf {
  return namesBy(catalogue, answers(headingsQuery) ?? undefined, 'X', format)
}

export const suppliersFigure = figureMadeOf(
  (view) => {
    const { cmdCode } = suppliersChoice(view)
    const lists = cmdCode === null ? suppliersQuery : headingSuppliersQuery(cmdCode)
    return [lists, headingsQuery, ...moneyNeeds(view.money)]
  },
  (view, answers, { catalogue, format }) => {
    const { cmdCode } = suppliersChoice(view)
    if (answers(headingsQuery) === undefined) return null
    const nameOf = goodsNamesIn(answers, catalogue, format)
    if (cmdCode === null) {
      const data = goodsDataIn(view, answers)
      return data && goodsContent(data, nameOf, view, format)
    }
    const data = headingDataIn(view, cmdCode, answers)
    return data && headingContent(data, nameOf(cmdCode), view, format)
  },
)
