import { pointAt } from '#src/trade/plot.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'

/** The lines of a chart of 12-month sums as calendar years: the sums that end in a December. */
export function YearTable(props: { readonly content: ChartContent }) {
  const { plot, names, quantity, format } = props.content
  const decembers = plot.periods.filter((period) => period.endsWith('-12'))
  return (
    <div className="year-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{format.t(controlMessages, 'control.freq.year')}</th>
            {plot.series.map(({ info }) => (
              <th key={info.id} scope="col">
                {names.get(info.id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decembers.map((period) => (
            <tr key={period}>
              <th scope="row">{yearOf(period)}</th>
              {plot.series.map((series) => {
                const { value } = pointAt(series, period)
                return <td key={series.info.id}>{value === null ? '' : format.amount(value, quantity)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
