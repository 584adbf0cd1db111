import { fonts } from '#src/chart/text/fonts.ts'
import { fontLoads } from '#src/chart/text/fontLoads.ts'
import { memoize } from '#src/lib/memoize.ts'

export type TextStyle = { readonly size: number; readonly weight: 400 | 600; readonly family: keyof typeof fonts }

let canvas: CanvasRenderingContext2D | null = null
/** To set a font costs as much as to measure with it. */
let canvasFont = ''

/** Width of a mean character, in parts of the font size, where nothing can measure. */
const meanWidth = 0.54

/** Memoised: the names and amounts of a chart are measured at every toggle, and most are those of the one before. */
const mostWidths = 4000

/** @param loads how many times fonts have loaded: with other fonts a text has another width */
const measured = memoize(
  mostWidths,
  (loads: number, family: keyof typeof fonts, weight: number, size: number, text: string): number => {
    canvas ??= document.createElement('canvas').getContext('2d')
    if (canvas === null) return text.length * size * meanWidth
    const font = `${weight} ${size}px ${fonts[family]}`
    if (canvasFont !== `${loads} ${font}`) {
      canvasFont = `${loads} ${font}`
      canvas.font = font
    }
    return canvas.measureText(text).width
  },
)

/** Width of a text in pixels. Without a canvas (at build time) a mean character width stands in. */
export function textWidth(text: string, { size, weight, family }: TextStyle): number {
  if (typeof document === 'undefined') return text.length * size * meanWidth
  return measured(fontLoads(), family, weight, size, text)
}

/** The text itself where it fits, else its beginning with an ellipsis. */
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

/** The middle of a text that wants to stand at `x` and must not leave the drawing, whatever the language makes of it. */
export function insideWidth(x: number, length: number, width: number): number {
  return Math.max(length / 2, Math.min(x, width - length / 2))
}
