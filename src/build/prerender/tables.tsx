import type { ReactNode } from 'react'
import { yearOf } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { cellText, rowsOf } from '#src/figure/files/csv.ts'

// The numbers of figures for pages without scripts.

/** More rows are for the CSV. */
const maxRows = 60

function Table({
  head,
  children,
}: {
  readonly head: readonly (readonly [key: string, name: ReactNode])[]
  readonly children: ReactNode
}) {
  return (
    <div className="year-table">
      <table>
        <thead>
          <tr>
            {head.map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

function LinesTable(props: {
  readonly content: ChartContent
  readonly heading: string
  readonly periods: readonly string[]
  readonly nameOf: (period: string) => string
}) {
  const { content, heading, periods, nameOf } = props
  const { plot, names, quantity, format } = content
  return (
    <Table head={[['', heading], ...plot.series.map(({ info }) => [info.id, names.get(info.id)] as const)]}>
      {periods.map((period) => (
        <tr key={period}>
          <th scope="row">{nameOf(period)}</th>
          {plot.series.map((series) => {
            const { value } = pointAt(series, period)
            return <td key={series.info.id}>{value === null ? '' : format.amount(value, quantity)}</td>
          })}
        </tr>
      ))}
    </Table>
  )
}

/** 12-month sums that end in a December are calendar years. */
export function YearTable({ content }: { readonly content: ChartContent }) {
  const decembers = content.plot.periods.filter((period) => period.endsWith('-12'))
  const heading = content.format.t(controlMessages, 'control.freq.year')
  return <LinesTable content={content} heading={heading} periods={decembers} nameOf={yearOf} />
}

/** Lines by period, the newest first; all else as its CSV has it. */
export function FigureTable({ content }: { readonly content: FigureContent }) {
  const { drawing, format } = content
  const plotted = drawing?.chartContent ?? null
  if (plotted !== null) {
    const periods = plotted.plot.periods.toReversed().slice(0, maxRows)
    const heading = format.t(controlMessages, 'control.period')
    return <LinesTable content={plotted} heading={heading} periods={periods} nameOf={format.period} />
  }
  const { columns, rows } = rowsOf(content)
  return (
    <Table head={columns.map((name) => [name, name])}>
      {rows.slice(0, maxRows).map((cells) => (
        <tr key={cells.join()}>
          {cells.map((cell, i) => (
            <td key={columns[i]}>{cellText(cell)}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
