import type { BadRow } from '#src/imports/imported.ts'

export type CsvRecord = {
  readonly line: number
  readonly cells: readonly string[]
  readonly fault: Omit<BadRow, 'at'> | null
  readonly end: number
}

/** Yields the records of a CSV text (RFC 4180, any line ends) without empty lines. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const began = line
    const cells: string[] = []
    let fault: CsvRecord['fault'] = null
    for (;;) {
      const quoted = text[at] === '"' ? quotedCell(text, at + 1) : null
      if (quoted !== null) {
        line += quoted.lines
        at = quoted.end
      }
      const end = endOfCell(text, at, delimiter)
      const rest = text.slice(at, end)
      const cell = (quoted?.cell ?? '') + rest
      if (quoted?.closed === false) fault = { reason: 'quote', text: cells[0] ?? '' }
      else if (quoted !== null && rest.trim() !== '') fault ??= { reason: 'after-quote', text: cell }
      cells.push(cell)
      at = end
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    line += 1
    if (cells.length > 1 || cells[0] !== '' || fault !== null) yield { line: began, cells, fault, end: at }
  }
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

type Quoted = { readonly cell: string; readonly end: number; readonly lines: number; readonly closed: boolean }

function quotedCell(text: string, from: number): Quoted {
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    const end = quote === -1 ? text.length : quote
    if (quote !== -1 && text[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    const raw = text.slice(from, end)
    return {
      cell: raw.replaceAll('""', '"'),
      end: quote === -1 ? end : end + 1,
      lines: raw.split(/\r\n|\r|\n/).length - 1,
      closed: quote !== -1,
    }
  }
}

/** A first line that tells Excel the delimiter. */
export const namedDelimiter = /^\uFEFF?sep=([,;\t|])\r?\n/i

export function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, 5000).split('\n', 1)
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best))
}
