import { abroad } from '#src/api/abroadQueries.ts'
import { flowControl } from '#src/figures/core/Controls.tsx'
import { amountIn, amountPanel, endsOf, gapWithPercent, lineOf, panelsFigure } from '#src/figures/core/lines.ts'
import { look } from '#src/figures/core/look.ts'
import { seriesNeed } from '#src/figures/figure.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { type Format, amountsAlike, signedAmount, unbroken } from '#src/i18n/format.ts'
import type { UnitStep } from '#src/i18n/languages.ts'
import { moneyCodes } from '#src/publish/files/rows.ts'
import { spreadTo } from '#src/trade/beside/brent.ts'
import { type Mirror, estimatesOf, reportedOf, russianBooks } from '#src/trade/beside/mirror.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import { type Observation, type Point, knownValues } from '#src/trade/observation.ts'
import { pointAt } from '#src/trade/plot.ts'
import { type Conversion, type Money, calendarYears, measured, shareOf, withoutYear } from '#src/trade/steps.ts'
import { colourNamed } from '#src/view/colours.ts'
import { breakOfTotal, monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'

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
  const books = russianBooks(mirror, flow, years).map(({ source, points }) => {
    // Estimates are filtered out before conversion, because an estimated rate makes estimates of reports too.
    const reported = reportedOf(points)
    const gap = spreadTo(china, conversion.points(reported))
    return {
      source,
      points: conversion.points(points),
      /** China's figure less Russia's, in money and in percent of China's figure. */
      gap,
      percent: shareOf(gap, china),
      percentInUsd: shareOf(spreadTo(inUsd, reported), inUsd),
      estimates: estimatesOf(inUsd, points),
    }
  })
  // China's side is converted by months, Russia's by years.
  const moved = books.flatMap(({ percent, percentInUsd }) =>
    percentInUsd.flatMap(({ period: year, value }) => {
      const converted = pointAt({ points: percent }, year).value
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

/** Decimals of amounts in units of a hundred million (in Chinese), a billion and a trillion, about alike in precision. */
const digitsFor = (divisor: number): number => (divisor < 1e9 ? 0 : divisor < 1e12 ? 1 : 2)

type Lines = ReturnType<typeof linesOf>

function linesOf({ money, flow, china, russia }: BooksData, format: Format) {
  const { t, number, change } = format
  const unit = moneyCodes[money]
  const reported = (id: string, by: string, name: string, colourIndex: number, points: readonly Point[]) => {
    const cells = { flow, item: 'reported', reported_by: by, unit }
    return lineOf({ id, name, colourIndex, points, cells }, amountIn(money, format))
  }
  const { divisor } = stepOf(
    russia.flatMap(({ gap }) => gap),
    money,
    format,
  )
  const digits = digitsFor(divisor)
  const difference = (value: number): string => (value < 0 ? '−' : '+') + number(Math.abs(value) / divisor, digits)
  const books = russia.map((book, i) => {
    const { source, points, gap: amounts, percent: percents } = book
    const by = `russia:${source}`
    const name = nameOf(source, format)
    const colourIndex = russianColours[i % russianColours.length] ?? 1
    const labels = amounts.flatMap(({ period, value }, at) => {
      const percent = percents[at]?.value ?? null
      if (value === null) return []
      return [[period, [difference(value), ...(percent === null ? [] : [change(percent, 0)])]] as const]
    })
    const say = (_: number, year: string): string =>
      gapWithPercent(book, year, (value) => signedAmount(value, money, format), format)
    const total = reported(source, by, name, colourIndex, points)
    const ofGap = t('books.gap', { name })
    const gap = {
      ...total,
      name: ofGap,
      longName: ofGap,
      points: amounts,
      amount: say,
      say,
      labels: new Map(labels),
      cells: { ...total.cells, item: 'china_less_russia' },
    }
    const percent = { points: percents, cells: { ...gap.cells, unit: 'percent' } }
    return { book, total, gap, percent }
  })
  return { ours: reported('china', 'china', t('books.china'), colourNamed(`${flow}-TOTAL`), china), books }
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
  const notes = moneyNotes(money, 'months', missing, format)
  if (moved !== null) notes.push(t('books.note.rates', { points: number(moved.points, 1), year: period(moved.year) }))
  if (russia.length > 1)
    notes.push(t('books.note.lines', { names: list(russia.map(({ source }) => nameOf(source, format))) }))
  // A picture that has the percents above its bars has no room for the formula, but for notes.
  return [...notes, t('formula.books')]
}

/** Sentences of the alt text: the first and the last discrepancy, then both countries' figures of each year. */
function factsOf({ money, years, china, russia }: BooksData, { books }: Lines, format: Format): string[] {
  const { t, list, period } = format
  const amount = (value: number): string => unbroken(format.amount(value, money))
  const byYear = years.flatMap((year, i) => {
    const ours = china[i]?.value ?? null
    const others = russia.flatMap(({ source, points, gap, estimates }, at) => {
      const value = points[i]?.value ?? null
      if (value === null || gap[i] === undefined) return []
      const said = { name: nameOf(source, format), value: amount(value) }
      if (gap[i].value !== null) return [t('books.alt.other', { ...said, gap: books[at]?.gap.say(0, year) ?? '' })]
      return estimates === null || year < estimates.from ? [] : [t('books.alt.estimate', said)]
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
function titleOf({ money, flow, years, china, russia }: BooksData, format: Format): string {
  const { t, period } = format
  const at = years.findLastIndex((_, i) => russia.some(({ gap }) => gap[i]?.value != null))
  const ours = china[at]?.value ?? null
  if (ours === null) return t('analysis.books')
  // Publishers differ on what Russia reported for the same year, so the title gives the range of all.
  const theirs = russia.filter(({ gap }) => gap[at]?.value != null).flatMap(({ points }) => points[at]?.value ?? [])
  const [least, most] = [Math.min(...theirs), Math.max(...theirs)]
  const written = unbroken(format.amount(most, money))
  return t(`books.title.${flow}`, {
    year: period(years[at] ?? ''),
    china: unbroken(format.amount(ours, withoutYear(money))),
    russia:
      format.amount(least, money) === format.amount(most, money) ? written : fromTo(least, most, money, format, '–'),
  })
}

export const books = look({
  id: 'books',
  chosen: ({ flow }) => flow,
  needs: ({ choice, catalogue }) => ({ total: seriesNeed(catalogue, `${choice}-TOTAL`), mirror: abroad.mirror }),
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
    const { catalogue, format } = scene
    const { t } = format
    const { money, flow, years, china } = data
    const lines = linesOf(data, format)
    const { ours, books: theirs } = lines
    const title = titleOf(data, format)
    const reported = [ours, ...theirs.map(({ total }) => total)]
    const panels = panelsOf(data, lines, format)
    const all = reported.flatMap(({ points }) => points)
    return panelsFigure(
      {
        title,
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
        height: 470,
        fileName: ['china-russia_two-countries-figures', flow === 'M' ? 'imports' : 'exports'],
        written: [ours, ...theirs.flatMap(({ total, gap, percent }) => [total, gap, percent])],
        rows: 'flow period item reported_by unit value status source',
        table() {
          const values = knownValues(all)
          const { divisor } = stepOf(all, withoutYear(money), format)
          const { plain, signed } = amountsAlike(values, withoutYear(money), format, digitsFor(divisor))
          const columns = theirs.flatMap(({ book, total, gap }) => {
            const say = (_: number, year: string): string => gapWithPercent(book, year, signed, format)
            return [
              { ...total, say: plain },
              { ...gap, id: `${gap.id} gap`, name: t('books.table.gap'), say },
            ]
          })
          return { label: t('books.table'), columns: [{ ...ours, say: plain }, ...columns] }
        },
        card: () => ({ sentence: title }),
      },
      scene,
    )
  },
})
