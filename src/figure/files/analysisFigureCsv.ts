import { textCell } from '#src/figure/files/csv.ts'

/** A number stays unrounded and bare, a text is quoted where it must be, null is an empty cell. */
export type CsvCell = string | number | null

function cell(value: CsvCell): string {
  if (value === null) return ''
  if (typeof value === 'string') return textCell(value)
  const text = String(value)
  // A decimal number without exponent.
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text
}

/** The numbers of an analysis: columns of its own, otherwise as every CSV of the page (UTF-8 with BOM, CRLF, RFC 4180). */
export function analysisCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[columns.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\r\n')}\r\n`
}
