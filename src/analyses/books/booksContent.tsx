import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { MultiPanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelContent.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { analysisDrawing } from '#src/analyses/drawing.ts'
import { withAnalysis } from '#src/analyses/analysisView.ts'
import { booksCsv } from '#src/analyses/books/booksData.ts'
import type { BooksData, ComparedBook } from '#src/analyses/books/booksData.ts'
import { booksFacts, booksNotes, discrepancyText, russianName } from '#src/analyses/books/booksTexts.ts'

const chinaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const russianColours = [colourNamed('M-271111'), colourNamed('X-8704'), colourNamed('X-8542')]
const noLabels: ReadonlyMap<string, readonly string[]> = new Map()

function chartOf({ flow, years, china, russia }: BooksData, format: Format): MultiPanelContent {
  const { t, number } = format
  const values = [...china, ...russia.flatMap(({ points }) => points)].map(({ value }) => value ?? 0)
  const step = format.step('usd', Math.max(0, ...values))
  const amount = (value: number): string => unbroken(format.amount(value, 'usd'))
  const tick = (value: number): string => number(value / step.divisor, 0)
  const colourIndexOf = (i: number): number => russianColours[i % russianColours.length] ?? 1
  const discrepancySeries = ({ source, discrepancies }: ComparedBook, i: number): PanelSeries => ({
    id: source,
    name: t(bookMessages, 'books.gap', { name: russianName(source, format) }),
    longName: t(bookMessages, 'books.gap', { name: russianName(source, format) }),
    colourIndex: colourIndexOf(i),
    points: discrepancies.map(({ usd }) => usd),
    amount: (_, period) => {
      const discrepancy = discrepancies.find(({ year }) => year === period)
      return discrepancy === undefined ? '' : discrepancyText(discrepancy, format)
    },
    labels: new Map(
      discrepancies.flatMap(({ year, usd, percent }): [string, string[]][] => {
        if (usd.value === null) return []
        const sign = usd.value < 0 ? '−' : '+'
        const size = sign + number(Math.abs(usd.value) / step.divisor, step.divisor < 1e9 ? 0 : 1)
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
            amount,
            labels: noLabels,
          },
          ...russia.map(({ source, points }, i) => ({
            id: source,
            name: russianName(source, format),
            longName: russianName(source, format),
            colourIndex: colourIndexOf(i),
            points,
            amount,
            labels: noLabels,
          })),
        ],
        tick,
      },
      {
        id: 'gap',
        title: t(bookMessages, 'books.panel.gap', { unit: step.long }),
        mark: 'bar',
        heightShare: 42,
        series: russia.map(discrepancySeries),
        tick,
      },
    ],
  }
}

/** The figure of one flow in two sets of books. */
export function booksContent(data: BooksData, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { flow, years, china, russia } = data
  const [from, to] = [years[0] ?? '2017', years.at(-1) ?? '2017']
  const largest = Math.max(0, ...china.map(({ value }) => value ?? 0))
  const title = t(bookMessages, `books.title.${flow}`)
  const subtitle = t(bookMessages, 'books.subtitle', {
    unit: format.step('usd', largest).long,
    from: period(from),
    to: period(to),
  })
  const content = chartOf(data, format)
  const points = [...china, ...russia.flatMap((book) => book.points)]
  return {
    view: withAnalysis(view, 'books', { flow }),
    title,
    subtitle,
    events: [],
    notes: () => booksNotes(data, format),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: booksFacts(data, format).join(' ') }),
    fileName: () => `china-russia_two-sets-of-books_${flow === 'M' ? 'imports' : 'exports'}_${from}_${to}`,
    format,
    drawing: analysisDrawing((props) => <MultiPanelChart content={content} {...props} />),
    csv: () => booksCsv(data),
  }
}
