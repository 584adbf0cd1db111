import { barrelsPerTonne } from '#src/trade/beside/prices.ts'
import type { Buyer } from '#src/trade/beside/buyers.ts'
import { type Point, lastKnown } from '#src/trade/point.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import { type BuyersData, pointsOf } from '#src/figures/buyers/buyersData.ts'
import { endsText } from '#src/figures/panelLines.ts'

/** The year before the invasion. */
const yearBefore = '2021'

export function buyerName(buyer: Buyer, { t }: Format): string {
  return t(`buyers.${buyer}`)
}

const weightText = (value: number, { amount }: Format): string => unbroken(amount(value, 'kg'))

const valueAt = (points: readonly Point[], period: string): number | null =>
  points.find((point) => point.period === period)?.value ?? null

/**
 * Purchases of China and the largest other named buyer in China’s newest 12-month sum; null where one is missing, or where
 * the unnamed others report more than it.
 */
export function largestTwo({ lines }: BuyersData, format: Format) {
  const china = lastKnown(pointsOf(lines, 'CHN'))
  if (china?.value == null) return null
  const others = lines.flatMap(({ buyer, points }) => {
    const value = valueAt(points, china.period)
    return buyer === 'CHN' || value === null ? [] : [{ buyer, value }]
  })
  const [other] = others.toSorted((a, b) => b.value - a.value)
  if (other === undefined || other.buyer === 'OTHER') return null
  const words = {
    china: weightText(china.value, format),
    period: format.period(china.period),
    name: buyerName(other.buyer, format),
    other: weightText(other.value, format),
  }
  return { other: other.buyer, words }
}

/** Weights that China and all other buyers together report in China’s newest twelve months. */
function chinaAndOthers({ lines, reported }: BuyersData, format: Format) {
  const china = lastKnown(pointsOf(lines, 'CHN'))
  const all = valueAt(reported, china?.period ?? '')
  if (china?.value == null || all === null) return null
  const others = weightText(all - china.value, format)
  return { china: weightText(china.value, format), others, period: format.period(china.period) }
}

/** Weights of the same twelve months; gas has no earlier year, because China no longer publishes pipeline gas. */
export function buyersTitle(data: BuyersData, format: Format): string {
  const { t, period } = format
  const { product, lines } = data
  const plain = t(`buyers.title.none.${product}`)
  if (product === 'GAS') {
    const both = chinaAndOthers(data, format)
    return both === null ? plain : t('buyers.title.GAS', both)
  }
  const two = largestTwo(data, format)
  if (two === null) return plain
  const { other, words } = two
  const then = (buyer: Buyer): number | null => valueAt(pointsOf(lines, buyer), `${yearBefore}-12`)
  const [chinaThen, otherThen] = [then('CHN'), then(other)]
  if (chinaThen === null || otherThen === null) return plain
  const earlier = {
    year: period(yearBefore),
    chinaThen: weightText(chinaThen, format),
    otherThen: weightText(otherThen, format),
  }
  return t('buyers.title.OIL', { ...words, ...earlier })
}

export function buyersCautions({ product, periods, missing, estimatedFrom }: BuyersData, format: Format): string[] {
  const { t, list, period } = format
  const cautions = [t(`buyers.caution.china.${product}`), t(`buyers.caution.floors.${product}`)]
  const who = missing.map(({ buyer, count }) => t('buyers.missing', { name: buyerName(buyer, format), count }))
  if (who.length > 0)
    cautions.push(t('buyers.caution.missing', { period: period(periods.at(-1) ?? ''), buyers: list(who) }))
  if (estimatedFrom !== null) cautions.push(t('buyers.caution.estimated', { from: period(estimatedFrom) }))
  return cautions
}

function unitNote({ product, lines }: BuyersData, format: Format): string[] {
  const { t, number, locale } = format
  if (product === 'GAS') return [t('buyers.note.unit.GAS')]
  const last = lastKnown(pointsOf(lines, 'CHN'))
  if (last?.value == null) return []
  const perDay = ((last.value / 1000) * barrelsPerTonne) / 365
  return [
    t('buyers.note.unit.OIL', {
      barrels: number(barrelsPerTonne, 1),
      weight: weightText(last.value, format),
      // Chinese counts in ten thousands, not in millions.
      rate: unbroken(
        new Intl.NumberFormat(locale, {
          notation: 'compact',
          compactDisplay: 'long',
          maximumSignificantDigits: 2,
        }).format(perDay),
      ),
    }),
  ]
}

export function buyersKeys({ lines, share }: BuyersData, format: Format): readonly string[] {
  return statusKeysOf(
    [
      ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points })),
      { name: format.t('buyers.share'), points: share },
    ],
    format,
  )
}

/** The most important notes come first, because an export has room for the first few alone. */
export function buyersNotes(data: BuyersData, format: Format): string[] {
  const { t, period } = format
  const { product, lines } = data
  const thin = valueAt(pointsOf(lines, 'IND'), '2020-12')
  const notes = [t('buyers.note.customs'), ...unitNote(data, format)]
  if (product === 'OIL') notes.push(t('buyers.note.share'))
  notes.push(t('buyers.note.gaps'), t('buyers.note.others'))
  if (product === 'OIL' && thin !== null)
    notes.push(t('buyers.note.thin', { least: weightText(thin, format), year: period('2020') }))
  return notes
}

export function buyersFacts({ lines, share }: BuyersData, format: Format): string[] {
  const { t } = format
  const shown = [
    ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points, quantity: 'kg' as const })),
    { name: t('buyers.share'), points: share, quantity: 'percent' as const },
  ]
  return shown.flatMap(({ name, points, quantity }) =>
    endsText(name, points, (value) => format.amount(value, quantity), format),
  )
}
