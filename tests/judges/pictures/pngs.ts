import { deflateSync, crc32 } from 'node:zlib'

// PNGs that the specification allows (https://www.w3.org/TR/png-3/), each compared with pngjs in the test, and helpers
// that make them lie.

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function chunk(type: string, data: Uint8Array, length = data.length): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, crc])
}

export const end = chunk('IEND', Buffer.alloc(0))

const colourTypes: readonly (readonly [type: number, channels: number, depths: readonly number[]])[] = [
  [0, 1, [1, 2, 4, 8, 16]],
  [2, 3, [8, 16]],
  [3, 1, [1, 2, 4, 8]],
  [4, 2, [8, 16]],
  [6, 4, [8, 16]],
]

export function header(width: number, height: number, depth: number, type: number, interlace: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data.set([depth, type, 0, 0, interlace], 8)
  return chunk('IHDR', data)
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

function rows(width: number, height: number, bits: number): Buffer {
  return width === 0 ? Buffer.alloc(0) : Buffer.alloc(height * (1 + Math.ceil((width * bits) / 8)))
}

export type PngForm = {
  readonly type: number
  readonly channels: number
  readonly depth: number
  readonly interlace: 0 | 1
}

export function pngOf({ type, channels, depth, interlace }: PngForm, ...before: readonly Uint8Array[]): Buffer {
  const size = 9
  const bits = depth * channels
  const raw =
    interlace === 0
      ? rows(size, size, bits)
      : Buffer.concat(
          passes.map(([x, y, dx, dy]) => rows(Math.ceil((size - x) / dx), Math.ceil((size - y) / dy), bits)),
        )
  const palette = type === 3 ? [chunk('PLTE', Buffer.alloc(3 * 2 ** depth))] : []
  return pngFile(
    header(size, size, depth, type, interlace),
    ...before,
    ...palette,
    chunk('IDAT', deflateSync(raw)),
    end,
  )
}

export function pngFile(...chunks: readonly Uint8Array[]): Buffer {
  return Buffer.concat([signature, ...chunks])
}

export const pngForms: readonly PngForm[] = colourTypes.flatMap(([type, channels, depths]) =>
  depths.flatMap((depth) => ([0, 1] as const).map((interlace) => ({ type, channels, depth, interlace }))),
)

export function text(keyword: string, content: string | Uint8Array, compressed = 0): Buffer {
  return chunk(
    'iTXt',
    Buffer.concat([
      Buffer.from(`${keyword}\0${String.fromCharCode(compressed)}\0\0\0`, 'latin1'),
      Buffer.from(content),
    ]),
  )
}
