import { describe, expect, it } from 'vitest'
import { colourOwners, focusedColours, keptInColour } from '#src/view/colours.ts'
import { difference } from '#tests/unit/support/colour.ts'
import { colour, colourIndices, dark, light } from '#tests/unit/support/tokens.ts'

const drawn = [{ id: 'M-2709' }, { id: 'M-GAS' }, { id: 'X-TOTAL' }]
const own = new Map([
  ['M-2709', 2],
  ['M-GAS', 3],
  ['X-TOTAL', 7],
])

describe('what is kept in colour', () => {
  it('has its own colour, the others are grey', () => {
    expect([...focusedColours(own, drawn, ['M-GAS'])]).toEqual([
      ['M-2709', 0],
      ['M-GAS', 3],
      ['X-TOTAL', 0],
    ])
  })

  it.each([
    ['nothing is named', []],
    ['all of it is named', ['X-TOTAL', 'M-GAS', 'M-2709']],
    ['nothing of what is named is drawn', ['M-2701']],
  ])('is all that is drawn where %s', (_, focus) => {
    expect(focusedColours(own, drawn, focus)).toBe(own)
    expect(keptInColour(drawn, focus)).toEqual(drawn)
  })
})

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  const distances = (owners: readonly number[]): number[] =>
    owners.map((colourIndex) => difference(colour(theme, 'series-0'), colour(theme, `series-${colourIndex}`), 'normal'))

  // Normal vision is tested: for eyes that tell colours less well apart, a grey line is thinner and its name lighter.
  it('the grey is at least 15 from every colour that a commodity owns, and 12 from any other', () => {
    const owned = colourOwners.map((__, i) => i + 1)
    expect(Math.min(...distances(owned))).toBeGreaterThanOrEqual(15)
    expect(Math.min(...distances(colourIndices.slice(1)))).toBeGreaterThanOrEqual(12)
  })
})
