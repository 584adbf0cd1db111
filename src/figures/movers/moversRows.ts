import { type Money, withoutYear } from '#src/trade/money.ts'
import type { Mover, MoverMeasure } from '#src/trade/movers.ts'
import { signedAmount, unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { MoversData } from '#src/figures/movers/moversData.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import type { MoverRow, MoversContent } from '#src/figures/movers/moversModel.ts'

/** From this ratio on, a multiple is easier to read than a percentage of four digits or more. */
const minFactor = 10

/** `+767%`, `×49.7`, `−93.1%`. */
export function changeInPercent(
  { before, after, percent }: Pick<Mover, 'before' | 'after' | 'percent'>,
  { t, number, change }: Format,
): string {
  if (percent === null) return ''
  const factor = after / before
  if (factor >= minFactor) return t('movers.factor', { factor: number(factor) })
  // Decimals keep a fall that leaves a small rest from being written as −100%.
  return change(percent, percent <= -99.95 ? 2 : percent <= -99 ? 1 : 0)
}

/** An axis value in money, or log10 where ratios are compared, so that a halving and a doubling are equally long. */
const endOf = ({ change, before, after }: Mover, by: MoverMeasure): number =>
  by === 'value' ? change : Math.log10(after / before)

/** Powers of ten around all ends; a fall to zero has no logarithm and adds one lower power. */
function powersAround(ends: readonly number[]): readonly number[] {
  const finite = ends.filter(Number.isFinite)
  const low = Math.floor(Math.min(...finite)) - (finite.length < ends.length ? 1 : 0)
  return Array.from({ length: Math.ceil(Math.max(...finite)) - low + 1 }, (_, i) => low + i)
}

/** Falls are written in percent, rises as multiples. */
function ratioLabel(power: number, { t, number, change }: Format): string {
  if (power === 0) return number(0, 0)
  return power > 0
    ? t('movers.factor', { factor: number(10 ** power, 0) })
    : change((10 ** power - 1) * 100, Math.max(0, -power - 2))
}

/** `$20 bn`, without decimals. */
export function roundAmount(value: number, money: Money, { step, number }: Format): string {
  const { short, divisor } = step(withoutYear(money), value)
  return value === 0 ? number(0, 0) : unbroken(short.replace('{number}', () => number(value / divisor, 0)))
}

export function moverRows(
  { money, flow, by, most }: MoversData,
  nameOf: (cmdCode: string) => string,
  format: Format,
): Omit<MoversContent, 'pick'> {
  const row = (mover: Mover): MoverRow => ({
    id: `${flow}-${mover.cmdCode}`,
    cmdCode: mover.cmdCode,
    name: nameOf(mover.cmdCode),
    end: endOf(mover, by),
    change: by === 'value' ? signedAmount(mover.change, withoutYear(money), format) : changeInPercent(mover, format),
    amounts: fromTo(mover.before, mover.after, money, format),
    status: mover.status,
  })
  const groups = (['rose', 'fell'] as const).map((id) => ({
    id,
    title: format.t(`movers.${id}`),
    rows: most[id].map(row),
  }))
  if (by === 'value') return { groups, ticks: [] }
  const powers = powersAround(groups.flatMap(({ rows }) => rows.map(({ end }) => end)))
  const [low = 0] = powers
  const every = powers.length > 7 ? 2 : 1
  return {
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((one) => ({ ...one, end: Math.max(low, one.end) })),
    })),
    ticks: powers.filter((power) => power % every === 0).map((at) => ({ at, label: ratioLabel(at, format) })),
  }
}
