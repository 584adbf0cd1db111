import { type TextStyle, fitText, textWidth } from '#src/chart/text/measure.ts'

const wordsOf = new Intl.Segmenter('en', { granularity: 'word' })
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A line may break after these characters without a space. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！）》]$/u
/** A no-break space holds two words together. */
const gap = /[^\S\u00a0\u202f]$/u
/** A Chinese date stands on one line. */
const dated = /\d[年月]$/
/** No line begins with these characters. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u
const opening = /[\p{Ps}\p{Pi}]+$/u

/**
 * `prose` breaks only at spaces and splits a word that is too long for a line, because it must not leave the picture. A
 * `name` has few pixels: it also breaks after a hyphen or dash, its last comma may hang over the edge, and a long word
 * stays whole, because the caller then chooses another size or no name.
 */
type Breaking = 'prose' | 'name'

/** Each piece includes the space after it. */
function pieces(text: string, breaking: Breaking): string[] {
  const parts: string[] = []
  let open = ''
  for (const { segment } of wordsOf.segment(text)) {
    const inDate = dated.test(open) && /^\d/.test(segment)
    const breaks =
      !inDate &&
      (breaking === 'name'
        ? !/^[\p{P}\s]/u.test(segment)
        : (gap.test(open) || ideograph.test(open)) && !/^\s/.test(segment) && !closing.test(segment))
    const bracket = breaking === 'name' && breaks ? (opening.exec(open)?.[0] ?? '') : ''
    const done = open.slice(0, open.length - bracket.length)
    if (breaks && done !== '') {
      parts.push(done)
      open = bracket + segment
    } else open += segment
  }
  return open === '' ? parts : [...parts, open]
}

function splitPiece(piece: string, width: number, style: TextStyle): [string, string] {
  let head = ''
  for (const { segment } of letters.segment(piece)) {
    if (head !== '' && textWidth(head + segment, style) > width) break
    head += segment
  }
  return [head, piece.slice(head.length)]
}

function solid(line: string, breaking: Breaking): string {
  return breaking === 'name' ? line.replace(/[\p{P}\s]+$/u, '') : line.trim()
}

/** Lines of at most `width` pixels; only a `name` has a wider line, where a word is wider. */
export function wrapLines(text: string, width: number, style: TextStyle, breaking: Breaking = 'prose'): string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  for (const piece of pieces(text, breaking)) {
    if (textWidth(solid(line + piece, breaking), style) <= width) {
      line += piece
      continue
    }
    end()
    line = piece
    if (breaking === 'name') continue
    while (textWidth(line.trim(), style) > width) {
      const [head, tail] = splitPiece(line, width, style)
      lines.push(head)
      line = tail
    }
  }
  end()
  return lines
}

/** An ellipsis after the last whole word, or in a word that is wider than a line, marks what is cut off. */
export function cutLines(lines: readonly string[], most: number, width: number, style: TextStyle): string[] {
  if (lines.length <= most) return [...lines]
  const words = pieces(lines[most - 1] ?? '', 'prose')
  const cut = (): string => `${solid(words.join(''), 'name')}…`
  while (words.length > 1 && textWidth(cut(), style) > width) words.pop()
  return [...lines.slice(0, most - 1), fitText(cut(), width, style)]
}

/** As few lines as the width allows, as equal in length as possible. */
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
