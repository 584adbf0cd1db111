import { PNG } from 'pngjs'
import type { Place } from '#tests/judges/engines/inside.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { expect } from '#tests/judges/engines/reader.ts'
import { contrastOf, luminance } from '#tests/unit/support/colour.ts'

export type Colour = readonly [red: number, green: number, blue: number]

export type Picture = { readonly width: number; readonly height: number; readonly data: Buffer }

export const decoded = (png: Buffer): Picture => PNG.sync.read(png)

export function pixelsOf({ data }: Picture, [red, green, blue]: Colour): number {
  const near = (one: number | undefined, other: number): boolean => Math.abs((one ?? -1) - other) <= 8
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if (near(data[at], red) && near(data[at + 1], green) && near(data[at + 2], blue)) count++
  return count
}

export function cut({ width, data }: Picture, part: Place): Picture {
  const [x = 0, y = 0, wide = 0, high = 0] = [part.x, part.y, part.width, part.height].map(Math.round)
  const rows = Array.from({ length: high }, (_, row) =>
    data.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + wide) * 4),
  )
  return { width: wide, height: high, data: Buffer.concat(rows) }
}

function drawnColours(): string[] {
  const marks = Array.from(document.querySelectorAll('#explore [data-series]'), (series) =>
    Array.from(series.querySelectorAll('path, rect'), (mark) => getComputedStyle(mark))
      .flatMap(({ stroke, fill }) => [stroke, fill])
      .find((colour) => colour.startsWith('rgb(')),
  )
  return marks.filter((colour) => colour !== undefined)
}

export async function seriesColours(reader: Reader): Promise<Colour[]> {
  const texts = await reader.ask(drawnColours)
  return texts.map((text) => {
    const [red = 0, green = 0, blue = 0] = Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits))
    return [red, green, blue]
  })
}

export function expectColours(picture: Picture, colours: readonly Colour[], min: number): void {
  const few = colours.filter((colour) => pixelsOf(picture, colour) < min)
  expect(few, `colours without ${min} pixels in the picture`).toEqual([])
}

export async function coloursAt(reader: Reader, { x, y, width, height }: Place): Promise<Colour[]> {
  const [left, top] = [Math.ceil(x - width / 2), Math.ceil(y - height / 2)]
  const size = { width: Math.floor(x + width / 2) - left, height: Math.floor(y + height / 2) - top }
  const { data } = cut(decoded(await reader.window.screenshot()), { x: left, y: top, ...size })
  return Array.from({ length: data.length / 4 }, (_, i): Colour => [
    data[i * 4] ?? 0,
    data[i * 4 + 1] ?? 0,
    data[i * 4 + 2] ?? 0,
  ])
}

export const contrast = (colours: readonly Colour[]): number => contrastOf(colours.map(luminance))
