import type { FigureSize } from '#src/figure/figureSizes.ts'
import { withChunks } from '#src/figure/pngChunks.ts'
import type { PngText } from '#src/figure/pngText.ts'
import { densityChunk, textChunk } from '#src/figure/pngText.ts'

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
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser could not make a PNG.')) : resolve(blob)), 'image/png')
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
