import { useMemo } from 'react'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { Plot } from '#src/trade/plot.ts'
import { commonBases } from '#src/trade/bases.ts'
import { choose } from '#src/view/change.ts'
import { useSetView } from '#src/page/page.ts'

/** The first period that all lines share is chosen as null, so that the base follows the lines. */
export function BaseSelect(props: { readonly index: Plot }) {
  const { index } = props
  const format = useFormat()
  const set = useSetView()
  const bases = useMemo(() => commonBases(index.series.map(({ points }) => points)), [index])
  return (
    <label className="base-select">
      {format.t('control.base')}
      <select
        value={index.base ?? ''}
        onChange={({ target }) => set(choose('base', target.value === bases[0] ? null : target.value))}
      >
        {bases.map((period) => (
          <option key={period} value={period}>
            {format.period(period)}
          </option>
        ))}
      </select>
    </label>
  )
}
