import { scaleLinear } from 'd3-scale'
import type { Money } from '#src/trade/money.ts'
import { withoutYear } from '#src/trade/money.ts'
import type { Mover, MoverMeasure } from '#src/trade/movers.ts'
import type { Format } from '#src/i18n/format.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'
import type { MoverRow, MoversContent, MoverTick } from '#src/figures/movers/moversModel.ts'
import { signedAmount, unbroken } from '#src/i18n/amounts.ts'
import type { MoversData } from '#src/figures/movers/moversData.ts'
import type { MoverMark } from '#src/view/viewState.ts'

/** From this ratio on, the multiple says it better than a percentage of four digits and more. */
const leastFactor = 10

/** `+767%`, `×49.7`, `−93.1%`. */
export function changeInPercent(
  { before, after, percent }: Pick<Mover, 'before' | 'after' | 'percent'>,
  format: Format,
): string {
  const { t, number, change } = format
  if (percent === null) return ''
  const factor = after / before
  if (factor >= leastFactor) return t(moverMessages, 'movers.factor', { factor: number(factor) })
  // So small a rest is not nothing: it is not written as −100%.
  return change(percent, percent <= -99.95 ? 2 : percent <= -99 ? 1 : 0)
}

type Ends = Pick<MoverRow, 'start' | 'end'>

/** On an axis of money, or of its logarithm where ratios are compared, so that half and double are equally long. */
function endsOf({ change, before, after }: Mover, by: MoverMeasure, mark: MoverMark): Ends {
  if (mark === 'bars') return { start: 0, end: by === 'value' ? change : Math.log10(after / before) }
  return by === 'value' ? { start: before, end: after } : { start: Math.log10(before), end: Math.log10(after) }
}

/** The powers of ten between which all ends lie. What fell to nothing has no logarithm: it goes one power further. */
function powersAround(ends: readonly number[]): readonly [number, number] {
  const finite = ends.filter(Number.isFinite)
  const beyond = finite.length < ends.length ? 1 : 0
  return [Math.floor(Math.min(...finite)) - beyond, Math.ceil(Math.max(...finite))]
}

/** Lines of a logarithmic axis, at some of its powers of ten. */
function powerTicks([low, high]: readonly [number, number], label: (power: number) => string): MoverTick[] {
  const every = high - low > 6 ? 2 : 1
  const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((power) => power % every === 0)
  return powers.map((power) => ({ at: power, label: label(power) }))
}

/** Of ratios: in percent to the left, in multiples to the right. */
function ratioLabel(power: number, { t, number, change }: Format): string {
  if (power === 0) return number(0, 0)
  return power > 0
    ? t(moverMessages, 'movers.factor', { factor: number(10 ** power, 0) })
    : change((10 ** power - 1) * 100, Math.max(0, -power - 2))
}

/** `$20 bn`: round numbers are written as such. */
function roundAmount(value: number, money: Money, { step, number }: Format): string {
  const { short, divisor } = step(withoutYear(money), value)
  return value === 0 ? number(0, 0) : unbroken(short.replace('{number}', () => number(value / divisor, 0)))
}

/** Lines of an axis of money, from nothing on. */
function amountTicks(ends: readonly number[], money: Money, format: Format): MoverTick[] {
  const ticks = scaleLinear()
    .domain([0, Math.max(...ends)])
    .ticks(3)
  return ticks.map((at) => ({ at, label: roundAmount(at, money, format) }))
}

/** The rows and scale of the chart. */
export function moverRows(
  data: MoversData,
  nameOf: (cmdCode: string) => string,
  format: Format,
): Omit<MoversContent, 'pick'> {
  const { t } = format
  const { money, by, mark, most } = data
  const row = (mover: Mover): MoverRow => ({
    id: `${data.flow}-${mover.cmdCode}`,
    cmdCode: mover.cmdCode,
    name: nameOf(mover.cmdCode),
    ...endsOf(mover, by, mark),
    change: by === 'value' ? signedAmount(mover.change, withoutYear(money), format) : changeInPercent(mover, format),
    amounts: fromTo(mover.before, mover.after, money, format),
    status: mover.status,
  })
  const groups = (['rose', 'fell'] as const).map((id) => ({
    id,
    title: t(moverMessages, `movers.${id}`),
    rows: most[id].map(row),
  }))
  const ends = groups.flatMap(({ rows }) => rows.flatMap(({ start, end }) => [start, end]))
  if (by === 'value')
    return { groups, mark, baseline: 0, ticks: mark === 'bars' ? [] : amountTicks(ends, money, format) }
  const powers = powersAround(ends)
  const toTheEnd = (one: MoverRow): MoverRow => ({ ...one, end: Math.max(powers[0], one.end) })
  const label = (power: number): string =>
    mark === 'bars' ? ratioLabel(power, format) : roundAmount(10 ** power, money, format)
  return {
    groups: groups.map((group) => ({ ...group, rows: group.rows.map(toTheEnd) })),
    mark,
    baseline: mark === 'bars' ? 0 : null,
    ticks: powerTicks(powers, label),
  }
}

/** Less than this of the larger amount would be written as nothing in its unit. */
const leastPart = 0.01

/** `$1.34 bn → $11.7 bn`; where the unit stands after the number, it is written once: `1,34 → 11,7 млрд долл.` */
export function fromTo(before: number, after: number, money: Money, format: Format): string {
  const step = format.step(money, Math.max(before, after))
  const once = step.short.startsWith('{number}') && Math.min(before, after) >= step.divisor * leastPart
  return format.t(moverMessages, 'movers.amounts', {
    before: once ? format.number(before / step.divisor) : unbroken(format.amount(before, withoutYear(money))),
    after: unbroken(once ? format.amount(after, money, step) : format.amount(after, money)),
  })
}
