import type { Page } from '@playwright/test'

export type PixelDifference = {
  readonly sizes: readonly [before: string, after: string]
  /** Pixels that differ at all. */
  readonly count: number
  /** Of 255: how far the colour that differs most does. */
  readonly most: number
  /** The picture after, pale, with what differs in red. */
  readonly png: Buffer
}

/** @param page any: it lends its canvas */
export async function pixelDifference(page: Page, before: Buffer, after: Buffer): Promise<PixelDifference> {
  const pictures = [before, after].map((bytes) => bytes.toString('base64'))
  const { png, ...found } = await page.evaluate(async (all) => {
    const open = async (base64 = ''): Promise<ImageData> => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
      )
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1)
    }
    const [old, now] = [await open(all[0]), await open(all[1])]
    const shown = new ImageData(now.width, now.height)
    let count = 0
    let most = 0
    for (let i = 0; i < now.data.length; i += 4) {
      const [x, y] = [(i / 4) % now.width, Math.floor(i / 4 / now.width)]
      const place = (y * old.width + x) * 4
      const by = [0, 1, 2, 3].map((k) =>
        x < old.width && y < old.height ? Math.abs((old.data[place + k] ?? 0) - (now.data[i + k] ?? 0)) : 255,
      )
      const largest = Math.max(...by)
      if (largest > 0) count += 1
      most = Math.max(most, largest)
      const pale = [0, 1, 2].map((k) => 200 + (now.data[i + k] ?? 0) * 0.2)
      shown.data.set(largest > 0 ? [220, 0, 0, 255] : [...pale, 255], i)
    }
    const canvas = new OffscreenCanvas(now.width, now.height)
    canvas.getContext('2d')?.putImageData(shown, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    const sizes = [`${old.width} × ${old.height}`, `${now.width} × ${now.height}`] as const
    return { sizes, count, most, png: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) }
  }, pictures)
  return { ...found, png: Buffer.from(png, 'base64') }
}
