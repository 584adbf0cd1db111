import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import type { Point } from '#src/trade/point.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

export type YearColumn = {
  readonly id: string
  readonly name: string
  /** One for each year. */
  readonly points: readonly Point[]
  readonly write: (value: number) => string
}

/** The chart's numbers by calendar year; what is not final has the letter of its status. */
export function YearTable(props: {
  readonly label?: string
  readonly years: readonly string[]
  readonly columns: readonly YearColumn[]
}) {
  const format = useFormat()
  const { t, period } = format
  const { label = t(analysisMessages, 'analysis.table'), years, columns } = props
  return (
    <ScrollRegion className="analysis-table" role="region" label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(analysisMessages, 'analysis.table.year')}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, i) => (
            <tr key={year}>
              <th scope="row">{period(year)}</th>
              {columns.map(({ id, points, write }) => {
                const { value = null, status = null } = points[i] ?? {}
                return (
                  <NumberCell key={id} text={value === null ? null : write(value)} status={status} format={format} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
