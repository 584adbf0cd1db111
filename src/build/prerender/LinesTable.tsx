import { pointAt } from '#src/trade/plot.ts'
import type { ChartContent } from '#src/chart/drawing.ts'

/** The numbers of a chart's lines for a page without scripts: a row for each of these periods. */
export function LinesTable(props: {
  readonly content: ChartContent
  /** Of the first column. */
  readonly heading: string
  readonly periods: readonly string[]
  readonly nameOf: (period: string) => string
}) {
  const { content, heading, periods, nameOf } = props
  const { plot, names, quantity, format } = content
  return (
    <div className="year-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {plot.series.map(({ info }) => (
              <th key={info.id} scope="col">
                {names.get(info.id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}>
              <th scope="row">{nameOf(period)}</th>
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
