import { useFormat } from '#src/i18n/format.ts'
import { useSetView } from '#src/page/page.ts'
import { Select } from '#src/parts/Select.tsx'
import type { Plot } from '#src/trade/plot.ts'
import { type Lines, basesOf, isCommonBase, isThinBase } from '#src/trade/steps.ts'
import { choose } from '#src/view/change.ts'

/** The first period that all lines share is chosen as null, so that the base follows the lines. */
export function BaseSelect({ index }: { readonly index: Plot }) {
  const format = useFormat()
  const set = useSetView()
  const bases = commonBases(index.series.map(({ points }) => points))
  return (
    <label className="flex items-center gap-xs text-small text-muted">
      {format.t('control.base')}
      <Select
        value={index.base ?? ''}
        onChange={({ target }) => set(choose('base', target.value === bases[0] ? null : target.value))}
      >
        {bases.map((period) => (
          <option key={period} value={period}>
            {format.period(period)}
          </option>
        ))}
      </Select>
    </label>
  )
}

/** Periods in order of time. */
export const commonBases = (all: Lines): string[] =>
  [...basesOf(all[0] ?? [])].filter((period) => isCommonBase(all, period))

/** The first good base after `basePeriod`, else the first of all; null where there is none. */
export function nextGoodBase(all: Lines, basePeriod: string): string | null {
  const good = commonBases(all).filter((period) => !all.some((points) => isThinBase(points, period)))
  return good.find((period) => period > basePeriod) ?? good[0] ?? null
}
