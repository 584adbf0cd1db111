import { expect, it } from 'vitest'
import { filesUnder, textOf } from '#tests/unit/support/code.ts'

const sheets = filesUnder('src', /\.css$/).map((file) => ({
  file,
  rules: textOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}))
const index = textOf('src/styles/index.css')

it.each([
  [
    'names what a :has() is asked of: else Chromium asks it of all that encloses a change, at every toggle',
    /(?:^|[\s>+~,(}]):has\(/m,
    '.panels > :has(.tooltip) {',
  ],
  [
    'has no size of text in pixels: it would not follow the size that a reader has set',
    /(?:^|[\s{;])font(?:-size)?:[^;]*\dpx/m,
    'h1 { font: 600 14px/1.4 var(--sans); }',
  ],
])('every sheet %s', (_, wrong, control) => {
  expect(wrong.test(control)).toBe(true)
  const found = sheets.filter(({ rules }) => wrong.test(rules))
  expect(found.map(({ file }) => file)).toEqual([])
})

it('the sheets ask for the widths of the page that have a variant, and each sheet is in a layer', () => {
  const asked = sheets.flatMap(({ rules }) =>
    Array.from(rules.matchAll(/@media[^{]*/g)).flatMap(([query]) =>
      Array.from(query.matchAll(/width[^)\d]*([\d.]+\w+)\)/g), ([, width = '']) => width),
    ),
  )
  const variants = Array.from(
    index.matchAll(/^@custom-variant \w+ \(@media (?:screen and )?\(width [<>=]+ ([\d.]+rem)/gm),
    ([, width = '']) => width,
  )
  expect(new Set(asked)).toEqual(new Set(variants))
  expect(index).toContain('@layer base, parts, utilities, states, accommodations, print;')
  expect(index.match(/@import [^;]+;/g)?.filter((line) => !/ layer\(\w+\);$/.test(line))).toEqual([])
})
