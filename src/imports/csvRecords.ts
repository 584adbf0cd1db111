import { LeftOut } from '#src/imports/rows.ts'

export type CsvRecord = { readonly line: number; readonly cells: readonly string[]; readonly fault: LeftOut | null }

/** Yields the records of a CSV text (RFC 4180, any line ends) without empty lines. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  // A quoted part that may never close, then what stands up to the end of the cell. No part is tried twice.
  const cellAt = new RegExp(`(?:"([^"]*(?:""[^"]*)*)("?))?([^\\r\\n${delimiter}]*)([${delimiter}]|\\r\\n?|\\n|$)`, 'y')
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const began = line
    const cells: string[] = []
    let fault: LeftOut | null = null
    for (let end = delimiter; end === delimiter;) {
      cellAt.lastIndex = at
      const [whole = '', quoted, mark, rest = '', stop = ''] = cellAt.exec(text) ?? []
      const cell = (quoted ?? '').replaceAll('""', '"') + rest
      if (mark === '') fault = new LeftOut('quote', cells[0] ?? '')
      else if (mark !== undefined && rest.trim() !== '') fault ??= new LeftOut('after-quote', cell)
      line += (quoted ?? '').split(/\r\n|\r|\n/).length - 1
      cells.push(cell)
      at += whole.length
      end = stop
    }
    line += 1
    if (cells.length > 1 || cells[0] !== '' || fault !== null) yield { line: began, cells, fault }
  }
}

/** A first line that tells Excel the delimiter. */
export const namedDelimiter = /^\uFEFF?sep=([,;\t|])\r?\n/i

export function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, 5000).split('\n', 1)
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best))
}
