import { NumberTable } from '#src/figures/page/NumberTable.tsx'
import type { Point } from '#src/trade/point.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

export type YearColumn = {
  readonly id: string
  readonly name: string
  /** One point for each year, in the order of the years. */
  readonly points: readonly Point[]
  readonly write: (value: number) => string
}

/** The chart's numbers by calendar year. */
export function YearTable(props: {
  readonly label?: string
  readonly years: readonly string[]
  readonly columns: readonly YearColumn[]
}) {
  const { t, period } = useFormat()
  const { label = t('analysis.table'), years, columns } = props
  return (
    <NumberTable
      label={label}
      corner={t('analysis.table.year')}
      heads={columns.map(({ id, name }) => ({ id, title: name }))}
      rows={years.map((year, i) => ({
        id: year,
        name: period(year),
        cells: columns.map(({ points, write }) => {
          const { value = null, status = null } = points[i] ?? {}
          return { text: value === null ? null : write(value), status }
        }),
      }))}
    />
  )
}
