import { barrelsPerTonne } from '#src/trade/brent.ts'
import type { Buyer } from '#src/trade/buyers.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { Point } from '#src/trade/point.ts'
import { amountsAlike, unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import type { BuyersData } from '#src/figures/buyers/buyersData.ts'
import { pointsOf } from '#src/figures/buyers/buyersData.ts'

/** The year before the invasion, with which the newest months are compared. */
const before = '2021'

export function buyerName(buyer: Buyer, { t }: Format): string {
  return t(buyerMessages, `buyers.${buyer}`)
}

const valueAt = (points: readonly Point[], period: string): number | null =>
  points.find((point) => point.period === period)?.value ?? null

/** Who of the named bought most in the twelve months, China apart. */
function largestOther({ lines }: BuyersData, period: string): { readonly buyer: Buyer; readonly value: number } | null {
  const named = lines.flatMap(({ buyer, points }) => {
    const value = valueAt(points, period)
    return buyer === 'CHN' || buyer === 'OTHER' || value === null ? [] : [{ buyer, value }]
  })
  return named.toSorted((a, b) => b.value - a.value)[0] ?? null
}

/** What China and the largest of the other named bought in the newest twelve months of China's; null where either is missing. */
export function largestTwo(data: BuyersData) {
  const china = lastKnown(pointsOf(data.lines, 'CHN'))
  const other = china === undefined ? null : largestOther(data, china.period)
  return china?.value == null || other === null ? null : { period: china.period, china: china.value, other }
}

/** Weights of the same twelve months; those of gas are not compared with earlier ones, for China's pipelines are no longer counted. */
export function buyersTitle(data: BuyersData, format: Format): string {
  const { t, period } = format
  const { product, lines } = data
  const two = largestTwo(data)
  if (two === null) return t(buyerMessages, `buyers.title.none.${product}`)
  const { china, other } = two
  const { plain } = amountsAlike([china, other.value], 'kg', format)
  const words = {
    china: plain(china),
    period: period(two.period),
    name: buyerName(other.buyer, format),
    other: plain(other.value),
  }
  if (product === 'GAS') return t(buyerMessages, 'buyers.title.GAS', words)
  const [chinaThen, otherThen] = ['CHN' as const, other.buyer].map((buyer) =>
    valueAt(pointsOf(lines, buyer), `${before}-12`),
  )
  if (chinaThen == null || otherThen == null) return t(buyerMessages, 'buyers.title.none.OIL')
  return t(buyerMessages, 'buyers.title.OIL', {
    ...words,
    year: period(before),
    chinaThen: plain(chinaThen),
    otherThen: plain(otherThen),
  })
}

/** What the lines hold and lack; what is estimated, and missing. */
export function buyersCautions({ product, periods, missing, estimatedFrom }: BuyersData, format: Format): string[] {
  const { t, list, period } = format
  const cautions = [
    t(buyerMessages, `buyers.caution.china.${product}`),
    t(buyerMessages, `buyers.caution.floors.${product}`),
  ]
  if (missing.length > 0) {
    const who = missing.map(({ buyer, count }) =>
      t(buyerMessages, 'buyers.missing', { name: buyerName(buyer, format), count }),
    )
    cautions.push(
      t(buyerMessages, 'buyers.caution.missing', { period: period(periods.at(-1) ?? ''), buyers: list(who) }),
    )
  }
  if (estimatedFrom !== null)
    cautions.push(t(buyerMessages, 'buyers.caution.estimated', { from: period(estimatedFrom) }))
  return cautions
}

/** Another unit by which the trade knows the goods. */
function unitNote({ product, lines }: BuyersData, format: Format): string[] {
  const { t, number, amount } = format
  if (product === 'GAS') return [t(buyerMessages, 'buyers.note.unit.GAS')]
  const last = lastKnown(pointsOf(lines, 'CHN'))
  if (last?.value == null) return []
  const tonnes = last.value / 1000
  return [
    t(buyerMessages, 'buyers.note.unit.OIL', {
      barrels: number(barrelsPerTonne, 1),
      weight: unbroken(amount(last.value, 'kg')),
      rate: number((tonnes * barrelsPerTonne) / 365 / 1e6, 1),
    }),
  ]
}

/** Which of the lines are dashed, and why. */
export function buyersKeys({ lines, share }: BuyersData, format: Format): readonly string[] {
  return statusKeysOf(
    [
      ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points })),
      { name: format.t(buyerMessages, 'buyers.share'), points: share },
    ],
    format,
  )
}

/** The most needed first: an export has room for the first few. */
export function buyersNotes(data: BuyersData, format: Format): string[] {
  const { t, period } = format
  const { product, lines } = data
  const thin = valueAt(pointsOf(lines, 'IND'), '2020-12')
  const notes = [t(buyerMessages, 'buyers.note.customs'), ...unitNote(data, format)]
  if (product === 'OIL') notes.push(t(buyerMessages, 'buyers.note.share'))
  notes.push(t(buyerMessages, 'buyers.note.gaps'), t(buyerMessages, 'buyers.note.others'))
  if (product === 'OIL' && thin !== null)
    notes.push(
      t(buyerMessages, 'buyers.note.thin', { least: unbroken(format.amount(thin, 'kg')), year: period('2020') }),
    )
  return notes
}

/** What the chart shows, for those who do not see it. */
export function buyersFacts({ lines, share }: BuyersData, format: Format): string[] {
  const { t, period } = format
  const shown = [
    ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points, quantity: 'kg' as const })),
    { name: t(buyerMessages, 'buyers.share'), points: share, quantity: 'percent' as const },
  ]
  return shown.flatMap(({ name, points, quantity }) => {
    const first = points.find(({ value }) => value !== null)
    const last = lastKnown(points)
    if (first?.value == null || last?.value == null) return []
    return [
      t(buyerMessages, 'buyers.alt.line', {
        name,
        first: format.amount(first.value, quantity),
        from: period(first.period),
        last: format.amount(last.value, quantity),
        to: period(last.period),
      }),
    ]
  })
}
