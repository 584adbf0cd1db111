export type CsvRecord = {
  /** The line it begins on, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quoted cell never ends. */
  readonly unclosed: boolean
  /** Where the next record begins. */
  readonly end: number
}

/** The records of a CSV text (RFC 4180, any line ends), one after the other; empty lines are none. */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const began = line
    const cells: string[] = []
    let unclosed = false
    for (;;) {
      let cell: string
      if (text[at] === '"') {
        const quoted = quotedCell(text, at + 1)
        cell = quoted.cell
        line += quoted.lines
        at = quoted.end
        unclosed ||= !quoted.closed
      } else {
        cell = ''
      }
      // What follows a closing quote is kept as it is: the row is judged by what its cells come to.
      const end = endOfCell(text, at, delimiter)
      cells.push(cell + text.slice(at, end))
      at = end
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    line += 1
    if (cells.length > 1 || cells[0] !== '' || unclosed) yield { line: began, cells, unclosed, end: at }
  }
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

type Quoted = { readonly cell: string; readonly end: number; readonly lines: number; readonly closed: boolean }

/** From after the opening quote to after the closing one; a doubled quote is one. */
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
      lines: raw.split('\n').length - 1,
      closed: quote !== -1,
    }
  }
}

/** The delimiter of a header line: whichever of the usual ones comes most. */
export function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  const header = end === -1 ? text.slice(0, 5000) : text.slice(0, end)
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}
