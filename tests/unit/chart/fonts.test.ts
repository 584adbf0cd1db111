import { readFileSync } from 'node:fs'
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
