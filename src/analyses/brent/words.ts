import { isFinal } from '#src/trade/status.ts'
import { barrelsPerTonne, peaks } from '#src/trade/brent.ts'
import type { Point } from '#src/trade/figures.ts'
import { lastKnown } from '#src/trade/figures.ts'
import type { Format } from '#src/i18n/format.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import type { BrentFigures } from '#src/analyses/brent/figures.ts'

/** Gaps of this many dollars a barrel and more that no other within a year exceeds are named in the chart. */
const leastPeak = 20
const aroundPeak = 12

/** The gaps that the chart names. */
export function namedGaps({ gap }: BrentFigures): Point[] {
  return peaks(gap, leastPeak, aroundPeak)
}

/** A gap always has its sign. */
export function gapAmount(usd: number, { t, number }: Format): string {
  return t(brentMessages, usd < 0 ? 'brent.below' : 'brent.above', { number: number(Math.abs(usd), 1) })
}

export function brentNotes(figures: BrentFigures, format: Format): string[] {
  const { t, list, number, period } = format
  const estimated = (points: readonly Point[]): boolean =>
    points.some(({ status }) => status !== null && !isFinal(status))
  const named = [
    { name: t(brentMessages, 'brent.russian'), points: figures.russian },
    { name: t(brentMessages, 'brent.share'), points: figures.share },
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
  notes.push(t(noteMessages, 'note.break', { names: t(brentMessages, 'brent.russian') }))
  const end = lastKnown(figures.russian)?.period
  if (end !== undefined && end < (figures.periods.at(-1) ?? ''))
    notes.push(
      t(noteMessages, 'note.ends', { names: t(brentMessages, 'brent.russian'), count: 1, period: period(end) }),
    )
  return notes
}

export function brentTitle({ gap }: BrentFigures, { t, number, period }: Format): string {
  const last = lastKnown(gap)
  if (last?.value == null) return t(brentMessages, 'brent.title.none')
  const words = {
    gap: t(brentMessages, 'brent.amount', { number: number(Math.abs(last.value), 1) }),
    month: period(last.period),
  }
  return last.value < 0 ? t(brentMessages, 'brent.title.below', words) : t(brentMessages, 'brent.title.above', words)
}

/** What the chart shows, for those who do not see it. */
export function brentFacts(figures: BrentFigures, format: Format): string[] {
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
    ...sentence(t(brentMessages, 'brent.russian'), figures.russian, price),
    ...sentence(t(brentMessages, 'brent.brent'), figures.brent, price),
    ...namedGaps(figures).map(({ value, period: month }) =>
      t(brentMessages, 'brent.alt.peak', { gap: gapAmount(value ?? 0, format), month: period(month) }),
    ),
    ...sentence(t(brentMessages, 'brent.share'), figures.share, (value) => format.amount(value, 'percent')),
  ]
}
