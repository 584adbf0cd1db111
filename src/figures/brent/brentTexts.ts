import { barrelsPerTonne } from '#src/trade/brent.ts'
import type { Money } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { Format } from '#src/i18n/format.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import type { BrentData } from '#src/figures/brent/brentData.ts'
import { endsOf } from '#src/figures/panelLines.ts'

/** A barrel is worth hundreds of yuan and thousands of roubles. */
const digits = { usd: 1, cny: 0, rub: 0, real: 1 } as const

/** Of a barrel: `$98.1`. */
export function barrelAmount(value: number, money: Money, { step, number }: Format, decimals: number = digits[money]) {
  return step(money, 0).short.replace('{number}', () => number(value, decimals))
}

export function spreadAmount(value: number, money: Money, format: Format): string {
  return (value < 0 ? '−' : '+') + barrelAmount(Math.abs(value), money, format)
}

export function namedSpreads(spread: readonly Point[], named: readonly string[]): { period: string; value: number }[] {
  return spread.flatMap(({ period, value }) => (value === null || !named.includes(period) ? [] : [{ period, value }]))
}

/** A gap between two values, not before the first or after the last, nor for want of a rate. */
function hasHole(points: readonly Point[]): boolean {
  const known = points.map(({ value, missingRates }) => value !== null || missingRates !== undefined)
  return known.slice(known.indexOf(true), known.lastIndexOf(true)).includes(false)
}

export function brentCautions({ t }: Format): string[] {
  return [t(brentMessages, 'brent.caution.timing'), t(brentMessages, 'brent.caution.urals')]
}

export function brentKeys(data: BrentData, format: Format): readonly string[] {
  const lines = ['russian', 'share'] as const
  return statusKeysOf(
    lines.map((line) => ({ name: format.t(brentMessages, `brent.${line}`), points: data[line] })),
    format,
  )
}

export function brentNotes(data: BrentData, format: Format): string[] {
  const { t, number, period } = format
  const notes = [t(brentMessages, 'brent.note.gap', { barrels: number(barrelsPerTonne, 1) })]
  notes.push(...moneyNotes(data.money, false, missingRatesOf([...data.russian, ...data.urals, ...data.brent]), format))
  if (brentKeys(data, format).length > 0)
    notes.push(t(noteMessages, 'note.crudeWeight'), t(brentMessages, 'brent.note.share'))
  notes.push(t(brentMessages, 'brent.note.urals'))
  for (const line of ['russian', 'urals'] as const) {
    const end = lastKnown(data[line])?.period
    if (end === undefined || end >= (data.periods.at(-1) ?? '')) continue
    // A line that ends for want of rates has its reason above.
    if (data[line].some((point) => point.period > end && point.missingRates !== undefined)) continue
    notes.push(t(noteMessages, 'note.ends', { names: t(brentMessages, `brent.${line}`), period: period(end) }))
  }
  if (hasHole(data.urals)) notes.push(t(noteMessages, 'note.gaps'))
  return notes
}

/** By twelve months: Brent of a single month swings by more than the gap. */
export function brentTitle({ money, spreadOfTwelve }: BrentData, format: Format): string {
  const { t, period } = format
  const last = lastKnown(spreadOfTwelve)
  if (last?.value == null) return t(brentMessages, 'brent.title.none')
  const words = { gap: barrelAmount(Math.abs(last.value), money, format), month: period(last.period) }
  return t(brentMessages, last.value < 0 ? 'brent.title.below' : 'brent.title.above', words)
}

export function brentFacts(data: BrentData, format: Format): string[] {
  const { t, period } = format
  const price = (value: number): string => barrelAmount(value, data.money, format)
  const spread = (value: number): string => spreadAmount(value, data.money, format)
  const sentence = (
    id: 'russian' | 'urals' | 'brent' | 'uralsGap' | 'share',
    points: readonly Point[],
    amount: (value: number) => string,
  ): string[] => {
    const ends = endsOf(points, amount, format)
    return ends === null
      ? []
      : [t(brentMessages, 'brent.alt.price', { name: t(brentMessages, `brent.${id}`), ...ends })]
  }
  return [
    ...sentence('russian', data.russian, price),
    ...sentence('urals', data.urals, price),
    ...sentence('brent', data.brent, price),
    ...namedSpreads(data.spread, data.named.gap).map(({ value, period: month }) =>
      t(brentMessages, 'brent.alt.peak', { gap: spread(value), month: period(month) }),
    ),
    ...sentence('uralsGap', data.uralsSpread, spread),
    ...sentence('share', data.share, (value) => format.amount(value, 'percent')),
  ]
}
