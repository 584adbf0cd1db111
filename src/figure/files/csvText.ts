/** A text is quoted where it must be, a number is written in full and bare, null is an empty cell. */
export type Cell = string | number | null

/** Numbers in rows and columns: a file, a copied table and one for who has no scripts are made of them. */
export type Rows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/**
 * A text that a spreadsheet would run as a formula, disarmed by an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function defused(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}

/** A decimal number without exponent, as short as it is exact: the digits that JavaScript writes, the point moved. */
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

/** A cell of RFC 4180. */
export function csvCell(cell: Cell): string {
  const text = cellText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The lines of a CSV: RFC 4180 with CRLF. */
export function csvLines({ columns, rows }: Rows): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** A CSV file that is opened by hand: in UTF-8 with a byte order mark, which spreadsheets need. */
export function csvText(rows: Rows): string {
  return `\uFEFF${csvLines(rows)}`
}
