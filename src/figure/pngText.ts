import type { PngChunk } from '#src/figure/pngChunks.ts'

/** A text in a PNG: a keyword of Latin letters and any text (https://www.w3.org/TR/png-3/#11iTXt). */
export type PngText = { readonly keyword: string; readonly text: string }

const inchesPerMetre = 1 / 0.0254
/** Pixels of CSS an inch. */
const cssDensity = 96

/** So many pixels a metre that the picture is as large on paper at every scale. */
export function densityChunk(scale: number): PngChunk {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const pixelsPerMetre = Math.round(scale * cssDensity * inchesPerMetre)
  view.setUint32(0, pixelsPerMetre)
  view.setUint32(4, pixelsPerMetre)
  view.setUint8(8, 1)
  return { type: 'pHYs', data }
}

/** Not compressed, of no named language. */
export function textChunk({ keyword, text }: PngText): PngChunk {
  return { type: 'iTXt', data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`) }
}

/** The text of such a chunk; null where it is compressed, or not a text at all. */
export function readTextChunk({ data }: PngChunk): PngText | null {
  const keywordEnd = data.indexOf(0)
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = data.indexOf(0, languageEnd + 1)
  if (keywordEnd < 1 || languageEnd < 0 || translatedEnd < 0 || data[keywordEnd + 1] !== 0) return null
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return { keyword: decoder.decode(data.subarray(0, keywordEnd)), text: decoder.decode(data.subarray(translatedEnd + 1)) }
  } catch {
    return null
  }
}
