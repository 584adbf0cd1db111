import type { Mover, MoverMeasure } from '#src/trade/movers.ts'
import type { Format } from '#src/i18n/format.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'
import type { MoverRow, MoversContent, MoverTick } from '#src/analyses/movers/moversModel.ts'
import { signedAmount, unbroken } from '#src/i18n/amounts.ts'
import type { MoversData } from '#src/analyses/movers/moversData.ts'

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

/** How long a bar is: dollars as they are; a ratio as its logarithm, so that half and double are equally long. */
function sizeOf({ change, before, after }: Mover, by: MoverMeasure): number {
  return by === 'usd' ? change : Math.log10(after / before)
}

/** The powers of ten between which all ratios lie. What fell to nothing has no logarithm: it goes one power further. */
function powersAround(sizes: readonly number[]): readonly [number, number] {
  const finite = sizes.filter(Number.isFinite)
  const beyond = finite.length < sizes.length ? 1 : 0
  return [Math.floor(Math.min(0, ...finite)) - beyond, Math.ceil(Math.max(0, ...finite))]
}

/** Lines of a scale of ratios, in percent to the left and in multiples to the right. */
function ratioTicks([low, high]: readonly [number, number], { t, number, change }: Format): MoverTick[] {
  const every = high - low > 6 ? 2 : 1
  const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((power) => power % every === 0)
  return powers.map((power) => ({
    at: power,
    label:
      power === 0
        ? number(0, 0)
        : power > 0
          ? t(moverMessages, 'movers.factor', { factor: number(10 ** power, 0) })
          : change((10 ** power - 1) * 100, Math.max(0, -power - 2)),
  }))
}

/** The rows and scale of the chart. */
export function moverRows(
  data: MoversData,
  nameOf: (cmdCode: string) => string,
  format: Format,
): Omit<MoversContent, 'pick'> {
  const { t } = format
  const { by, most } = data
  const row = (mover: Mover): MoverRow => ({
    id: `${data.flow}-${mover.cmdCode}`,
    cmdCode: mover.cmdCode,
    name: nameOf(mover.cmdCode),
    size: sizeOf(mover, by),
    change: by === 'usd' ? signedAmount(mover.change, 'usd', format) : changeInPercent(mover, format),
    amounts: fromTo(mover.before, mover.after, format),
    status: mover.status,
  })
  const groups = (['rose', 'fell'] as const).map((id) => ({
    id,
    title: t(moverMessages, `movers.${id}`),
    rows: most[id].map(row),
  }))
  if (by === 'usd') return { groups, ticks: [] }
  const powers = powersAround(groups.flatMap(({ rows }) => rows.map(({ size }) => size)))
  const toTheEnd = (one: MoverRow): MoverRow => ({ ...one, size: Math.max(powers[0], one.size) })
  return {
    groups: groups.map((group) => ({ ...group, rows: group.rows.map(toTheEnd) })),
    ticks: ratioTicks(powers, format),
  }
}

/** Less than this of the larger amount would be written as nothing in its unit. */
const leastPart = 0.01

/** `$1.34 bn → $11.7 bn`; where the unit stands after the number, it is written once: `1,34 → 11,7 млрд долл.` */
export function fromTo(before: number, after: number, format: Format): string {
  const step = format.step('usd', Math.max(before, after))
  const once = step.short.startsWith('{number}') && Math.min(before, after) >= step.divisor * leastPart
  return format.t(moverMessages, 'movers.amounts', {
    before: once ? format.number(before / step.divisor) : unbroken(format.amount(before, 'usd')),
    after: unbroken(once ? format.amount(after, 'usd', step) : format.amount(after, 'usd')),
  })
}
