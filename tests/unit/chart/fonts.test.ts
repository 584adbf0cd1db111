import { readFileSync } from 'node:fs'

import unicode from '@fontsource/source-serif-4/unicode.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { fonts } from '#src/chart/text/measure.ts'

// Chinese fonts with serifs for headlines on the page and in pictures: the font as Google names it, as Debian names it
// (https://packages.debian.org/trixie/fonts-noto-cjk), and Apple's.
const chineseSerifs = ["'Noto Serif SC'", "'Noto Serif CJK SC'", "'Songti SC'"]

it('a Chinese headline has a font with serifs on every system, before its own fonts are here and after, on the page and in pictures', () => {
  const sheet = readFileSync(new URL('../../../src/styles/base.css', import.meta.url), 'utf8')
  const lists = Array.from(sheet.matchAll(/--serif:([^;]+);/g), ([, list]) => list ?? '')
  expect(lists.length).toBe(2)
  for (const list of [...lists, fonts.serif]) {
    expect(
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => chineseSerifs.includes(name)),
      list,
    ).toEqual(chineseSerifs)
  }
})

it('the rouble sign of a headline comes from the file of the serif face that has it', () => {
  const sheet = new URL('../../../src/styles/fonts.css', import.meta.url)
  const faces = readFileSync(sheet, 'utf8').split('@font-face').slice(1)
  const named = faces.filter((face) => face.includes("'Source Serif 4'") && face.includes('U+20BD'))
  expect(named.map((face) => /source-serif-4-([\w-]+)-600-normal/.exec(face)?.[1])).toEqual(['latin-ext'])
  // Fontsource lists the ranges of its files: U+20BD lies in this one.
  expect(unicode['latin-ext']).toContain('U+20AD-20C4')
})
