import { LeftOut } from '#src/imports/rows.ts'

export type CsvRecord = { readonly line: number; readonly cells: readonly string[]; readonly fault: LeftOut | null }

/** Yields the records of a CSV text (RFC 4180, any line ends) without empty lines. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  const rest = new RegExp(`[^\\r\\n${delimiter}]*`, 'y')
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const began = line
    const cells: string[] = []
    let fault: LeftOut | null = null
    for (;;) {
      const quoted = text[at] === '"' ? text.slice(at + 1, closing(text, at + 1)) : null
      const after = quoted === null ? at : Math.min(at + quoted.length + 2, text.length)
      if (quoted !== null && after < at + quoted.length + 2) fault = new LeftOut('quote', cells[0] ?? '')
      rest.lastIndex = after
      rest.test(text)
      at = rest.lastIndex
      const tail = text.slice(after, at)
      cells.push(quoted === null ? tail : quoted.replaceAll('""', '"') + tail)
      if (quoted !== null) {
        line += quoted.split(/\r\n|\r|\n/).length - 1
        if (tail.trim() !== '') fault ??= new LeftOut('after-quote', cells.at(-1) ?? '')
      }
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    line += 1
    if (cells.length > 1 || cells[0] !== '' || fault !== null) yield { line: began, cells, fault }
  }
}

/** The place of the quotation mark that closes a cell; the end of the text where none does. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}

/** A first line that tells Excel the delimiter. */
export const namedDelimiter = /^\uFEFF?sep=([,;\t|])\r?\n/i

export function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, 5000).split('\n', 1)
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best))
}
