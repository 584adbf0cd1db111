import { expect, it } from 'vitest'
import { filesUnder, textOf } from '#tests/unit/support/code.ts'

/** After a combinator or at a selector's beginning: it is asked of elements of every kind. */
const bare = /(?:^|[\s>+~,(}]):has\(/m

it('names what a :has() is asked of: else Chromium asks it of all that encloses a change, at every toggle', () => {
  expect(bare.test('.panels > :has(.tooltip) {')).toBe(true)
  const sheets = filesUnder('src/styles', /\.css$/)
  expect(sheets.length).toBeGreaterThan(20)
  expect(sheets.filter((file) => bare.test(textOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, '')))).toEqual([])
})

it('has no size of text in pixels: it would not follow the size that a reader has set', () => {
  const fixed = /(?:^|[\s{;])font(?:-size)?:[^;]*\dpx/m
  expect(fixed.test('h1 { font: 600 14px/1.4 var(--sans); }')).toBe(true)
  const sheets = filesUnder('src', /\.css$/)
  expect(sheets.filter((file) => fixed.test(textOf(file)))).toEqual([])
})
