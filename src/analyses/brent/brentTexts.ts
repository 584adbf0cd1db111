import { isFinal } from '#src/trade/status.ts'
import { barrelsPerTonne, peaks } from '#src/trade/brent.ts'
import type { Point } from '#src/trade/point.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { Format } from '#src/i18n/format.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import type { BrentData } from '#src/analyses/brent/brentData.ts'

/** Spreads of at least this many dollars a barrel are labelled, where no other within a year is larger. */
const leastPeak = 20
const aroundPeak = 12

/** The spreads that the chart labels. */
export function namedSpreads(spread: readonly Point[]): Point[] {
  return peaks(spread, leastPeak, aroundPeak)
}

/** A spread always has its sign. */
export function spreadAmount(usd: number, { t, number }: Format): string {
  return t(brentMessages, usd < 0 ? 'brent.below' : 'brent.above', { number: number(Math.abs(usd), 1) })
}

/** A gap between two values, not before the first or after the last. */
function hasHole(points: readonly Point[]): boolean {
  const known = points.map(({ value }) => value !== null)
  return known.slice(known.indexOf(true), known.lastIndexOf(true)).includes(false)
}

export function brentNotes(data: BrentData, format: Format): string[] {
  const { t, list, number, period } = format
  const estimated = (points: readonly Point[]): boolean =>
    points.some(({ status }) => status !== null && !isFinal(status))
  const named = [
    { name: t(brentMessages, 'brent.russian'), points: data.russian },
    { name: t(brentMessages, 'brent.share'), points: data.share },
  ].filter(({ points }) => estimated(points))
  const notes = [t(brentMessages, 'brent.note.gap', { barrels: number(barrelsPerTonne, 1) })]
  if (named.length > 0) {
    notes.push(
      t(noteMessages, 'note.status', {
        kinds: t(noteMessages, 'note.status.E', { names: list(named.map(({ name }) => name)) }),
      }),
    )
    notes.push(t(noteMessages, 'note.crudeWeight'), t(brentMessages, 'brent.note.share'))
  }
  notes.push(t(brentMessages, 'brent.note.urals'))
  notes.push(t(noteMessages, 'note.break', { names: t(brentMessages, 'brent.russian') }))
  for (const line of ['russian', 'urals'] as const) {
    const end = lastKnown(data[line])?.period
    if (end === undefined || end >= (data.periods.at(-1) ?? '')) continue
    const names = t(brentMessages, `brent.${line}`)
    notes.push(t(noteMessages, 'note.ends', { names, count: 1, period: period(end) }))
  }
  if (hasHole(data.urals)) notes.push(t(noteMessages, 'note.gaps'))
  return notes
}

export function brentTitle({ spread }: BrentData, { t, number, period }: Format): string {
  const last = lastKnown(spread)
  if (last?.value == null) return t(brentMessages, 'brent.title.none')
  const words = {
    gap: t(brentMessages, 'brent.amount', { number: number(Math.abs(last.value), 1) }),
    month: period(last.period),
  }
  return last.value < 0 ? t(brentMessages, 'brent.title.below', words) : t(brentMessages, 'brent.title.above', words)
}

/** What the chart shows, for those who do not see it. */
export function brentFacts(data: BrentData, format: Format): string[] {
  const { t, number, period } = format
  const sentence = (name: string, points: readonly Point[], amount: (value: number) => string): string[] => {
    const first = points.find(({ value }) => value !== null)
    const last = lastKnown(points)
    if (first?.value == null || last?.value == null) return []
    return [
      t(brentMessages, 'brent.alt.price', {
        name,
        first: amount(first.value),
        from: period(first.period),
        last: amount(last.value),
        to: period(last.period),
      }),
    ]
  }
  const price = (value: number): string => t(brentMessages, 'brent.amount', { number: number(value, 1) })
  return [
    ...sentence(t(brentMessages, 'brent.russian'), data.russian, price),
    ...sentence(t(brentMessages, 'brent.urals'), data.urals, price),
    ...sentence(t(brentMessages, 'brent.brent'), data.brent, price),
    ...namedSpreads(data.spread).map(({ value, period: month }) =>
      t(brentMessages, 'brent.alt.peak', { gap: spreadAmount(value ?? 0, format), month: period(month) }),
    ),
    ...sentence(t(brentMessages, 'brent.uralsGap'), data.uralsSpread, (value) => spreadAmount(value, format)),
    ...sentence(t(brentMessages, 'brent.share'), data.share, (value) => format.amount(value, 'percent')),
  ]
}
