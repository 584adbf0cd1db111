import { expect, it } from 'vitest'
import { insideWidth } from '#src/chart/text/measure.ts'

it.each([
  [150, 60, 300, 150],
  [290, 60, 300, 270],
  [300, 60, 300, 270],
  [10, 60, 300, 30],
  [270, 60, 300, 270],
])('a text that wants its middle at %i, %i long, in %i stands at %i', (x, length, width, expected) => {
  expect(insideWidth(x, length, width)).toBe(expected)
})
