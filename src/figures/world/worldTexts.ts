import { yearOf } from '#src/trade/periods.ts'
import { lastKnown } from '#src/trade/point.ts'
import { percentOf, unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { moneyNotes } from '#src/view/texts/notes.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import { endsText } from '#src/figures/panelLines.ts'
import { type WorldData, growthOf, statedGrowth } from '#src/figures/world/worldData.ts'

/** Growth from revised figures to others is about so much, in whole percents: the others run too low or too high. */
function changeInWords({ percent, status }: NonNullable<ReturnType<typeof growthOf>>, format: Format): string {
  const [digits, about] = status === 'A' ? ([1, ''] as const) : ([0, '.about'] as const)
  if (Number(percent.toFixed(digits)) === 0) return format.t('world.same')
  const written = { percent: percentOf(percent, digits, format) }
  return format.t(`world.${percent < 0 ? 'fell' : 'rose'}${about}`, written)
}

export function worldTitle(data: WorldData, format: Format): string {
  const { t, period } = format
  const { money, flow, a, b } = data
  const [russia, everyone] = [growthOf(data.russia, data), growthOf(data.everyone, data)]
  if (a === b || russia === null || everyone === null) return t(`world.title.one.${flow}`)
  const stated = statedGrowth(data)
  const ofRussia =
    stated === null
      ? changeInWords(russia, format)
      : t('world.stated', { change: changeInWords({ percent: stated, status: 'A' }, format) })
  const ofEveryone = changeInWords(everyone, format)
  const grown = { a: period(String(a)), b: period(String(b)), russia: ofRussia, everyone: ofEveryone }
  // A growth rate does not show its money, so the title names any but dollars, in which the press states growth.
  return money === 'usd'
    ? t(`world.title.${flow}`, grown)
    : t(`world.title.${flow}.money`, { ...grown, money: t(`analysis.money.${money}`) })
}

export function worldCautions({ flow, stated, computed }: WorldData, { t, change, period }: Format): string[] {
  const growth = stated &&
    computed && {
      year: period(yearOf(stated.period)),
      stated: unbroken(change(stated.value)),
      computed: unbroken(change(computed.value)),
    }
  return [
    ...(growth === undefined ? [] : [t('world.caution.unrevised', growth)]),
    ...(flow === 'X' ? [t('world.caution.exports')] : []),
  ]
}

export function worldKeys({ flow, russia, share }: WorldData, format: Format): readonly string[] {
  const { t } = format
  return statusKeysOf(
    [
      { name: t(`world.russia.${flow}`), points: russia.sums },
      { name: t('world.share'), points: share },
    ],
    format,
  )
}

/** Notes in order of need, because an export has room for the first few only. */
export function worldNotes({ money, flow, a, periods, russia, missingRates }: WorldData, format: Format): string[] {
  const { t, period } = format
  const end = lastKnown(russia.sums)?.period
  const endsEarly = end !== undefined && end < (periods.at(-1) ?? '')
  return [
    ...(endsEarly ? [t('world.note.ends', { period: period(end) })] : []),
    t('world.note.everyone'),
    t(`world.note.share.${flow}`),
    ...(flow === 'X' ? [t('world.note.revised')] : []),
    ...moneyNotes(money, false, missingRates, format),
    t(flow === 'M' ? 'note.flowCif' : 'note.flowFob'),
    t('world.note.base', { a: period(String(a)) }),
  ]
}

export function worldFacts({ money, flow, russia, everyone, share }: WorldData, format: Format): string[] {
  const { t } = format
  const lines = [
    { name: t(`world.russia.${flow}`), points: russia.sums, quantity: money },
    { name: t(`world.everyone.${flow}`), points: everyone.sums, quantity: money },
    { name: t('world.share'), points: share, quantity: 'percent' },
  ] as const
  return lines.flatMap(({ name, points, quantity }) =>
    endsText(name, points, (value) => format.amount(value, quantity), format),
  )
}
