import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PNG } from 'pngjs'
import { drawPictures, unpackWoff } from '#src/build/pages/picture.ts'

const { resolve } = createRequire(import.meta.url)
const woff = readFileSync(resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'))

it('a WOFF file is unpacked to the font that it says it is', () => {
  const font = unpackWoff(woff)
  expect(font.length).toBe(woff.readUInt32BE(16))
  expect(font.readUInt16BE(4)).toBe(woff.readUInt16BE(12))
  expect(() => unpackWoff(Buffer.from('wOF2'))).toThrow('no WOFF file')
})

it('a picture is drawn in the project’s own fonts: a semibold letter has more ink', () => {
  const letters = (weight: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text y="15" font-family="IBM Plex Sans" font-weight="${weight}">HHH</text></svg>`
  const [regular = 0, semibold = 0] = drawPictures([letters(400), letters(600)]).map((bytes) =>
    PNG.sync.read(Buffer.from(bytes)).data.reduce((sum, byte) => sum + byte, 0),
  )
  expect(regular).toBeGreaterThan(0)
  expect(semibold).toBeGreaterThan(regular)
})
