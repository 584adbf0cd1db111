import { mirrorQuery } from '#src/api/abroadQueries.ts'
import { flowControl } from '#src/figures/core/Controls.tsx'
import { amountIn, amountPanel, endsOf, lineOf, panelsFigure } from '#src/figures/core/lines.tsx'
import { look } from '#src/figures/core/look.ts'
import { seriesNeed } from '#src/figures/figure.ts'
import { type Format, amountsAlike, signedAmount, unbroken } from '#src/i18n/format.ts'
import type { UnitStep } from '#src/i18n/languages.ts'
import { moneyCodes } from '#src/publish/files/rows.ts'
import {
  type Discrepancy,
  type Mirror,
  discrepanciesOf,
  estimatesOf,
  reportedOf,
  russianBooks,
} from '#src/trade/beside/mirror.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import type { Observation, Point } from '#src/trade/observation.ts'
import { type Conversion, type Money, calendarYears, measured, withoutYear } from '#src/trade/steps.ts'
import { colourNamed } from '#src/view/colours.ts'
import { breakOfTotal, monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'

const chinaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const russianColours = [colourNamed('M-271111'), colourNamed('X-8704'), colourNamed('X-8542')]

type BooksData = ReturnType<typeof booksData>

/** One flow as China reported it and as Russia did, by year, with Russia's publishers apart. */
function booksData(flow: Flow, total: readonly Observation[], mirror: Mirror, conversion: Conversion) {
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

function nameOf(source: string, { t }: Format): string {
  if (source === 'imf-imts' || source === 'wits' || source === 'rosstat-fts') return t(`books.russia.${source}`)
  return t('books.russia.other', { source })
}

const stepOf = (points: readonly Point[], money: Money, format: Format): UnitStep =>
  format.step(money, Math.max(0, ...points.map(({ value }) => Math.abs(value ?? 0))))

type Lines = ReturnType<typeof linesOf>

function linesOf({ money, flow, china, russia }: BooksData, format: Format) {
  const { t, number, change } = format
  const unit = moneyCodes[money]
  const reported = (id: string, by: string, name: string, colourIndex: number, points: readonly Point[]) => {
    const cells = { flow, item: 'reported', reported_by: by, unit }
    return lineOf({ id, name, colourIndex, points, cells }, amountIn(money, format))
  }
  const all = russia.flatMap(({ discrepancies }) => discrepancies.map(({ amount }) => amount))
  const { divisor } = stepOf(all, money, format)
  const digits = divisor < 1e9 ? 0 : divisor < 1e12 ? 1 : 2
  const difference = (value: number): string => (value < 0 ? '−' : '+') + number(Math.abs(value) / divisor, digits)
  const books = russia.map(({ source, points, discrepancies }, i) => {
    const by = `russia:${source}`
    const name = nameOf(source, format)
    const colourIndex = russianColours[i % russianColours.length] ?? 1
    const labels = discrepancies.flatMap(({ year, amount: { value }, percent }) =>
      value === null
        ? []
        : [[year, [difference(value), ...(percent.value === null ? [] : [change(percent.value, 0)])]] as const],
    )
    const discrepancyAt = (_: number, period: string): string => {
      const discrepancy = discrepancies.find(({ year }) => year === period)
      return discrepancy === undefined ? '' : discrepancyText(discrepancy, money, format)
    }
    const total = reported(source, by, name, colourIndex, points)
    const gap = {
      ...total,
      name: t('books.gap', { name }),
      longName: t('books.gap', { name }),
      points: discrepancies.map(({ amount }) => amount),
      amount: discrepancyAt,
      say: discrepancyAt,
      labels: new Map(labels),
      cells: { ...total.cells, item: 'china_less_russia' },
    }
    const percent = { points: discrepancies.map((one) => one.percent), cells: { ...gap.cells, unit: 'percent' } }
    return { total, gap, percent }
  })
  return { ours: reported('china', 'china', t('books.china'), chinaColours[flow], china), books }
}

function panelsOf({ money, russia }: BooksData, { ours, books }: Lines, format: Format) {
  const { t } = format
  const totals = [ours, ...books.map(({ total }) => total)]
  const gaps = books.map(({ gap }) => gap)
  const gapTitle = russia.some(({ estimates }) => estimates !== null) ? 'books.panel.gap.reported' : 'books.panel.gap'
  const inTotals = amountPanel('totals', 58, money, (unit) => t('books.panel.totals', { unit }), totals, format)
  const inGaps = amountPanel('gap', 42, money, (unit) => t(gapTitle, { unit }), gaps, format)
  return [inTotals, { ...inGaps, mark: 'bar' }] as const
}

/** `−$5.5 bn (−8.2%)`. */
function discrepancyText(discrepancy: Discrepancy, money: Money, format: Format): string {
  const amount = signedAmount(discrepancy.amount.value ?? 0, money, format)
  if (discrepancy.percent.value === null) return amount
  return format.t('list.aside', { text: amount, aside: format.change(discrepancy.percent.value) })
}

function cautionsOf({ flow, russia }: BooksData, format: Format): string[] {
  const { t, period, amount } = format
  const percent = (value: number): string => unbroken(amount(value, 'percent'))
  const ofEstimates = russia.flatMap(({ source, estimates }) => {
    if (estimates === null) return []
    const { from, least, most } = estimates
    const words = { name: nameOf(source, format), from: period(from), least: percent(least), most: percent(most) }
    return [t('books.caution.estimates', words)]
  })
  return [t(`books.caution.cif.${flow}`), ...ofEstimates]
}

function notesOf({ money, china, russia, moved }: BooksData, format: Format): string[] {
  const { t, list, number, period } = format
  const missing = missingRatesOf([...china, ...russia.flatMap(({ points }) => points)])
  const notes = moneyNotes(money, false, missing, format)
  if (moved !== null) notes.push(t('books.note.rates', { points: number(moved.points, 1), year: period(moved.year) }))
  if (russia.length > 1)
    notes.push(t('books.note.lines', { names: list(russia.map(({ source }) => nameOf(source, format))) }))
  return notes
}

/** Sentences of the alt text: the first and the last discrepancy, then both countries' figures of each year. */
function factsOf({ money, years, china, russia }: BooksData, { books }: Lines, format: Format): string[] {
  const { t, list, period } = format
  const amount = (value: number): string => unbroken(format.amount(value, money))
  const byYear = years.flatMap((year, i) => {
    const ours = china[i]?.value ?? null
    const others = russia.flatMap(({ source, points, discrepancies, estimates }) => {
      const value = points[i]?.value ?? null
      const discrepancy = discrepancies[i]
      if (value === null || discrepancy === undefined) return []
      const said = { name: nameOf(source, format), value: amount(value) }
      if (discrepancy.amount.value === null)
        return estimates === null || year < estimates.from ? [] : [t('books.alt.estimate', said)]
      return [t('books.alt.other', { ...said, gap: discrepancyText(discrepancy, money, format) })]
    })
    return ours === null || others.length === 0
      ? []
      : [t('books.alt.year', { year: period(year), china: amount(ours), others: list(others) })]
  })
  return [
    ...endsOf(
      books.map(({ gap }) => gap),
      format,
    ),
    ...byYear,
  ]
}

/** Compares the newest year that Russia itself reported: an estimate from China's figure is no second opinion. */
function sentenceOf({ money, flow, years, china, russia }: BooksData, format: Format): string {
  const { t, period } = format
  const at = years.findLastIndex((_, i) => russia.some(({ discrepancies }) => discrepancies[i]?.amount.value != null))
  const ours = china[at]?.value ?? null
  if (ours === null) return t(`books.title.${flow}`)
  // Publishers differ on what Russia reported for the same year, so the sentence gives the range of all.
  const theirs = russia
    .filter(({ discrepancies }) => discrepancies[at]?.amount.value != null)
    .flatMap(({ points }) => points[at]?.value ?? [])
  const { plain } = amountsAlike([ours, ...theirs], money, format)
  const [least, most] = [plain(Math.min(...theirs)), plain(Math.max(...theirs))]
  return t(`card.books.${flow}`, {
    year: period(years[at] ?? ''),
    china: plain(ours),
    russia: least === most ? least : t('card.books.range', { least, most }),
  })
}

export const books = look({
  id: 'books',
  chosen: ({ flow }) => flow,
  needs: ({ choice, catalogue }) => ({ total: seriesNeed(catalogue, `${choice}-TOTAL`), mirror: mirrorQuery }),
  data: ({ total, mirror }, { choice }, conversion) => booksData(choice, total.observations, mirror, conversion),
  opens: ({ choice }) => ({ flow: choice }),
  controls: ({ choice, choose, format }) => [
    flowControl(choice, choose, format),
    {
      kind: 'details',
      summary: format.t('books.why'),
      paragraphs: [format.t(`books.why.${choice}`), format.t('books.why.more')],
    },
  ],
  make(data, scene) {
    const { view, catalogue, format } = scene
    const { t } = format
    const { money, flow, years, china } = data
    const lines = linesOf(data, format)
    const { ours, books: theirs } = lines
    const reported = [ours, ...theirs.map(({ total }) => total)]
    const panels = panelsOf(data, lines, format)
    const all = reported.flatMap(({ points }) => points)
    return panelsFigure(
      {
        title: t(`books.title.${flow}`),
        subtitle: (span) => t('books.subtitle', { ...span, unit: stepOf(china, money, format).long }),
        cautions: () => [
          ...cautionsOf(data, format),
          ...publisherBreakCautions(catalogue, monthsOfPoints(china), breakOfTotal[flow], format),
        ],
        notes: () => notesOf(data, format),
        lines: reported,
        facts: () => factsOf(data, lines, format),
        panels,
        periods: years,
        commodity: null,
        heights: { wide: 470, phone: 430 },
        formula: t('formula.books'),
        fileName: ['china-russia_two-countries-figures', flow === 'M' ? 'imports' : 'exports', ...moneyInName(view)],
        written: [ours, ...theirs.flatMap(({ total, gap, percent }) => [total, gap, percent])],
        rows: 'flow period item reported_by unit value status source',
        table() {
          const values = all.flatMap(({ value }) => value ?? [])
          const { divisor } = stepOf(all, withoutYear(money), format)
          const { plain, signed } = amountsAlike(values, withoutYear(money), format, divisor < 1e12 ? 1 : 2)
          const columns = theirs.flatMap(({ total, gap, percent: { points } }) => [
            { ...total, write: plain },
            { id: `${gap.id} gap`, name: t('books.table.gap'), points: gap.points, write: signed },
            {
              id: `${gap.id} percent`,
              name: t('books.table.percent'),
              points,
              write: (value: number) => format.change(value),
            },
          ])
          return { label: t('books.table'), years, columns: [{ ...ours, write: plain }, ...columns] }
        },
        card: () => ({ sentence: sentenceOf(data, format) }),
      },
      scene,
    )
  },
})
