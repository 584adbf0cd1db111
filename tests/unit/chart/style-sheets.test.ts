import { expect, it } from 'vitest'
import { minDirectLabelsWidth } from '#src/chart/drawing.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { filesUnder, textOf } from '#tests/unit/support/code.ts'

it('style sheets take a page for narrow from the same width down as charts do', () => {
  const widths = filesUnder('src', /\.css$/)
    .flatMap((file) => Array.from(textOf(file).matchAll(/\(width < ([\d.]+)rem\)/g), ([, rem]) => 16 * Number(rem)))
    .filter((width) => width >= 500 && width <= 600)
  expect(new Set(widths)).toEqual(new Set([minDirectLabelsWidth, 600]))
})

it('a Chinese headline has a font with serifs on every system, before its own fonts are here and after, on the page and in pictures', () => {
  // The font as Google names it, as Debian names it (https://packages.debian.org/trixie/fonts-noto-cjk), and Apple's.
  const serifs = ["'Noto Serif SC'", "'Noto Serif CJK SC'", "'Songti SC'"]
  const lists = Array.from(textOf('src/styles/base.css').matchAll(/--serif:([^;]+);/g), ([, list = '']) => list)
  expect(lists.length).toBe(2)
  for (const list of [...lists, fonts.serif]) {
    const names = list.split(',').map((name) => name.trim())
    expect(names.filter((name) => serifs.includes(name))).toEqual(serifs)
  }
})
