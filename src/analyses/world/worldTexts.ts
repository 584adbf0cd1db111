import type { Money } from '#src/trade/money.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { Point } from '#src/trade/point.ts'
import { amountsAlike, unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { worldMessages } from '#src/i18n/messages/en/analyses/world.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { moneyNotes } from '#src/view/texts/moneyNotes.ts'
import { notFinalClauses } from '#src/view/texts/notFinalClauses.ts'
import type { WorldData } from '#src/analyses/world/worldData.ts'
import { growthOf } from '#src/analyses/world/worldData.ts'

/** China's exports of 2022 to everyone at first release, in dollars. The revised ones are the sum of the months. */
const firstRelease = { year: '2022', usd: 3593.6e9 } as const

/** Growth with Russia against growth with everyone, in words. */
export function worldTitle(data: WorldData, format: Format): string {
  const { t, period } = format
  const { flow, a, b } = data
  const [russia, everyone] = [growthOf(data.russia, data), growthOf(data.everyone, data)]
  if (a === b || russia === null || everyone === null) return t(worldMessages, `world.title.one.${flow}`)
  const change = (percent: number): string =>
    t(worldMessages, percent < 0 ? 'world.fell' : 'world.rose', {
      percent: unbroken(format.amount(Math.abs(percent), 'percent')),
    })
  return t(worldMessages, `world.title.${flow}`, {
    a: period(String(a)),
    b: period(String(b)),
    russia: change(russia),
    everyone: change(everyone),
  })
}

export function worldNotes(data: WorldData, format: Format): string[] {
  const { t, list, period } = format
  const { money, flow, periods, russia, everyone, share, years } = data
  const name = t(worldMessages, `world.russia.${flow}`)
  const lines = [
    { name, points: russia.sums },
    { name: t(worldMessages, 'world.share'), points: share },
  ]
  const kinds = notFinalClauses(
    (status) => list(lines.filter(({ points }) => points.some((one) => one.status === status)).map((one) => one.name)),
    format,
  )
  const end = lastKnown(russia.sums)?.period ?? ''
  // Not all find room under an exported figure: what its marks mean comes first.
  const notes = kinds === '' ? [] : [t(noteMessages, 'note.status', { kinds })]
  if (end >= '2025') notes.push(t(noteMessages, 'note.break', { names: name }))
  notes.push(
    t(worldMessages, 'world.note.base', { a: period(String(data.a)) }),
    `${t(worldMessages, 'world.note.everyone')} ${t(worldMessages, `world.note.share.${flow}`)}`,
  )
  const revised = years.find(({ year }) => year === firstRelease.year)?.everyone.value
  if (money === 'usd' && flow === 'X' && revised != null) {
    const { plain } = amountsAlike([firstRelease.usd, revised], 'usd', format, 1)
    notes.push(
      t(worldMessages, 'world.note.revised', {
        year: period(firstRelease.year),
        first: plain(firstRelease.usd),
        revised: plain(revised),
      }),
    )
  }
  if (end !== '' && end < (periods.at(-1) ?? ''))
    notes.push(t(worldMessages, 'world.note.ends', { period: period(end) }))
  const missing = [...russia.sums, ...everyone.sums].flatMap(({ missingRates }) => missingRates ?? [])
  notes.push(...moneyNotes(money, false, [...new Set(missing)].toSorted(), format))
  notes.push(t(noteMessages, flow === 'M' ? 'note.flowCif' : 'note.flowFob'))
  return notes
}

/** What the chart shows, for those who do not see it. */
export function worldFacts({ money, flow, russia, everyone, share }: WorldData, format: Format): string[] {
  const { t, period } = format
  const sentence = (name: string, points: readonly Point[], quantity: Money | 'percent'): string[] => {
    const first = points.find(({ value }) => value !== null)
    const last = lastKnown(points)
    if (first?.value == null || last?.value == null) return []
    return [
      t(worldMessages, 'world.alt.line', {
        name,
        first: format.amount(first.value, quantity),
        from: period(first.period),
        last: format.amount(last.value, quantity),
        to: period(last.period),
      }),
    ]
  }
  return [
    ...sentence(t(worldMessages, `world.russia.${flow}`), russia.sums, money),
    ...sentence(t(worldMessages, `world.everyone.${flow}`), everyone.sums, money),
    ...sentence(t(worldMessages, 'world.share'), share, 'percent'),
  ]
}
