import { WordChoice } from '#src/controls/RadioGroup.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useSetView } from '#src/page/page.ts'
import type { Plot } from '#src/trade/plot.ts'
import { type PointsOfLines, basesOf, isCommonBase, isThinBase } from '#src/trade/steps.ts'
import { choose } from '#src/view/change.ts'

/** The first period that all lines share is chosen as null, so that the base follows the lines. */
export function BaseSelect({ index }: { readonly index: Plot }) {
  const format = useFormat()
  const set = useSetView()
  const bases = commonBases(index.series.map(({ points }) => points))
  return (
    <WordChoice
      keepsCapital
      legend={format.t('control.base')}
      name="base"
      values={bases}
      chosen={index.base}
      label={format.period}
      onChoose={(period) => set(choose('base', period === bases[0] ? null : period))}
    />
  )
}

/** Periods in order of time. */
const commonBases = (all: PointsOfLines): string[] =>
  [...basesOf(all[0] ?? [])].filter((period) => isCommonBase(all, period))

/** The first good base after `basePeriod`, else the first of all; null where there is none. */
export function nextGoodBase(all: PointsOfLines, basePeriod: string): string | null {
  const good = commonBases(all).filter((period) => !all.some((points) => isThinBase(points, period)))
  return good.find((period) => period > basePeriod) ?? good[0] ?? null
}
