import type { Page } from '@playwright/test'
import { alignToPixels, shown } from '#tests/gallery/openView.ts'
import type { GalleryView } from '#tests/gallery/views.ts'

/** Parts of a picture along each side. */
const parts = 16
/** Of 255: how much lighter or darker a part may be on the whole. Smoothing moves none by more than one; a word that is gone, its part by ten. */
const tolerance = 4

/** A picture's size, and how light each of its parts is: enough to see that something changed, and about where. */
export type Fingerprint = { readonly size: string; readonly light: string }

async function fingerprintOf(page: Page, picture: Buffer): Promise<Fingerprint> {
  const { size, light } = await page.evaluate(
    async ([base64, side]) => {
      // By hand: the page's own policy lets it fetch nothing but its figures.
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(side, side)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('This browser has no canvas')
      context.imageSmoothingQuality = 'high'
      context.drawImage(bitmap, 0, 0, side, side)
      const { data } = context.getImageData(0, 0, side, side)
      const lightness = Array.from({ length: side * side }, (_, i) => {
        const [red = 0, green = 0, blue = 0] = data.slice(i * 4, i * 4 + 3)
        return Math.round(0.3 * red + 0.59 * green + 0.11 * blue)
      })
      return { size: `${bitmap.width}×${bitmap.height}`, light: lightness }
    },
    [picture.toString('base64'), parts] as const,
  )
  return { size, light: Buffer.from(light).toString('base64') }
}

/**
 * Nothing is on its way, no task waits and what is shown of a figure, as an image or as a page in a frame, is there.
 * @param tasks all that was asked for has run, or also what the page left for when it would be idle: on a busy machine the
 * browser thinks of that after seconds
 */
async function settle(page: Page, tasks: 'asked for' | 'all'): Promise<void> {
  // Playwright may miss that the network is idle where a frame has come (https://github.com/microsoft/playwright/issues/42598).
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
  for (const frame of page.frames().slice(1)) {
    await frame.waitForFunction(() => {
      const { live, plain } = document.documentElement.dataset
      return (
        live !== undefined && plain === undefined && document.querySelector('.chart-area .recharts-surface') !== null
      )
    })
  }
  for (const frame of page.frames()) {
    await frame.evaluate(async (which) => {
      if (which === 'all') await new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 2000 }))
      else await scheduler.postTask(() => undefined, { priority: 'background' })
      await Promise.allSettled(Array.from(document.images, (image) => image.decode()))
    }, tasks)
  }
  // Of the page alone, which draws the frames in sight: one that scrolled out of sight is never drawn.
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

/** The picture once it has come to rest, and its fingerprint. @param kept how it looked at rest: as then, it is at rest */
export async function restingPicture(
  page: Page,
  view: GalleryView,
  kept: Fingerprint | undefined,
): Promise<{ readonly picture: Buffer; readonly fingerprint: Fingerprint }> {
  // Once: each alignment renders the part again, and would be waited for again.
  await settle(page, 'asked for')
  await alignToPixels(page, view)
  const take = async (tasks: 'asked for' | 'all'): Promise<Buffer> => {
    await settle(page, tasks)
    return view.part === undefined
      ? page.screenshot({ animations: 'disabled' })
      : shown(page, view).screenshot({ animations: 'disabled' })
  }
  let picture = await take('asked for')
  const first = await fingerprintOf(page, picture)
  if (difference(kept, first) === null) return { picture, fingerprint: first }
  for (let again = await take('all'); !again.equals(picture); again = await take('all')) picture = again
  return { picture, fingerprint: await fingerprintOf(page, picture) }
}

/** What is different, in words; null where nothing is. */
export function difference(kept: Fingerprint | undefined, now: Fingerprint): string | null {
  if (kept === undefined) return 'there is no picture to compare with'
  if (kept.size !== now.size) return `it is ${now.size} pixels and was ${kept.size}`
  const [before, after] = [kept, now].map(({ light }) => Buffer.from(light, 'base64'))
  const changed = Array.from(after ?? [], (value, i) => ({ i, by: value - (before?.[i] ?? 0) })).filter(
    ({ by }) => Math.abs(by) > tolerance,
  )
  const places = changed.map(({ i, by }) => `${by > 0 ? '+' : ''}${by} at ${i % parts}:${Math.floor(i / parts)}`)
  return places.length === 0
    ? null
    : `of ${parts} × ${parts} parts these are lighter or darker than before: ${places.join(', ')}`
}
