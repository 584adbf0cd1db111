import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32, isPng, readChunks, withChunks, densityChunk, readTextChunk, textChunk } from '#src/figure/files/png.ts'
import type { PngChunk } from '#src/figure/files/png.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A chunk put together by hand; its checksum is by crc32, the code under test, which is compared with known ones. */
function chunk(type: string, data: Uint8Array): number[] {
  const length = [data.length >>> 24, (data.length >>> 16) & 255, (data.length >>> 8) & 255, data.length & 255]
  const body = Uint8Array.from([...bytes(type), ...data])
  const crc = crc32(body)
  return [...length, ...body, crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255]
}

/** A PNG of one black pixel. */
const pixel = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  ...chunk('IDAT', deflateSync(Uint8Array.from([0, 0]))),
  ...chunk('IEND', new Uint8Array()),
])

describe('the checksum', () => {
  it('is that of the PNG specification', () => {
    expect(crc32(bytes('IEND')).toString(16)).toBe('ae426082')
    expect(crc32(bytes('123456789')).toString(16)).toBe('cbf43926')
    expect(crc32(new Uint8Array())).toBe(0)
  })
})

describe('chunks of a PNG', () => {
  it('are put after the header, and the rest stays as it is', () => {
    const added = withChunks(pixel, [densityChunk(2), textChunk({ keyword: 'Title', text: 'Öl' })])
    expect(added.slice(0, 33)).toEqual(pixel.slice(0, 33))
    expect(added.slice(33 - pixel.length)).toEqual(pixel.slice(33))
    expect(readChunks(added, 'pHYs')?.length).toBe(1)
    expect(readChunks(added, 'iTXt')?.map(readTextChunk)).toEqual([{ keyword: 'Title', text: 'Öl' }])
    expect(readChunks(added, 'tEXt')).toEqual([])
  })

  it('are refused where there is no PNG to put them into', () => {
    expect(() => withChunks(Uint8Array.from(bytes('GIF89a')), [])).toThrow('not a PNG')
    expect(() => withChunks(pixel.slice(0, 20), [])).toThrow('not a PNG')
  })

  it('read back as any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        const written = withChunks(pixel, [textChunk({ keyword: 'trade-flows', text })])
        expect(readChunks(written, 'iTXt')?.map(readTextChunk)).toEqual([
          { keyword: 'trade-flows', text: new TextDecoder().decode(bytes(text)) },
        ])
      }),
    )
  })

  it('of a file that is cut short, or whose text was altered, are not read', () => {
    const whole = withChunks(pixel, [textChunk({ keyword: 'Title', text: 'Oil' })])
    for (let length = 0; length < whole.length; length += 1)
      expect(readChunks(whole.slice(0, length), 'iTXt'), String(length)).toBeNull()
    const altered = whole.slice()
    altered[33 + 8 + 'Title'.length + 6] = 65
    expect(readChunks(altered, 'iTXt')).toBeNull()
  })

  it('of any bytes never throw, and never reach beyond the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const file = Uint8Array.from([...pixel.slice(0, 8), ...noise])
        const chunks = readChunks(file, 'iTXt')
        for (const { data } of chunks ?? []) expect(data.length).toBeLessThanOrEqual(noise.length)
        expect(readChunks(noise, 'iTXt')).toBeNull()
        expect(isPng(file)).toBe(true)
      }),
    )
  })
})

describe('the density', () => {
  it('is 96 pixels an inch at scale 1, so that a picture is as large on paper at every scale', () => {
    const pixelsPerMetre = ({ data }: PngChunk): number => new DataView(data.buffer).getUint32(0)
    expect([1, 2, 4].map((scale) => pixelsPerMetre(densityChunk(scale)))).toEqual([3780, 7559, 15118])
    expect([...densityChunk(1).data]).toEqual([0, 0, 0x0e, 0xc4, 0, 0, 0x0e, 0xc4, 1])
  })
})

describe('a text', () => {
  it('that is compressed, cut short or not UTF-8 is none', () => {
    const text = (data: readonly number[]) => readTextChunk({ type: 'iTXt', data: Uint8Array.from(data) })
    expect(text([...bytes('a'), 0, 1, 0, 0, 0, 120])).toBeNull()
    expect(text([...bytes('a'), 0, 0, 0])).toBeNull()
    expect(text([...bytes('a'), 0, 0, 0, 0, 0, 0xff])).toBeNull()
    expect(text([0, 0, 0, 0, 0])).toBeNull()
    expect(text([])).toBeNull()
    expect(text([...bytes('a'), 0, 0, 0, ...bytes('en'), 0, ...bytes('b'), 0, ...bytes('x')])).toEqual({
      keyword: 'a',
      text: 'x',
    })
  })
})
