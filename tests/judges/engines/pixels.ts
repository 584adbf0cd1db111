import { expect } from '#tests/judges/engines/patience.ts'
import { PNG } from 'pngjs'
import type { Place } from '#tests/judges/engines/inside.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { contrastOf, luminance } from '#tests/unit/support/colour.ts'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

export type Picture = { readonly width: number; readonly height: number; readonly data: Buffer }

export const decoded = (png: Buffer): Picture => PNG.sync.read(png)

/** How many pixels are of a colour, give or take what colour management and smoothing do to it. */
export function pixelsOf({ data }: Picture, [red, green, blue]: Colour): number {
  const near = (one: number | undefined, other: number): boolean => Math.abs((one ?? -1) - other) <= 8
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if (near(data[at], red) && near(data[at + 1], green) && near(data[at + 2], blue)) count++
  return count
}

/** A part of a picture. */
export function cut({ width, data }: Picture, part: Place): Picture {
  const [x, y, wide, high] = [part.x, part.y, part.width, part.height].map(Math.round)
  if (x === undefined || y === undefined || wide === undefined || high === undefined) throw new Error('no part')
  const rows = Array.from({ length: high }, (_, row) =>
    data.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + wide) * 4),
  )
  return { width: wide, height: high, data: Buffer.concat(rows) }
}

/** Colours of the series of the chart, as the page draws them. */
function drawnColours(): string[] {
  const marks = Array.from(document.querySelectorAll('#explore [data-series]'), (series) =>
    Array.from(series.querySelectorAll('path, rect'), (mark) => getComputedStyle(mark))
      .flatMap(({ stroke, fill }) => [stroke, fill])
      .find((colour) => colour.startsWith('rgb(')),
  )
  return marks.filter((colour) => colour !== undefined)
}

export async function seriesColours(reader: Reader): Promise<Colour[]> {
  const texts = await reader.ask(drawnColours, null)
  return texts.map((text) => {
    const [red = 0, green = 0, blue = 0] = Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits))
    return [red, green, blue]
  })
}

/** Of each colour so many pixels at least, as lines and labels have. */
export function expectColours(picture: Picture, colours: readonly Colour[], least: number): void {
  const few = colours.filter((colour) => pixelsOf(picture, colour) < least)
  expect(few, `colours without ${least} pixels in the picture`).toEqual([])
}

/** The colours of a part of the window, told by its middle and its size. */
export async function coloursAt(reader: Reader, { x, y, width, height }: Place): Promise<Colour[]> {
  const shown = decoded(await reader.window.screenshot())
  const colours: Colour[] = []
  for (let row = Math.ceil(y - height / 2); row < Math.floor(y + height / 2); row++)
    for (let column = Math.ceil(x - width / 2); column < Math.floor(x + width / 2); column++) {
      const at = 4 * (row * shown.width + column)
      colours.push([shown.data[at] ?? 0, shown.data[at + 1] ?? 0, shown.data[at + 2] ?? 0])
    }
  return colours
}

/** Between the lightest and the darkest. */
export function contrast(colours: readonly Colour[]): number {
  return contrastOf(colours.map(luminance))
}
