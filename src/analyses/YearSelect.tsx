import { useFormat } from '#src/i18n/useFormat.ts'

/** One of several years. */
export function YearSelect(props: {
  readonly label: string
  readonly years: readonly number[]
  readonly chosen: number
  readonly onChoose: (year: number) => void
}) {
  const { label, years, chosen, onChoose } = props
  const { period } = useFormat()
  const offered = years.includes(chosen) ? years : [...years, chosen].toSorted((one, other) => one - other)
  return (
    <label className="analysis-field">
      <span>{label}</span>
      <select value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
        {offered.map((year) => (
          <option key={year} value={year}>
            {period(String(year))}
          </option>
        ))}
      </select>
    </label>
  )
}
