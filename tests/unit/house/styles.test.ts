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
    /^src\/build\//,
  ],
  [
    'has no size of text in pixels: it would not follow the size that a reader has set',
    /(?:^|[\s{;])font(?:-size)?:[^;]*\dpx/m,
    'h1 { font: 600 14px/1.4 var(--sans); }',
    null,
  ],
])('every sheet %s', (_, wrong, control, but) => {
  expect(wrong.test(control)).toBe(true)
  const found = sheets.filter(({ file, rules }) => wrong.test(rules) && !but?.test(file))
  expect(found.map(({ file }) => file)).toEqual([])
})

it('the sheets ask for five widths of the page, which the first names, and each is in a layer', () => {
  const asked = sheets.flatMap(({ rules }) =>
    Array.from(rules.matchAll(/@media[^{]*/g)).flatMap(([query]) =>
      Array.from(query.matchAll(/width[^)\d]*([\d.]+\w+)\)/g), ([, width = '']) => width),
    ),
  )
  const widths = ['35rem', '37.5rem', '53.75rem', '56.25rem', '75rem']
  expect([...new Set(asked)].toSorted()).toEqual(widths)
  expect(Array.from(index.slice(0, index.indexOf('*/')).matchAll(/[\d.]+rem/g), ([width]) => width)).toEqual(widths)
  expect(index).toContain('@layer base, parts, states, accommodations, print;')
  expect(index.match(/@import [^;]+;/g)?.filter((line) => !/ layer\(\w+\);$/.test(line))).toEqual([])
})
