import { describe, expect, it } from 'vitest'
import { comparisonLayout } from '#src/chart/comparison/comparisonLayout.ts'
import { freePlace, overlap } from '#src/chart/labels/freePlace.ts'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'

const years = { before: '2021', after: '2022' }
const content = (...lines: (readonly (number | null)[])[]) =>
  contentOf(plotOf('2017', lines), { freq: 'year', colourIndices: new Map([['M-GAS', 3]]) })
// Lines shaped like gas, exports and both books of microchips, then shapes that no claim has.
const gas = [0.2e9, 0.4e9, 1.1e9, 2.4e9, 4.27e9, 10.71e9, 11.6e9, 13e9, 13.5e9]
const exports = [43e9, 48e9, 50e9, 51e9, 67.2e9, 75.54e9, 111e9, 115e9, 103e9]
const baci = [67e6, 95e6, 117e6, 142e6, 216.4e6, 179.8e6, 178e6]
const quoted = [null, null, null, null, 74e6, 179e6]
const zigzag = [9e9, 1e9, 9e9, 1e9, 9e9, 1e9, 9e9]
const flat = [5e9, 5e9, 5e9, 5e9, 5e9, 5e9, 5e9]
const sizes = [
  [300, 170, false],
  [332, 320, false],
  [620, 420, true],
  [960, 420, true],
] as const

describe('two years set against one another', () => {
  it('say what each was and what it changed by, and nothing of a line that lacks one or was zero in the first', () => {
    const textsOf = (...lines: (readonly (number | null)[])[]) =>
      comparisonLayout(chartModel(content(...lines), 960, 420, true), years).map(({ texts }) =>
        texts.map(({ text }) => text),
      )
    expect(textsOf(gas)).toEqual([['+150.8%', '$10.7 bn', '$4.3 bn']])
    expect(textsOf(baci, quoted).map(([change]) => change)).toEqual(['−16.9%', '+141.9%'])
    expect(textsOf([1, 2, 3, 4, 5, null, 7], [1, 1, 1, 1, 0, 5, 6])).toEqual([])
  })

  it('reach from the point of the one year to that of the other, in the colour of the line', () => {
    const model = chartModel(content(flat, gas), 960, 420, true)
    const [, bracket] = comparisonLayout(model, years)
    expect(bracket).toMatchObject({ id: 'M-GAS', colourIndex: 3 })
    // Nine years span 8 steps; y is smaller at the top, where a rise goes.
    expect(bracket && bracket.to.x - bracket.from.x).toBeGreaterThan(50)
    expect(bracket && bracket.from.y - bracket.to.y).toBeGreaterThan(100)
  })

  it.each(sizes)('cover in %d × %d neither a word nor a point', (width, height, directLabels) => {
    for (const lines of [[gas], [exports], [baci, quoted], [zigzag], [flat], [zigzag, flat, gas]]) {
      const layout = comparisonLayout(chartModel(content(...lines), width, height, directLabels), years)
      const rings = layout.flatMap(({ from, to }) => [from, to])
      const boxes = [
        ...layout.flatMap(({ texts }) => texts),
        ...rings.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
      ]
      for (const text of layout.flatMap(({ texts }) => texts)) {
        expect(boxes.filter((other) => other !== text && overlap(text, other))).toEqual([])
        expect(text.x).toBeGreaterThanOrEqual(0)
        expect(text.x + text.width).toBeLessThanOrEqual(width)
      }
    }
  })
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
    expect(freePlace([first, second, outside], area, strokes, taken)).toEqual(place)
  })
})
