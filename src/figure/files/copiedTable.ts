import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { cellText } from '#src/figure/files/csv.ts'
import type { Cell, Rows } from '#src/figure/files/rows.ts'

const inOneLine = (cell: Cell): string => cellText(cell).replaceAll(/[\t\r\n]+/g, ' ')

/** Excel makes a date of `2022-01` and a number of `0303` where it is not told that they are text. */
const asText = ` style="mso-number-format:'\\@'"`

/** Unrounded, as the clipboard hands it on: a table to programs that know one, lines with tabs to all others. */
export function copiedTable({ columns, rows }: Rows): { readonly html: string; readonly text: string } {
  const row = (tag: 'th' | 'td', cells: readonly Cell[]): string => {
    const written = cells.map(
      (cell) => `<${tag}${typeof cell === 'string' ? asText : ''}>${escapeHtml(inOneLine(cell))}</${tag}>`,
    )
    return `<tr>${written.join('')}</tr>`
  }
  const body = rows.map((cells) => row('td', cells)).join('')
  return {
    html: `<table><thead>${row('th', columns)}</thead><tbody>${body}</tbody></table>`,
    text: [columns, ...rows].map((cells) => cells.map(inOneLine).join('\t')).join('\n'),
  }
}
