import { expect, it } from 'vitest'
import { filesUnder, textOf } from '#tests/unit/support/code.ts'

/** Finds a `:has()` after a combinator or at a selector's beginning, which applies to elements of every kind. */
const bare = /(?:^|[\s>+~,(}]):has\(/m

it('names what a :has() is asked of: else Chromium asks it of all that encloses a change, at every toggle', () => {
  expect(bare.test('.panels > :has(.tooltip) {')).toBe(true)
  const sheets = filesUnder('src', /\.css$/).filter((file) => !file.startsWith('src/build/'))
  expect(sheets.length).toBeGreaterThan(20)
  expect(sheets.filter((file) => bare.test(textOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, '')))).toEqual([])
})

it('has no size of text in pixels: it would not follow the size that a reader has set', () => {
  const fixed = /(?:^|[\s{;])font(?:-size)?:[^;]*\dpx/m
  expect(fixed.test('h1 { font: 600 14px/1.4 var(--sans); }')).toBe(true)
  const sheets = filesUnder('src', /\.css$/)
  expect(sheets.filter((file) => fixed.test(textOf(file)))).toEqual([])
})

it('asks for five widths of the page, which the first sheet names', () => {
  const asked = filesUnder('src', /\.css$/).flatMap((file) =>
    Array.from(textOf(file).matchAll(/@media[^{]*/g)).flatMap(([query]) =>
      Array.from(query.matchAll(/width[^)\d]*([\d.]+\w+)\)/g), ([, width = '']) => width),
    ),
  )
  const widths = ['35rem', '37.5rem', '53.75rem', '56.25rem', '75rem']
  expect([...new Set(asked)].toSorted()).toEqual(widths)
  const [named = ''] = textOf('src/styles/index.css').split('*/')
  expect(Array.from(named.matchAll(/[\d.]+rem/g), ([width]) => width)).toEqual(widths)
})

it('has every sheet of the page in a layer', () => {
  const index = textOf('src/styles/index.css')
  expect(index).toContain('@layer base, parts, states, accommodations, print;')
  expect(index.match(/@import [^;]+;/g)?.filter((line) => !/ layer\(\w+\);$/.test(line))).toEqual([])
})
