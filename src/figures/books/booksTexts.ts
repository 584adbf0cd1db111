import type { Money } from '#src/trade/money.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Discrepancy } from '#src/trade/beside/mirror.ts'
import { signedAmount, unbroken } from '#src/i18n/amounts.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import type { BooksData } from '#src/figures/books/booksData.ts'

export function russianName(source: string, { t }: Format): string {
  if (source === 'imf-imts' || source === 'wits' || source === 'rosstat-fts') return t(`books.russia.${source}`)
  return t('books.russia.other', { source })
}

export function booksCautions({ flow, russia }: BooksData, format: Format): string[] {
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

export function booksKeys({ china, russia }: BooksData, format: Format): readonly string[] {
  return statusKeysOf(
    [
      { name: format.t('books.china'), points: china },
      ...russia.map(({ source, points }) => ({ name: russianName(source, format), points })),
    ],
    format,
  )
}

export function booksNotes({ money, china, russia, moved }: BooksData, format: Format): string[] {
  const { t, list, number, period } = format
  const missing = missingRatesOf([...china, ...russia.flatMap(({ points }) => points)])
  const notes = moneyNotes(money, false, missing, format)
  if (moved !== null) notes.push(t('books.note.rates', { points: number(moved.points, 1), year: period(moved.year) }))
  if (russia.length > 1)
    notes.push(t('books.note.lines', { names: list(russia.map(({ source }) => russianName(source, format))) }))
  return notes
}

/** `−$5.5 bn (−8.2%)`. */
export function discrepancyText(discrepancy: Discrepancy, money: Money, format: Format): string {
  const amount = signedAmount(discrepancy.amount.value ?? 0, money, format)
  if (discrepancy.percent.value === null) return amount
  return format.t('books.gap.amount', { amount, percent: format.change(discrepancy.percent.value) })
}

/** Sentences of the alt text: the first and the last discrepancy, then both countries' figures of each year. */
export function booksFacts({ money, years, china, russia }: BooksData, format: Format): string[] {
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
