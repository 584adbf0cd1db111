import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Money } from '#src/trade/money.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'
import { colourNamed } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { MultiPanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import type { UnitStep } from '#src/i18n/types.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { analysisDrawing } from '#src/figures/analysisDrawing.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { booksRows } from '#src/figures/books/booksData.ts'
import type { BooksData, ComparedBook } from '#src/figures/books/booksData.ts'
import {
  booksCautions,
  booksFacts,
  booksKeys,
  booksNotes,
  discrepancyText,
  russianName,
} from '#src/figures/books/booksTexts.ts'

const chinaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const russianColours = [colourNamed('M-271111'), colourNamed('X-8704'), colourNamed('X-8542')]
/** The unit that the largest of some values is written in. */
function stepOf(values: readonly number[], money: Money, format: Format): UnitStep {
  return format.step(money, Math.max(0, ...values.map(Math.abs)))
}

const noLabels: ReadonlyMap<string, readonly string[]> = new Map()

export function booksChart({ money, flow, years, china, russia }: BooksData, format: Format): MultiPanelContent {
  const { t, number } = format
  const values = [...china, ...russia.flatMap(({ points }) => points)].map(({ value }) => value ?? 0)
  const differences = russia.flatMap(({ discrepancies }) => discrepancies.map(({ amount }) => amount.value ?? 0))
  const step = stepOf(values, money, format)
  const ofReported = russia.some(({ estimates }) => estimates !== null)
  const differenceStep = stepOf(differences, money, format)
  const amountOf = (value: number): string => unbroken(format.amount(value, money))
  const tickOf =
    ({ divisor }: UnitStep) =>
    (value: number): string =>
      number(value / divisor, Number.isInteger(value / divisor) ? 0 : 1)
  const colourIndexOf = (i: number): number => russianColours[i % russianColours.length] ?? 1
  const discrepancySeries = ({ source, discrepancies }: ComparedBook, i: number): PanelSeries => ({
    id: source,
    name: t(bookMessages, 'books.gap', { name: russianName(source, format) }),
    longName: t(bookMessages, 'books.gap', { name: russianName(source, format) }),
    colourIndex: colourIndexOf(i),
    points: discrepancies.map(({ amount }) => amount),
    amount: (_, period) => {
      const discrepancy = discrepancies.find(({ year }) => year === period)
      return discrepancy === undefined ? '' : discrepancyText(discrepancy, money, format)
    },
    labels: new Map(
      discrepancies.flatMap(({ year, amount, percent }): [string, string[]][] => {
        if (amount.value === null) return []
        const sign = amount.value < 0 ? '−' : '+'
        const { divisor } = differenceStep
        const size = sign + number(Math.abs(amount.value) / divisor, divisor < 1e9 ? 0 : divisor < 1e12 ? 1 : 2)
        return [[year, percent.value === null ? [size] : [size, format.change(percent.value, 0)]]]
      }),
    ),
  })
  return {
    periods: years,
    freq: 'year',
    events: [],
    format,
    panels: [
      {
        id: 'totals',
        title: t(bookMessages, 'books.panel.totals', { unit: step.long }),
        mark: 'line',
        heightShare: 58,
        series: [
          {
            id: 'china',
            name: t(bookMessages, 'books.china'),
            longName: t(bookMessages, 'books.china'),
            colourIndex: chinaColours[flow],
            points: china,
            amount: amountOf,
            labels: noLabels,
          },
          ...russia.map(({ source, points }, i) => ({
            id: source,
            name: russianName(source, format),
            longName: russianName(source, format),
            colourIndex: colourIndexOf(i),
            points,
            amount: amountOf,
            labels: noLabels,
          })),
        ],
        tick: tickOf(step),
      },
      {
        id: 'gap',
        title: t(bookMessages, ofReported ? 'books.panel.gap.reported' : 'books.panel.gap', {
          unit: differenceStep.long,
        }),
        mark: 'bar',
        heightShare: 42,
        series: russia.map(discrepancySeries),
        tick: tickOf(differenceStep),
      },
    ],
  }
}

/** The figure of one flow as both countries report it. */
export function booksContent(data: BooksData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { money, flow, years, china, russia } = data
  const [from, to] = [years[0] ?? '2017', years.at(-1) ?? '2017']
  const title = t(bookMessages, `books.title.${flow}`)
  const subtitle = t(bookMessages, 'books.subtitle', {
    unit: stepOf(
      china.map(({ value }) => value ?? 0),
      money,
      format,
    ).long,
    from: period(from),
    to: period(to),
  })
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
    altText: () =>
      t(analysisMessages, 'analysis.alt', { title, subtitle, facts: format.sentences(booksFacts(data, format)) }),
    fileName: () =>
      ['china-russia_two-countries-figures', flow === 'M' ? 'imports' : 'exports', ...moneyInName(view), from, to].join(
        '_',
      ),
    format,
    drawing: analysisDrawing((props) => <MultiPanelChart content={content} {...props} />),
    rows: () => booksRows(data),
  }
}
