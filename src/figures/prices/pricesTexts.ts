import type { PricePair, PricesData } from '#src/figures/prices/pricesData.ts'
import type { Format } from '#src/i18n/format.ts'
import { unitsPerTonne } from '#src/trade/beside/worldPrice.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type Point, isReliable, lastKnown } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { baciBreakCautions, monthsOfPoints, publisherBreakCautions, releaseCautions } from '#src/view/texts/cautions.ts'
import { baciValuesNote, missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'

/** Decimals; a barrel needs none in yuan (hundreds) and roubles (thousands), nor does a tonne in any money. */
const digits = {
  bbl: { usd: 1, real: 1, cny: 0, rub: 0 },
  mmbtu: { usd: 1, real: 1, cny: 0, rub: 0 },
  t: { usd: 0, real: 0, cny: 0, rub: 0 },
} as const

type Priced = Pick<PricesData, 'money' | 'unit'>

/** `$98.1` for a barrel. */
export function priceText(value: number, { money, unit }: Priced, { step, number }: Format, decimals?: number): string {
  return step(money, 0).short.replace('{number}', () => number(value, decimals ?? digits[unit][money]))
}

export function gapText(value: number, priced: Priced, format: Format): string {
  return (value < 0 ? '−' : '+') + priceText(Math.abs(value), priced, format)
}

const ofMonthsBefore = (lag: PricePair['lag'], world: string, { t }: Format): string =>
  lag === 0 ? world : t(`prices.earlier.${lag}`, { world })

/** The short names of the two lines. */
export function namesOf({ pair: { of, benchmark, lag } }: Pick<PricesData, 'pair'>, format: Format) {
  const { t } = format
  return { good: t(`prices.${of}`), world: ofMonthsBefore(lag, t(`prices.${benchmark}`), format) }
}

export function unitText({ money, unit }: Priced, format: Format): string {
  return format.t(`prices.unit.${unit}`, { money: format.t(`prices.money.${money}`) })
}

/** Within a sentence: `Brent two months before`. */
const worldText = ({ benchmark, lag }: PricePair, format: Format): string =>
  ofMonthsBefore(lag, format.t(`prices.than.${benchmark}`), format)

/** Percent within which two prices are about the same, to the rounding. */
const aboutPercent = 0.5

/** Where the month of pricing decides the gap, its least and most; null elsewhere. */
function rangeTitle({ range, ...data }: PricesData, by: 'title' | 'short', format: Format): string | null {
  if (range === null) return null
  const { t, period } = format
  const { pair, unit } = data
  const [from, to] = [gapText(range.least, data, format), gapText(range.most, data, format)]
  const words = {
    good: t(`prices.${pair.of}`),
    world: t('prices.earlier.range', { world: t(`prices.than.${pair.benchmark}`) }),
    per: t(`prices.per.${unit}`),
    period: period(range.period),
  }
  return from === to
    ? t(`prices.title.${range.most < 0 ? 'less' : 'more'}`, {
        ...words,
        gap: priceText(Math.abs(range.most), data, format),
      })
    : t(`prices.${by}.range`, { ...words, from, to })
}

/**
 * The title's gap is of twelve months or a year, because a single month swings by more than the gap. Weights of low
 * reliability give none.
 *
 * @param by `short` for pictures too narrow for the title
 */
export function pricesTitle(data: PricesData, format: Format, by: 'title' | 'short' = 'title'): string {
  const { t, period } = format
  const { good } = namesOf(data, format)
  const world = worldText(data.pair, format)
  const last = lastKnown(data.ofTwelve.gap)
  if (last?.value == null || !isReliable(last.status)) return t('prices.title.none', { good, world })
  const ranged = rangeTitle(data, by, format)
  if (ranged !== null) return ranged
  const gap = priceText(Math.abs(last.value), data, format)
  const words = { good, world, gap, per: t(`prices.per.${data.unit}`), period: period(last.period) }
  const percent = Math.abs(lastKnown(data.ofTwelve.percent)?.value ?? 0)
  return t(`prices.title.${percent < aboutPercent ? 'same' : last.value < 0 ? 'less' : 'more'}`, words)
}

export function pricesSubtitle(
  data: PricesData,
  span: { readonly from: string; readonly to: string },
  format: Format,
): string {
  const { good } = namesOf(data, format)
  const range = format.t(data.isMonthly ? 'span.range' : 'span.years', { first: span.from, last: span.to })
  return format.t('prices.subtitle', { range, good, world: worldText(data.pair, format), unit: unitText(data, format) })
}

/** One sentence tells of all metals. */
const whyOf = (benchmark: PricePair['benchmark']) =>
  benchmark === 'aluminium' || benchmark === 'copper' || benchmark === 'nickel' ? 'metal' : benchmark

export function pricesCautions(data: PricesData, catalogue: Catalogue, format: Format): string[] {
  const { pair, isMonthly, paid, periods } = data
  const isCrude = pair.of === 'M-2709'
  const beside = format.t(isCrude ? 'prices.caution.timing' : 'prices.caution.beside')
  return [
    ...(isMonthly
      ? [beside, ...publisherBreakCautions(catalogue, monthsOfPoints(paid), isCrude ? 'crude' : 'other', format)]
      : [
          format.t('prices.caution.weights'),
          ...baciBreakCautions('baci', periods, format),
          ...releaseCautions(periods, catalogue, format),
          beside,
        ]),
    format.t(`prices.why.${whyOf(pair.benchmark)}`),
  ]
}

/** Is a value missing between two others, for another reason than a missing rate? */
function hasHole(points: readonly Point[]): boolean {
  const known = points.map(({ value, missingRates }) => value !== null || missingRates !== undefined)
  return known.slice(known.indexOf(true), known.lastIndexOf(true)).includes(false)
}

function estimatesNote({ pair, world }: PricesData, { t, period }: Format): string[] {
  const months = world.filter(({ status }) => status === 'E')
  const [from, to] = [months[0]?.period, months.at(-1)?.period]
  if (pair.benchmark !== 'coal-south-africa' || from === undefined || to === undefined) return []
  return [t('prices.note.coal-south-africa', { count: months.length, from: period(from), to: period(to) })]
}

/** Notes in order of need, because an export has room for the first few only. */
export function pricesNotes(data: PricesData, format: Format): string[] {
  const { t, number, period } = format
  const { pair, money, unit, isMonthly, paid, world, periods } = data
  const factor = unitsPerTonne[unit]
  const notes = [t(`prices.note.${unit}`, { factor: number(factor, Number.isInteger(factor) ? 0 : 1) })]
  notes.push(t(isMonthly ? 'prices.note.month' : 'prices.note.year'))
  if (!isMonthly) notes.push(baciValuesNote(true, format), t('note.baci.weight'))
  if (pair.lag > 0) notes.push(t('prices.note.earlier', { lag: pair.lag }))
  if (pair.lag > 0 && money !== 'usd') notes.push(t('prices.note.landing'))
  notes.push(...moneyNotes(money, isMonthly ? 'months' : 'years', missingRatesOf([...paid, ...world]), format))
  if (pair.of === 'M-2709' && paid.some(({ status }) => status === 'E')) notes.push(t('note.crudeWeight'))
  if (data.share.length > 0) notes.push(t('prices.note.share'))
  if (pair.benchmark === 'urals') notes.push(t('note.world.urals'))
  notes.push(...estimatesNote(data, format))
  for (const line of ['paid', 'world'] as const) {
    const end = lastKnown(data[line])?.period
    if (end === undefined || end >= (periods.at(-1) ?? '')) continue
    // `moneyNotes` above has already explained a line that ends because rates are missing.
    if (data[line].some((point) => point.period > end && point.missingRates !== undefined)) continue
    // The note dates a quote by its own month.
    const [name, last] =
      line === 'world' ? [pair.benchmark, isMonthly ? addMonths(end, -pair.lag) : end] : [pair.of, end]
    notes.push(t('note.ends', { names: t(`prices.${name}`), period: period(last) }))
  }
  if (hasHole(paid) || hasHole(world)) notes.push(t('note.gaps.ratio'))
  return notes
}
