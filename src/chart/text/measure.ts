import { sansLetters } from '#src/chart/text/sansLetters.ts'

/**
 * The widths and kerning of one font file in thousandths of the font size; the second weight is stored as its
 * difference from the first. Letters that are kerned alike before others are one class in `before`, those kerned alike
 * after others one in `after`; `kerning` has a sign for each pair of classes. The last `letters` are not kerned.
 */
export type Letters = {
  readonly letters: string
  readonly widths: readonly (readonly number[])[]
  readonly before: string
  readonly after: string
  readonly kerning: readonly string[]
  /** The unit of `kerning`; it is odd, so that no number lies midway between two steps. */
  readonly step: number
}

/** In thousandths of the font size. */
type WidthOf = (text: string) => number

type Letter = {
  readonly file: number
  readonly width: number
  readonly kerning: readonly number[]
  readonly row: number
  /** Other signs are set in the script of the letter before them; letters of two scripts are not kerned. */
  readonly isLetter: boolean
}

export const firstClass = 48
/** The character code of no kerning; the codes of −1, 1, −2 and so on follow. */
export const noKerning = 32

function numberOf(sign: string): number {
  const place = sign.charCodeAt(0) - noKerning
  return place % 2 === 0 ? place / 2 : -(place + 1) / 2
}

const classesOf = (names: string): number[] => Array.from(names, (name) => name.charCodeAt(0) - firstClass)

/** Chinese, arrows and pictographs are as wide as high; other signs without a width are as wide as Arial's `₽`. */
const wide = /[\u2190-\u21ff\u2600-\u27bf\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u

export function widthsIn(files: readonly Letters[], weight: 0 | 1): WidthOf {
  const known = new Map<string, Letter>()
  const inWeight = (numbers: readonly (readonly number[])[]): readonly number[] =>
    numbers.slice(0, weight + 1).reduce((sums, more) => sums.map((sum, i) => sum + (more[i] ?? 0)))
  for (const [file, { letters, widths, before, after, kerning, step }] of files.entries()) {
    const [rows, columns] = [classesOf(before), classesOf(after)]
    const most = 1 + Math.max(-1, ...rows)
    const pairs = inWeight(kerning.map((signs) => Array.from(signs, (sign) => numberOf(sign) * step)))
    const all = inWeight(widths)
    for (const [i, letter] of Array.from(letters).entries()) {
      const column = (columns[i] ?? pairs.length) * most
      known.set(letter, {
        file,
        width: all[i] ?? 0,
        kerning: pairs.slice(column, column + most),
        row: rows[i] ?? -1,
        isLetter: /\p{L}/u.test(letter),
      })
    }
  }

  /** Accents and joiners have no width. */
  function other(sign: string): Letter {
    const width = /[\p{M}\p{Cf}]/u.test(sign) ? 0 : wide.test(sign) ? 1000 : 635
    const letter = known.get(sign.normalize('NFD').charAt(0)) ?? {
      file: -1,
      width,
      kerning: [],
      row: -1,
      isLetter: width > 0,
    }
    known.set(sign, letter)
    return letter
  }

  return (text) => {
    let width = 0
    let last: Letter | null = null
    let script = -1
    for (const sign of text) {
      const letter = known.get(sign) ?? other(sign)
      width += letter.width
      const isApart = letter.isLetter && script >= 0 && script !== letter.file
      if (last?.file === letter.file && !isApart) width += letter.kerning[last.row] ?? 0
      if (letter.isLetter) script = letter.file
      last = letter
    }
    return width
  }
}

/** Programs that ignore the fonts in an SVG take those named next, which are no wider: no line leaves the figure. */
export const fonts = {
  sans: "'IBM Plex Sans', Arial, 'Liberation Sans', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  serif: "'Source Serif 4', Georgia, 'Liberation Serif', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', serif",
} as const

/** A serif style brings its own `widthOf`, so that the first chart need not wait for the letters of the serif. */
export type TextStyle =
  | { readonly size: number; readonly weight: 400 | 600; readonly family: 'sans' }
  | { readonly size: number; readonly weight: 600; readonly family: 'serif'; readonly widthOf: WidthOf }

export const tickStyle = { size: 12, weight: 400, family: 'sans' } as const
export const nameStyle = { size: 12.5, weight: 600, family: 'sans' } as const
export const amountStyle = { size: 12, weight: 400, family: 'sans' } as const

const sans = { 400: widthsIn(sansLetters, 0), 600: widthsIn(sansLetters, 1) } as const

/** The width in pixels from the font file's widths and kerning, so that no font need be loaded. */
export function textWidth(text: string, style: TextStyle): number {
  const widthOf = style.family === 'serif' ? style.widthOf : sans[style.weight]
  return (widthOf(text) * style.size) / 1000
}

/** Cuts a text that does not fit, and ends it with an ellipsis. */
export function fitText(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text
  // No letter is narrower than a pixel.
  let cut = text.slice(0, width)
  while (cut && textWidth(`${cut.trimEnd()}…`, style) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

/** The middle of a text, moved so that the text does not leave the drawing. */
export function insideWidth(x: number, length: number, width: number): number {
  return Math.max(length / 2, Math.min(x, width - length / 2))
}
