import * as fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import {
  describedPng,
  isPng,
  numbersHash,
  parsePictureMetadata,
  pictureMetadata,
  readChunks,
  readTextChunk,
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

/** A PNG with these texts, painted at this scale. */
async function described(png: Uint8Array<ArrayBuffer>, scale: number, ...texts: readonly string[]) {
  const named = texts.map((text) => ({ keyword: 'Title', text }))
  return new Uint8Array(await (await describedPng(new Blob([png]), scale, named)).arrayBuffer())
}

describe('chunks of a PNG', () => {
  it('are put after the header, and the rest stays as it is', async () => {
    const added = await described(pixel, 2, 'Öl')
    expect(added.slice(0, 33)).toEqual(pixel.slice(0, 33))
    expect(added.slice(33 - pixel.length)).toEqual(pixel.slice(33))
    expect(readChunks(added, 'iTXt')?.map(readTextChunk)).toEqual([{ keyword: 'Title', text: 'Öl' }])
    expect(readChunks(added, 'tEXt')).toEqual([])
  })

  it('have the checksums of another program', () => {
    expect(['IHDR', 'IDAT', 'IEND'].map((type) => readChunks(pixel, type)?.length)).toEqual([1, 1, 1])
  })

  it('say 96 pixels an inch at scale 1, so that a picture is as large on paper at every scale', async () => {
    const pictures = await Promise.all([1, 2, 4].map((scale) => described(pixel, scale)))
    expect(pictures.map((png) => readChunks(png, 'pHYs')?.[0]?.data.join(' '))).toEqual([
      '0 0 14 196 0 0 14 196 1',
      '0 0 29 135 0 0 29 135 1',
      '0 0 59 14 0 0 59 14 1',
    ])
  })

  it('are refused where there is no PNG to put them into', async () => {
    await expect(described(Uint8Array.from(bytes('GIF89a')), 1)).rejects.toThrow('not a PNG')
    await expect(described(pixel.slice(0, 20), 1)).rejects.toThrow('not a PNG')
  })

  it('read back as any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: codePoint }), async (text) => {
        const written = readChunks(await described(pixel, 1, text), 'iTXt')?.map(readTextChunk)
        expect(written).toEqual([{ keyword: 'Title', text: new TextDecoder().decode(bytes(text)) }])
      }),
    )
  })

  it('of a file that is cut short anywhere are not read', async () => {
    const whole = await described(pixel, 1, 'Oil')
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
