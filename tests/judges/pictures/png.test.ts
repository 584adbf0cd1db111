import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { PictureAnswer } from '#src/figure/files/readPicture.ts'
import { maxBytes, readPicture } from '#src/figure/files/readPicture.ts'
import { full } from '#tests/full.ts'
import { workLimit } from '#tests/judges/pictures/workLimit.ts'
import { chunk, end, header, pngFile, pngForms, pngOf, text } from '#tests/judges/pictures/pngs.ts'

const metadata = {
  app: 'china-russia-trade-flows',
  version: '0.1.0',
  url: 'https://trade.test/?series=M-2709',
  dataTo: '2026-07',
  figuresHash: '0badf00d',
}
const ours = text('trade-flows', JSON.stringify(metadata))
const plain = { type: 2, channels: 3, depth: 8, interlace: 0 } as const

const read = (bytes: Uint8Array<ArrayBuffer>): Promise<PictureAnswer> => readPicture(new Blob([bytes]))
const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer)
const answerTo = (buffer: Buffer): Promise<PictureAnswer> => read(bytesOf(buffer))

function isPicture(buffer: Buffer): boolean {
  try {
    PNG.sync.read(buffer)
    return true
  } catch {
    return false
  }
}

describe('a PNG of every colour type, bit depth and order of lines', () => {
  it.each(pngForms)('type $type, $depth bits, interlace $interlace: opens with our text, and only so', async (form) => {
    expect(isPicture(pngOf(form)), 'pngjs reads it').toBe(true)
    expect(isPicture(pngOf(form, ours)), 'pngjs reads it with our text').toBe(true)
    expect(await answerTo(pngOf(form))).toEqual({ problem: 'foreign' })
    expect(await answerTo(pngOf(form, ours))).toEqual({ metadata })
  })
})

describe('a broken PNG', () => {
  const whole = pngOf(plain, ours)

  it('is called so wherever it was cut', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * tenth) / 10))
      expect(isPicture(cut), `pngjs at ${tenth} tenths`).toBe(false)
      expect(await answerTo(cut), `at ${tenth} tenths`).toEqual({ problem: 'broken' })
    }
  })

  it('is called so where the checksum of our text is another', async () => {
    const altered = Buffer.from(whole)
    altered[altered.indexOf('0badf00d')] = 0x31
    expect(await answerTo(altered)).toEqual({ problem: 'broken' })
  })

  it.each([0xff_ff_ff_ff, 0x80_00_00_00, 0x7f_ff_ff_ff, 0x00_ff_ff_ff, 1_000_000])(
    'is called so where a chunk claims %i bytes',
    async (length) => {
      const lying = pngFile(header(9, 9, 8, 2, 0), chunk('iTXt', Buffer.from('trade-flows\0'), length), end)
      expect(await answerTo(lying)).toEqual({ problem: 'broken' })
    },
  )

  it.each([-1, 1, 4, 12])('is called so where our text claims %i bytes more than it has', async (more) => {
    const data = Buffer.from(`trade-flows\0\0\0\0\0${JSON.stringify(metadata)}`)
    const lying = pngFile(header(9, 9, 8, 2, 0), chunk('iTXt', data, data.length + more), end)
    expect(await answerTo(lying)).toEqual({ problem: 'broken' })
  })
})

const size = full ? maxBytes : maxBytes / 10

describe('a PNG that is made to harm', () => {
  it.each<[string, Buffer]>([
    ['claims 4 thousand million pixels a side', pngFile(header(0xff_ff_ff_ff, 0xff_ff_ff_ff, 16, 6, 1), end)],
    ['unpacks to 64 MB', pngFile(header(9, 9, 8, 2, 0), chunk('IDAT', deflateSync(Buffer.alloc(2 ** 26))), end)],
    ['has our text packed, to 64 MB', pngOf(plain, text('trade-flows', deflateSync(Buffer.alloc(2 ** 26, ' ')), 1))],
    ['has a text of ours that is none', pngOf(plain, text('trade-flows', Buffer.from([0xff, 0xfe, 0xc0])))],
    ['has a text of ours of 30,000 letters', pngOf(plain, text('trade-flows', 'x'.repeat(30_000)))],
    ['has a text nested 10,000 deep', pngOf(plain, text('trade-flows', '['.repeat(10_000) + ']'.repeat(10_000)))],
    ['has no address', pngOf(plain, text('trade-flows', JSON.stringify({ ...metadata, url: 'nowhere' })))],
    ['has our text after its end', Buffer.concat([pngOf(plain), ours])],
    ['has our text under another name', pngOf(plain, text('Trade-Flows', JSON.stringify(metadata)))],
    ['has an empty text', pngOf(plain, chunk('iTXt', Buffer.alloc(0)))],
    ['has a text without ends', pngOf(plain, chunk('iTXt', Buffer.from('trade-flows')))],
  ])('is no picture of ours: it %s', async (_, png) => {
    expect(await answerTo(png)).toEqual({ problem: 'foreign' })
  })

  it.each([
    ['empty texts', chunk('iTXt', Buffer.alloc(0))],
    ['texts of ours that say nothing', text('trade-flows', '')],
    ['texts of another', text('x', '')],
    ['other chunks', chunk('tEXt', Buffer.alloc(0))],
  ])(
    'costs little work, full of %s',
    async (_, part) => {
      const parts = Buffer.alloc(Math.floor((size - 1000) / part.length) * part.length, part)
      const file = bytesOf(pngFile(header(9, 9, 8, 2, 0), parts, end))
      expect(file.length).toBeLessThan(maxBytes)
      expect(await read(file)).toEqual({ problem: 'foreign' })
    },
    workLimit,
  )
})
