import type { FigureContent } from '#src/figure/content.ts'
import { rowsOf, cellText } from '#src/figure/files/csv.ts'
import type { Rows } from '#src/figure/files/csv.ts'
import { LinesTable } from '#src/build/prerender/LinesTable.tsx'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'

/** More rows are for the CSV. */
const mostRows = 60

/** The numbers of a figure for a page without scripts: of lines by period, the newest first; of all else as its CSV has them. */
export function FigureTable({ content }: { readonly content: FigureContent }) {
  const { drawing, format } = content
  const plotted = drawing?.plotted ?? null
  if (plotted === null) return <CellTable {...rowsOf(content)} />
  const periods = plotted.plot.periods.toReversed().slice(0, mostRows)
  const heading = format.t(controlMessages, 'control.period')
  return <LinesTable content={plotted} heading={heading} periods={periods} nameOf={format.period} />
}

function CellTable({ columns, rows }: Rows) {
  return (
    <div className="year-table">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map((cells) => (
            <tr key={cells.join()}>
              {cells.map((cell, i) => (
                <td key={columns[i]}>{cellText(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
