import { inOrder } from '#src/figures/analysisView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

type Years = { readonly a: number; readonly b: number }

/** Two of several years; one that passes the other takes its place. */
export function YearPair(props: {
  readonly years: readonly number[]
  readonly chosen: Years
  readonly onChoose: (years: Years) => void
}) {
  const { years, chosen, onChoose } = props
  const { t, period } = useFormat()
  const select = (which: keyof Years) => {
    const year = chosen[which]
    const offered = years.includes(year) ? years : [...years, year].toSorted((one, other) => one - other)
    return (
      <label className="analysis-field">
        <span>{t(analysisMessages, `analysis.year.${which}`)}</span>
        <select value={year} onChange={({ target }) => onChoose(inOrder({ ...chosen, [which]: Number(target.value) }))}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {period(String(one))}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <div className="analysis-years">
      {select('a')}
      {select('b')}
    </div>
  )
}
