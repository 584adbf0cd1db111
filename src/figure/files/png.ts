import type { FigureSize } from '#src/figure/layout/styles.ts'
import { withChunks } from '#src/figure/files/pngChunks.ts'
import type { PngChunk } from '#src/figure/files/pngChunks.ts'

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
    return {
      keyword: decoder.decode(data.subarray(0, keywordEnd)),
      text: decoder.decode(data.subarray(translatedEnd + 1)),
    }
  } catch {
    return null
  }
}

/** A drawing as a PNG of exactly `size` × `scale` pixels. */
export async function paintSvg(svg: string, size: FigureSize, scale: number): Promise<Blob> {
  const width = Math.round(size.width * scale)
  const height = Math.round(size.height * scale)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { alpha: false })
    if (context === null) throw new Error('This browser gave no canvas to draw on.')
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The browser could not make a PNG.')) : resolve(blob)),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The same PNG with texts in it, and as large on paper at every scale. */
export async function describedPng(png: Blob, scale: number, texts: readonly PngText[]): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer())
  return new Blob([withChunks(bytes, [densityChunk(scale), ...texts.map(textChunk)])], { type: 'image/png' })
}
