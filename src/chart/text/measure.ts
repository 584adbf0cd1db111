import { type WidthOf, widthsIn } from '#src/chart/text/letters.ts'
import { sansLetters } from '#src/chart/text/sansLetters.ts'

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
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (textWidth(`${text.slice(0, middle).trimEnd()}…`, style) <= width) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()}…`
}

/** The middle of a text, moved so that the text does not leave the drawing. */
export function insideWidth(x: number, length: number, width: number): number {
  return Math.max(length / 2, Math.min(x, width - length / 2))
}
