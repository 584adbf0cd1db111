import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { cellText } from '#src/figure/files/csv.ts'
import type { Cell, Rows } from '#src/figure/files/rows.ts'

const inOneLine = (cell: Cell): string => cellText(cell).replaceAll(/[\t\r\n]+/g, ' ')

/** Excel turns `2022-01` into a date and `0303` into a number unless told that they are text. */
const asText = ` style="mso-number-format:'\\@'"`

/** Unrounded numbers for the clipboard: a table for programs that read HTML, lines with tabs for all others. */
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
