import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersHash, parsePictureMetadata, pictureMetadata } from '#src/figure/files/metadata.ts'
import { maxBytes, readPicture } from '#src/figure/files/readPicture.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { availableView } from '#tests/unit/support/arbitraryView.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'
import { defaultView } from '#src/view/viewState.ts'

const csv = '\uFEFFseries_id,period,value,status\r\nM-2709,2022-01,1.5,A\r\nM-2709,2022-02,,\r\n'

describe('the hash of the figures', () => {
  it('is eight letters, the same for the same numbers', () => {
    expect(numbersHash(csv)).toMatch(/^[0-9a-f]{8}$/)
    expect(numbersHash(csv)).toBe(numbersHash(csv))
  })

  it('changes with a number, a period and a gap', () => {
    const others = [
      csv.replace('1.5', '1.6'),
      csv.replace('2022-01', '2022-03'),
      csv.replace('1.5', ''),
      csv.replace(',,', ',0,'),
    ]
    expect(new Set([csv, ...others].map(numbersHash)).size).toBe(5)
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

  it('reads back as it was written', () => {
    expect(parsePictureMetadata(JSON.stringify(metadata))).toEqual(metadata)
  })

  it('is none where it is not ours, or not whole', () => {
    const broken: readonly unknown[] = [
      null,
      'text',
      [],
      {},
      { ...metadata, app: 'another' },
      { ...metadata, url: 'nowhere' },
      { ...metadata, url: 5 },
      { ...metadata, dataTo: '26' },
      { ...metadata, dataTo: '2026-13' },
      { ...metadata, figuresHash: '<script>' },
      { ...metadata, url: `https://trade.test/?title=${'a'.repeat(17_000)}` },
    ]
    const texts = [...broken.map((record) => JSON.stringify(record)), '{', ' '.repeat(30_000)]
    expect(texts.filter((text) => parsePictureMetadata(text) !== null)).toEqual([])
  })

  it('opens the very view it was made of', () => {
    fc.assert(
      fc.property(availableView, (view) => {
        const read = parsePictureMetadata(JSON.stringify(pictureMetadata(view, csv, '2026-07', 'https://trade.test/')))
        const search = read === null ? '' : new URL(read.url).search
        expect(parseView(search, catalogue)).toEqual({ view: { ...view, theme: null, embed: false }, notices: [] })
      }),
    )
  })
})

describe('a file that is no picture of ours', () => {
  it.each([
    ['nothing', new Blob([]), 'broken'],
    ['a text', new Blob(['hello']), 'otherKind'],
    ['a JPEG', new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])]), 'otherKind'],
    ['a PNG cut short', new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])]), 'broken'],
    [
      'an SVG with entities',
      new Blob(['<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>']),
      'foreign',
    ],
  ])('%s is told apart', async (_, file, problem) => {
    expect(await readPicture(file)).toEqual({ problem })
  })

  it('is not even read where it is too large', async () => {
    const huge = new Blob([new Uint8Array(maxBytes + 1)])
    expect(await readPicture(huge)).toEqual({ problem: 'tooLarge' })
  })
})
