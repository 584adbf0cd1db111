import { barrelsPerTonne } from '#src/trade/beside/prices.ts'
import type { Buyer } from '#src/trade/beside/buyers.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { Point } from '#src/trade/point.ts'
import { amountsAlike, unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import type { BuyersData } from '#src/figures/buyers/buyersData.ts'
import { pointsOf } from '#src/figures/buyers/buyersData.ts'
import { endsText } from '#src/figures/panelLines.ts'

/** The year before the invasion. */
const yearBefore = '2021'

export function buyerName(buyer: Buyer, { t }: Format): string {
  return t(buyerMessages, `buyers.${buyer}`)
}

const valueAt = (points: readonly Point[], period: string): number | null =>
  points.find((point) => point.period === period)?.value ?? null

/** Purchases of China and the largest other named buyer in China's newest 12-month sum; null where one is missing. */
export function largestTwo({ lines }: BuyersData, format: Format) {
  const china = lastKnown(pointsOf(lines, 'CHN'))
  if (china?.value == null) return null
  const named = lines.flatMap(({ buyer, points }) => {
    const value = valueAt(points, china.period)
    return buyer === 'CHN' || buyer === 'OTHER' || value === null ? [] : [{ buyer, value }]
  })
  const [other] = named.toSorted((a, b) => b.value - a.value)
  if (other === undefined) return null
  const { plain } = amountsAlike([china.value, other.value], 'kg', format)
  const words = {
    china: plain(china.value),
    period: format.period(china.period),
    name: buyerName(other.buyer, format),
    other: plain(other.value),
  }
  return { other: other.buyer, plain, words }
}

/** Weights of the same twelve months; gas has no earlier year, because China no longer publishes pipeline gas. */
export function buyersTitle(data: BuyersData, format: Format): string {
  const { t, period } = format
  const { product, lines } = data
  const two = largestTwo(data, format)
  if (two === null) return t(buyerMessages, `buyers.title.none.${product}`)
  const { other, plain, words } = two
  if (product === 'GAS') return t(buyerMessages, 'buyers.title.GAS', words)
  const then = (buyer: Buyer): number | null => valueAt(pointsOf(lines, buyer), `${yearBefore}-12`)
  const [chinaThen, otherThen] = [then('CHN'), then(other)]
  if (chinaThen === null || otherThen === null) return t(buyerMessages, 'buyers.title.none.OIL')
  const earlier = { year: period(yearBefore), chinaThen: plain(chinaThen), otherThen: plain(otherThen) }
  return t(buyerMessages, 'buyers.title.OIL', { ...words, ...earlier })
}

export function buyersCautions({ product, periods, missing, estimatedFrom }: BuyersData, format: Format): string[] {
  const { t, list, period } = format
  const cautions = [
    t(buyerMessages, `buyers.caution.china.${product}`),
    t(buyerMessages, `buyers.caution.floors.${product}`),
  ]
  const who = missing.map(({ buyer, count }) =>
    t(buyerMessages, 'buyers.missing', { name: buyerName(buyer, format), count }),
  )
  if (who.length > 0)
    cautions.push(
      t(buyerMessages, 'buyers.caution.missing', { period: period(periods.at(-1) ?? ''), buyers: list(who) }),
    )
  if (estimatedFrom !== null)
    cautions.push(t(buyerMessages, 'buyers.caution.estimated', { from: period(estimatedFrom) }))
  return cautions
}

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

export function buyersKeys({ lines, share }: BuyersData, format: Format): readonly string[] {
  return statusKeysOf(
    [
      ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points })),
      { name: format.t(buyerMessages, 'buyers.share'), points: share },
    ],
    format,
  )
}

/** The most important notes come first, because an export has room for the first few alone. */
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

export function buyersFacts({ lines, share }: BuyersData, format: Format): string[] {
  const { t } = format
  const shown = [
    ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points, quantity: 'kg' as const })),
    { name: t(buyerMessages, 'buyers.share'), points: share, quantity: 'percent' as const },
  ]
  return shown.flatMap(({ name, points, quantity }) =>
    endsText(name, points, (value) => format.amount(value, quantity), format),
  )
}
