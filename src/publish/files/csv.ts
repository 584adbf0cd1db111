import type { FigureContent } from '#src/publish/content.ts'
import { type Cell, type Rows, fileRows } from '#src/publish/files/rows.ts'

/** Prefixes text that a spreadsheet would run as a formula: https://owasp.org/www-community/attacks/CSV_Injection. */
export const defused = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)

/** Writes a number without an exponent: JavaScript's digits with the decimal point moved. */
function numberText(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`
}

export function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? numberText(cell) : defused(cell)
}

function csvCell(cell: Cell): string {
  const text = cellText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The format is RFC 4180. */
export const csvLines = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')

/** Spreadsheets need the byte order mark. */
export const csvText = (rows: Rows): string => `\uFEFF${csvLines(rows)}`

export const csvOf = (content: FigureContent): string => csvText(fileRows(content))
