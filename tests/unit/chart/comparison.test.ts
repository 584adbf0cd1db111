import { describe, expect, it } from 'vitest'
import { comparisonLayout } from '#src/claims/comparison.tsx'
import { freePlace } from '#src/chart/labels/freePlace.ts'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'

const years = { before: '2021', after: '2022' }
const content = (...lines: (readonly (number | null)[])[]) =>
  contentOf(plotOf('2017', lines), { freq: 'year', colourIndices: new Map([['M-GAS', 3]]) })
// Lines shaped like gas and both books of microchips.
const gas = [0.2e9, 0.4e9, 1.1e9, 2.4e9, 4.27e9, 10.71e9, 11.6e9, 13e9, 13.5e9]
const baci = [67e6, 95e6, 117e6, 142e6, 216.4e6, 179.8e6, 178e6]
const quoted = [null, null, null, null, 74e6, 179e6]

it('two years set against one another say what each was and what it changed by, and nothing of a line that lacks one or was zero in the first', () => {
  const textsOf = (...lines: (readonly (number | null)[])[]) =>
    comparisonLayout(chartModel(content(...lines), 960, 420, true), years).map(({ texts }) =>
      texts.map(({ words }) => words.text),
    )
  expect(textsOf(gas)).toEqual([['+150.8%', '$10.7 bn', '$4.3 bn']])
  expect(textsOf(baci, quoted).map(([change]) => change)).toEqual(['−16.9%', '+141.9%'])
  expect(textsOf([1, 2, 3, 4, 5, null, 7], [1, 1, 1, 1, 0, 5, 6])).toEqual([])
})

describe('a free place', () => {
  const area = { x: 0, y: 0, width: 100, height: 100 }
  const at = (x: number, y: number) => ({ x, y, width: 20, height: 10 })
  const [first, second, outside] = [at(40, 40), at(70, 40), at(40, 95)]
  const stroke = (x1: number, y1: number, x2: number, y2: number) => [{ x1, y1, x2, y2 }]

  it.each([
    ['is the next where a steep stroke crosses', stroke(0, 0, 100, 100), [], second],
    ['is the next where an upright stroke crosses', stroke(50, 0, 50, 100), [], second],
    ['is the first where a stroke ends before it', stroke(50, 60, 50, 100), [], first],
    ['is none where a level stroke crosses all', stroke(0, 45, 100, 45), [], null],
    ['is not taken', [], [at(50, 45)], second],
    ['is not outside', [], [at(50, 45), at(80, 45)], null],
  ])('%s', (_, strokes, taken, place) => {
    expect(freePlace([first, second, outside], area, [strokes], taken)).toEqual(place)
  })
})
