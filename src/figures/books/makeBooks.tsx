import { mirrorQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/queries.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { MultiPanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { type Cell, type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { analysisDrawing, figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { panelLine, ticksIn } from '#src/figures/panelLines.ts'
import { signedAmount, unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { UnitStep } from '#src/i18n/languages.ts'
import { memoize } from '#src/lib/memoize.ts'
import {
  type Discrepancy,
  type Mirror,
  discrepanciesOf,
  estimatesOf,
  reportedOf,
  russianBooks,
} from '#src/trade/beside/mirror.ts'
import { calendarYears } from '#src/trade/frequency.ts'
import type { Catalogue, Flow } from '#src/trade/catalogue.ts'
import { measured } from '#src/trade/transform.ts'
import { type Conversion, type Money, inDollars } from '#src/trade/money.ts'
import type { Observation, Point } from '#src/trade/observation.ts'
import { colourNamed } from '#src/view/colours.ts'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { missingRatesOf, moneyNotes, statusKeysOf } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

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

export function russianName(source: string, { t }: Format): string {
  if (source === 'imf-imts' || source === 'wits' || source === 'rosstat-fts') return t(`books.russia.${source}`)
  return t('books.russia.other', { source })
}

function booksCautions({ flow, russia }: BooksData, format: Format): string[] {
  const { t, period, amount } = format
  const percent = (value: number): string => unbroken(amount(value, 'percent'))
  const ofEstimates = russia.flatMap(({ source, estimates }) => {
    if (estimates === null) return []
    const { from, least, most } = estimates
    const words = { name: russianName(source, format), from: period(from), least: percent(least), most: percent(most) }
    return [t('books.caution.estimates', words)]
  })
  return [t(`books.caution.cif.${flow}`), ...ofEstimates]
}

function booksKeys({ china, russia }: BooksData, format: Format): readonly string[] {
  return statusKeysOf(
    [
      { name: format.t('books.china'), points: china },
      ...russia.map(({ source, points }) => ({ name: russianName(source, format), points })),
    ],
    format,
  )
}

function booksNotes({ money, china, russia, moved }: BooksData, format: Format): string[] {
  const { t, list, number, period } = format
  const missing = missingRatesOf([...china, ...russia.flatMap(({ points }) => points)])
  const notes = moneyNotes(money, false, missing, format)
  if (moved !== null) notes.push(t('books.note.rates', { points: number(moved.points, 1), year: period(moved.year) }))
  if (russia.length > 1)
    notes.push(t('books.note.lines', { names: list(russia.map(({ source }) => russianName(source, format))) }))
  return notes
}

/** `−$5.5 bn (−8.2%)`. */
function discrepancyText(discrepancy: Discrepancy, money: Money, format: Format): string {
  const amount = signedAmount(discrepancy.amount.value ?? 0, money, format)
  if (discrepancy.percent.value === null) return amount
  return format.t('books.gap.amount', { amount, percent: format.change(discrepancy.percent.value) })
}

/** Sentences of the alt text: the first and the last discrepancy, then both countries' figures of each year. */
function booksFacts({ money, years, china, russia }: BooksData, format: Format): string[] {
  const { t, list, period } = format
  const amount = (value: number): string => unbroken(format.amount(value, money))
  const changes = russia.flatMap(({ source, discrepancies }) => {
    const known = discrepancies.filter(({ amount: { value } }) => value !== null)
    const [first, last] = [known.at(0), known.at(-1)]
    if (first === undefined || last === undefined || first === last) return []
    return [
      t('books.alt.change', {
        name: russianName(source, format),
        first: discrepancyText(first, money, format),
        from: period(first.year),
        last: discrepancyText(last, money, format),
        to: period(last.year),
      }),
    ]
  })
  const byYear = years.flatMap((year, i) => {
    const ours = china[i]?.value ?? null
    const others = russia.flatMap(({ source, points, discrepancies, estimates }) => {
      const value = points[i]?.value ?? null
      const discrepancy = discrepancies[i]
      if (value === null || discrepancy === undefined) return []
      const said = { name: russianName(source, format), value: amount(value) }
      if (discrepancy.amount.value === null)
        return estimates === null || year < estimates.from ? [] : [t('books.alt.estimate', said)]
      return [t('books.alt.other', { ...said, gap: discrepancyText(discrepancy, money, format) })]
    })
    return ours === null || others.length === 0
      ? []
      : [t('books.alt.year', { year: period(year), china: amount(ours), others: list(others) })]
  })
  return [...changes, ...byYear]
}

export type BooksData = ReturnType<typeof booksData>

/** One flow as China reported it and as Russia did, by year, with Russia's publishers apart. */
function booksData(flow: Flow, total: readonly Observation[], mirror: Mirror, conversion: Conversion = inDollars) {
  const yearsOf = (months: readonly Observation[]) => calendarYears(months).map((year) => measured(year, 'value'))
  const all = yearsOf(conversion.observations(total))
  // A published year without an exchange rate is kept, and shown as a gap.
  const published = all.map(({ value, missingRates }) => value !== null || missingRates !== undefined)
  const china = all.slice(published.indexOf(true), published.lastIndexOf(true) + 1)
  const years = china.map(({ period }) => period)
  const inUsd = yearsOf(total)
  const books = russianBooks(mirror, flow, years).map(({ source, points }) => ({
    source,
    points: conversion.points(points),
    // Estimates are filtered out before conversion, because an estimated rate makes estimates of reports too.
    discrepancies: discrepanciesOf(china, conversion.points(reportedOf(points))),
    discrepanciesInUsd: discrepanciesOf(inUsd, reportedOf(points)),
    estimates: estimatesOf(inUsd, points),
  }))
  // China's side is converted by months, Russia's by years.
  const moved = books.flatMap(({ discrepancies, discrepanciesInUsd }) =>
    discrepanciesInUsd.flatMap(({ year, percent: { value } }) => {
      const converted = discrepancies.find((one) => one.year === year)?.percent.value ?? null
      return value === null || converted === null ? [] : [{ year, points: Math.abs(converted - value) }]
    }),
  )
  return {
    money: conversion.money,
    flow,
    years,
    china,
    russia: books,
    /** The year in which conversion moves the discrepancy most, and by how many percentage points; null in dollars. */
    moved: conversion.money === 'usd' ? null : (moved.toSorted((a, b) => b.points - a.points)[0] ?? null),
  }
}

function booksRows({ money, flow, china, russia }: BooksData): Rows {
  const unit = moneyCodes[money]
  const rows = (item: string, by: string, of: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, by, of, value, status, sources.join(';')])
  return {
    columns: ['flow', 'period', 'item', 'reported_by', 'unit', 'value', 'status', 'source'],
    rows: [
      ...rows('reported', 'china', unit, china),
      ...russia.flatMap(({ source, points, discrepancies }) => {
        const by = `russia:${source}`
        const amounts = discrepancies.map(({ amount }) => amount)
        const percents = discrepancies.map(({ percent }) => percent)
        return [
          ...rows('reported', by, unit, points),
          ...rows('china_less_russia', by, unit, amounts),
          ...rows('china_less_russia', by, 'percent', percents),
        ]
      }),
    ],
  }
}
