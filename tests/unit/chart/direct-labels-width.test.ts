import { expect, it } from 'vitest'
import { minDirectLabelsWidth } from '#src/chart/drawing.ts'
import { filesUnder, textOf } from '#tests/unit/support/code.ts'

it('style sheets take a page for narrow from the same width down as charts do', () => {
  const widths = filesUnder('src', /\.css$/)
    .flatMap((file) => Array.from(textOf(file).matchAll(/\(width < ([\d.]+)rem\)/g), ([, rem]) => 16 * Number(rem)))
    .filter((width) => width >= 500 && width <= 600)
  expect(new Set(widths)).toEqual(new Set([minDirectLabelsWidth, 600]))
})
