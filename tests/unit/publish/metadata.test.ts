import { describe, expect, it } from 'vitest'
import { numbersHash, parsePictureMetadata, pictureMetadata } from '#src/publish/files/metadata.ts'
import { defaultView } from '#src/view/viewState.ts'

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
