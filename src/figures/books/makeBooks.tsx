import type { Catalogue } from '#src/trade/catalogue.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { UnitStep } from '#src/i18n/types.ts'
import { memoize } from '#src/lib/memoize.ts'
import { colourNamed } from '#src/view/colours.ts'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/need.ts'
import { mirrorQuery } from '#src/api/abroadQueries.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { MultiPanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing, figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { type BooksData, booksData, booksRows } from '#src/figures/books/booksData.ts'
import {
  booksCautions,
  booksFacts,
  booksKeys,
  booksNotes,
  discrepancyText,
  russianName,
} from '#src/figures/books/booksTexts.ts'
import { panelLine, ticksIn } from '#src/figures/panelLines.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'

const chinaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const russianColours = [colourNamed('M-271111'), colourNamed('X-8704'), colourNamed('X-8542')]

export function booksChart({ money, flow, years, china, russia }: BooksData, format: Format): MultiPanelContent {
  const { t, number, change } = format
  const stepOf = (values: readonly (number | null)[]): UnitStep =>
    format.step(money, Math.max(0, ...values.map((value) => Math.abs(value ?? 0))))
  const step = stepOf([...china, ...russia.flatMap(({ points }) => points)].map(({ value }) => value))
  const differences = russia.flatMap(({ discrepancies }) => discrepancies.map(({ amount }) => amount.value))
  const differenceStep = stepOf(differences)
  const ofReported = russia.some(({ estimates }) => estimates !== null)
  const amountOf = (value: number): string => unbroken(format.amount(value, money))
  const tickOf = (divisor: number) => ticksIn(divisor, format)
  const difference = (value: number): string => {
    const { divisor } = differenceStep
    const digits = divisor < 1e9 ? 0 : divisor < 1e12 ? 1 : 2
    return (value < 0 ? '−' : '+') + number(Math.abs(value) / divisor, digits)
  }
  const books = russia.map(({ source, points, discrepancies }, i) => {
    const name = russianName(source, format)
    const colour = russianColours[i % russianColours.length] ?? 1
    const amountAt = (_: number, period: string): string => {
      const discrepancy = discrepancies.find(({ year }) => year === period)
      return discrepancy === undefined ? '' : discrepancyText(discrepancy, money, format)
    }
    const amounts = discrepancies.map(({ amount }) => amount)
    const labels = discrepancies.flatMap(({ year, amount: { value }, percent }) =>
      value === null
        ? []
        : [[year, [difference(value), ...(percent.value === null ? [] : [change(percent.value, 0)])]] as const],
    )
    return {
      total: panelLine(source, name, colour, points, amountOf),
      gap: {
        ...panelLine(source, t('books.gap', { name }), colour, amounts, amountAt),
        labels: new Map(labels),
      },
    }
  })
  return {
    periods: years,
    freq: 'year',
    events: [],
    format,
    panels: [
      {
        id: 'totals',
        title: t('books.panel.totals', { unit: step.long }),
        mark: 'line',
        heightShare: 58,
        series: [
          panelLine('china', t('books.china'), chinaColours[flow], china, amountOf),
          ...books.map(({ total }) => total),
        ],
        tick: tickOf(step.divisor),
      },
      {
        id: 'gap',
        title: t(ofReported ? 'books.panel.gap.reported' : 'books.panel.gap', {
          unit: differenceStep.long,
        }),
        mark: 'bar',
        heightShare: 42,
        series: books.map(({ gap }) => gap),
        tick: tickOf(differenceStep.divisor),
      },
    ],
  }
}

function booksContent(data: BooksData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { money, flow, years, china, russia } = data
  const [from, to] = [years[0] ?? '2017', years.at(-1) ?? '2017']
  const title = t(`books.title.${flow}`)
  const largest = Math.max(0, ...china.map(({ value }) => value ?? 0))
  const subtitle = t('books.subtitle', {
    unit: format.step(money, largest).long,
    from: period(from),
    to: period(to),
  })
  const flowInName = flow === 'M' ? 'imports' : 'exports'
  const content = booksChart(data, format)
  const points = [...china, ...russia.flatMap((book) => book.points)]
  return {
    view: withAnalysis(view, 'books', { flow }),
    title,
    subtitle,
    events: [],
    cautions: () => [
      ...booksCautions(data, format),
      ...publisherBreakCautions(catalogue, monthsOfPoints(china), false, format),
    ],
    keys: () => booksKeys(data, format),
    notes: () => booksNotes(data, format),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    altText: () => t('analysis.alt', { title, subtitle, facts: format.sentences(booksFacts(data, format)) }),
    fileName: () => ['china-russia_two-countries-figures', flowInName, ...moneyInName(view), from, to].join('_'),
    format,
    drawing: analysisDrawing((props) => <MultiPanelChart content={content} {...props} />),
    rows: () => booksRows(data),
  }
}

const dataBy = memoize(4, booksData)

/** Null until the answers have arrived. */
export function booksDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): BooksData | null {
  const { flow } = choiceOf(view, 'books')
  const rows = observationsOf(answers, catalogue, `${flow}-TOTAL`)
  const mirror = answers(mirrorQuery)
  const conversion = conversionOf(answers, view.money)
  return rows && mirror && conversion ? dataBy(flow, rows, mirror, conversion) : null
}

export const booksFigure = figureMadeOf(
  (view, catalogue) => [
    ...oneSeries(catalogue, `${choiceOf(view, 'books').flow}-TOTAL`),
    mirrorQuery,
    ...moneyNeeds(view.money),
  ],
  (view, answers, { catalogue, format }) => {
    const data = booksDataIn(view, answers, catalogue)
    return data && booksContent(data, catalogue, view, format)
  },
)
