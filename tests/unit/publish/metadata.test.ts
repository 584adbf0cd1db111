import * as fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import {
  type PngChunk,
  crc32,
  densityChunk,
  isPng,
  numbersHash,
  parsePictureMetadata,
  pictureMetadata,
  readChunks,
  readTextChunk,
  textChunk,
  withChunks,
} from '#src/publish/files/metadata.ts'
import { defaultView } from '#src/view/viewState.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

const csv = '\uFEFFseries_id,period,value,status\r\nM-2709,2022-01,1.5,A\r\nM-2709,2022-02,,\r\n'

describe('the hash of the figures', () => {
  it('is eight letters, the same for the same numbers, and another for another number, period or gap', () => {
    expect(numbersHash(csv)).toMatch(/^[0-9a-f]{8}$/)
    const changes = [
      ['1.5', '1.6'],
      ['2022-01', '2022-03'],
      ['1.5', ''],
      [',,', ',0,'],
    ] as const
    const hashes = changes.map(([old, now]) => numbersHash(csv.replace(old, now)))
    expect(new Set([numbersHash(csv), numbersHash(csv), ...hashes]).size).toBe(5)
  })

  it('does not change with names, whatever they hold', () => {
    const named = (name: string): string => numbersHash(`id,name,value\r\nM-2709,${name},1\r\n`)
    expect(named('"Oil, crude, 2"')).toBe(named('Нефть'))
    expect(named('"a\r\n5,6"')).toBe(named('Oil'))
  })
})

describe('what a picture knows of itself', () => {
  const dark = { ...defaultView, theme: 'dark', embed: true } as const
  const metadata = pictureMetadata(dark, csv, '2026-07', 'https://trade.test/flows/')

  it('is app, version, the complete address of the view, the date of the data and the hash of its figures', () => {
    expect(Object.keys(metadata)).toEqual(['app', 'version', 'url', 'dataTo', 'figuresHash'])
    expect(metadata.version).toMatch(/^\d+\.\d+\.\d+/)
    const { origin, pathname, searchParams } = new URL(metadata.url)
    expect(origin + pathname).toBe('https://trade.test/flows/')
    expect([searchParams.get('v'), searchParams.get('theme'), searchParams.get('embed')]).toEqual(['1', '', ''])
  })

  it.each([
    ['no JSON', '{'],
    ['a text', '"text"'],
    ['a list', '[]'],
    ['another app’s', JSON.stringify({ ...metadata, app: 'another' })],
    ['without an address', JSON.stringify({ ...metadata, url: 'nowhere' })],
    ['with a number for an address', JSON.stringify({ ...metadata, url: 5 })],
    ['with half a year', JSON.stringify({ ...metadata, dataTo: '26' })],
    ['with a thirteenth month', JSON.stringify({ ...metadata, dataTo: '2026-13' })],
    ['with a script for a hash', JSON.stringify({ ...metadata, figuresHash: '<script>' })],
    [
      'with an endless address',
      JSON.stringify({ ...metadata, url: `https://trade.test/?title=${'a'.repeat(17_000)}` }),
    ],
    ['endless', `${JSON.stringify(metadata)}${' '.repeat(20_000)}`],
  ])('is none where it is %s', (_, text) => {
    expect(parsePictureMetadata(text)).toBeNull()
  })
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A PNG of one black pixel. */
const pixel = Uint8Array.from(PNG.sync.write(new PNG({ width: 1, height: 1 })))

it('the checksum is that of the PNG specification', () => {
  expect(['IEND', '123456789', ''].map((text) => crc32(bytes(text)).toString(16))).toEqual([
    'ae426082',
    'cbf43926',
    '0',
  ])
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

  it('of a file that is cut short anywhere are not read', () => {
    const whole = withChunks(pixel, [textChunk({ keyword: 'Title', text: 'Oil' })])
    const cut = Array.from(whole, (_, length) => readChunks(whole.slice(0, length), 'iTXt'))
    expect(new Set(cut)).toEqual(new Set([null]))
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

it('the density is 96 pixels an inch at scale 1, so that a picture is as large on paper at every scale', () => {
  const pixelsPerMetre = ({ data }: PngChunk): number => new DataView(data.buffer).getUint32(0)
  expect([1, 2, 4].map((scale) => pixelsPerMetre(densityChunk(scale)))).toEqual([3780, 7559, 15118])
  expect([...densityChunk(1).data]).toEqual([0, 0, 0x0e, 0xc4, 0, 0, 0x0e, 0xc4, 1])
})

it.each([
  ['is compressed', [...bytes('a'), 0, 1, 0, 0, 0, 120], null],
  ['is cut short', [...bytes('a'), 0, 0, 0], null],
  ['is not UTF-8', [...bytes('a'), 0, 0, 0, 0, 0, 0xff], null],
  ['has no keyword', [0, 0, 0, 0, 0], null],
  ['is empty', [], null],
  ['has a language', [...bytes('a'), 0, 0, 0, ...bytes('en'), 0, ...bytes('b'), 0, ...bytes('x')], 'x'],
])('a text chunk that %s is read where it can be', (_, data, text) => {
  expect(readTextChunk({ type: 'iTXt', data: Uint8Array.from(data) })?.text ?? null).toBe(text)
})
