import type { TextStyle } from '#src/chart/text/measure.ts'
import { textWidth } from '#src/chart/text/measure.ts'

const words = new Intl.Segmenter('en', { granularity: 'word' })
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Between these no space is needed to break a line. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
/** What may not begin a line. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u

/** Pieces between which a line may end, each with the space after it. */
function pieces(text: string): string[] {
  const parts: string[] = []
  let open = ''
  for (const { segment } of words.segment(text)) {
    const breaks =
      open !== '' && (/\s$/.test(open) || ideograph.test(open)) && !/^\s/.test(segment) && !closing.test(segment)
    if (breaks) {
      parts.push(open)
      open = segment
    } else open += segment
  }
  return open === '' ? parts : [...parts, open]
}

/** The largest beginning of a piece that fits, at least one letter of it. */
function splitPiece(piece: string, width: number, style: TextStyle): [string, string] {
  let head = ''
  for (const { segment } of letters.segment(piece)) {
    if (head !== '' && textWidth(head + segment, style) > width) break
    head += segment
  }
  return [head, piece.slice(head.length)]
}

/** Lines none of which is wider: broken between words, and inside a word only where it alone is too long for a line. */
export function wrapLines(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  for (const piece of pieces(text)) {
    if (textWidth((line + piece).trim(), style) <= width) {
      line += piece
      continue
    }
    end()
    let rest = piece
    while (textWidth(rest.trim(), style) > width) {
      const [head, tail] = splitPiece(rest, width, style)
      lines.push(head)
      rest = tail
    }
    line = rest
  }
  end()
  return lines
}

/** At most so many lines; what is cut off is told by an ellipsis. */
export function cutLines(lines: readonly string[], most: number, width: number, style: TextStyle): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  let last = Array.from(letters.segment(`${kept.pop() ?? ''} ${lines[most] ?? ''}`), ({ segment }) => segment)
  while (last.length > 0 && textWidth(`${last.join('').trimEnd()}…`, style) > width) last = last.slice(0, -1)
  return [...kept, `${last.join('').trimEnd()}…`]
}

/** As few lines as the width allows, as even as these can be: no single word is left for the last. */
export function balanceLines(text: string, width: number, style: TextStyle): string[] {
  const lines = wrapLines(text, width, style)
  if (lines.length < 2) return lines
  let low = width / 2
  let high = width
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (wrapLines(text, middle, style).length > lines.length) low = middle
    else high = middle
  }
  return wrapLines(text, high, style)
}
