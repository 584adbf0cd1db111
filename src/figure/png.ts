import type { FigureSize } from '#src/figure/figureLayout.ts'

/** Larger canvases are refused by some browsers (https://developer.mozilla.org/docs/Web/HTML/Element/canvas#maximum_canvas_size). */
const mostPixels = 8192

/** A PNG of exactly `size` × `scale` pixels. */
export async function pngBlob(svg: string, size: FigureSize, scale: number): Promise<Blob> {
  const width = Math.min(mostPixels, Math.round(size.width * scale))
  const height = Math.min(mostPixels, Math.round(size.height * scale))
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
