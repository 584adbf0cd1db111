import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignColours, colourOwners, focusedColours, keptInColour } from '#src/view/colours.ts'
import { contrast, difference, seenBy } from '#tests/unit/support/colour.ts'
import tokens from '#src/styles/tokens.css?raw'
import { colour, dark, light, colourIndices } from '#tests/unit/support/tokens.ts'

describe('the colour of a line', () => {
  const fresh = (...series: readonly string[]) => [...assignColours(series, new Map())].join(' ')

  it('is its own where it has one, whatever is selected beside it', () => {
    expect(fresh('X-8542', 'M-2709', 'M-TOTAL')).toBe('X-8542,12 M-2709,2 M-TOTAL,1')
  })

  it('is the next free of a fixed order for the others', () => {
    expect(fresh('M-0303', 'X-8542', 'M-7403', 'X-8542.quoted')).toBe('X-8542,12 M-0303,13 M-7403,14 X-8542.quoted,15')
  })

  it('stays while it is selected, and is free again when it is not', () => {
    const first = assignColours(['M-0303', 'M-7403'], new Map())
    const second = assignColours(['M-7403'], first)
    expect([...second].join(' ')).toBe('M-7403,14')
    const third = assignColours(['M-7403', 'M-4407', 'M-0303'], second)
    expect([...third].join(' ')).toBe('M-7403,14 M-4407,13 M-0303,15')
  })

  it('is shared only beyond twelve others, by as few as can be', () => {
    const others = Array.from({ length: 25 }, (_, i) => `X-${6101 + i}`)
    const taken = [...assignColours(others, new Map()).values()]
    expect(taken.slice(0, 12)).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24])
    expect(taken.slice(12, 24)).toEqual(taken.slice(0, 12))
    expect(taken[24]).toBe(13)
  })

  it('of lines that stay never changes, whatever comes and goes', () => {
    const id = fc.constantFrom(...colourOwners, ...Array.from({ length: 8 }, (_, i) => `X-${6101 + i}`))
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(id, { maxLength: 12 }), { maxLength: 8 }), (selections) => {
        let before: ReadonlyMap<string, number> = new Map()
        for (const series of selections) {
          const after = assignColours(series, before)
          expect([...after.keys()].toSorted()).toEqual(series.toSorted())
          for (const [stays, colourIndex] of before) if (after.has(stays)) expect(after.get(stays)).toBe(colourIndex)
          expect(new Set(after.values()).size).toBe(after.size)
          before = after
        }
      }),
    )
  })
})

it('a reader whose system is dark gets the very colours of the dark theme', () => {
  const root = tokens.slice(tokens.indexOf(':root {'), tokens.indexOf('}'))
  expect(root).toContain('color-scheme: light dark;')
  const colours = Array.from(root.matchAll(/--([\w-]+):/g), ([, token]) => token)
  expect(colours).toEqual([...dark.keys()])
})

it('both themes have the same tokens, twenty-four colours for lines among them', () => {
  expect([...dark.keys()]).toEqual([...light.keys()])
  const missing = colourIndices.filter((line) => !light.has(`series-${line}`))
  expect(missing).toEqual([])
})

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  it.each(['normal', 'protan', 'deutan', 'tritan'] as const)(
    'any two owned colours are 15 apart to a %s eye',
    (eye) => {
      const close = colourOwners.flatMap((a, i) =>
        colourOwners.slice(i + 1).flatMap((b, j) => {
          const [one, other] = [colour(theme, `series-${i + 1}`), colour(theme, `series-${i + j + 2}`)]
          const delta = difference(one, other, eye)
          return delta >= 15 ? [] : [`${a} and ${b}: ${delta.toFixed(1)}`]
        }),
      )
      expect(close).toEqual([])
    },
  )

  // Normal vision is tested: for eyes that tell colours less well apart, a grey line is thinner and its name lighter.
  it('the grey of other lines is 15 from every owned colour, and 12 from any other', () => {
    const near = colourIndices.slice(1).filter((line) => {
      const delta = difference(colour(theme, 'series-0'), colour(theme, `series-${line}`), 'normal')
      return delta < (line <= colourOwners.length ? 15 : 12)
    })
    expect(near).toEqual([])
  })
})

describe('a line that is not kept in colour', () => {
  const drawn = [{ id: 'M-2709' }, { id: 'M-GAS' }, { id: 'X-TOTAL' }]
  const own = new Map([
    ['M-2709', 2],
    ['M-GAS', 3],
    ['X-TOTAL', 7],
  ])

  it('is grey beside one that is', () => {
    expect([...focusedColours(own, drawn, ['M-GAS']).values()]).toEqual([0, 3, 0])
  })

  it.each([
    ['nothing is named', []],
    ['all of it is named', ['X-TOTAL', 'M-GAS', 'M-2709']],
    ['nothing of what is named is drawn', ['M-2701']],
  ])('is none where %s', (_, focus) => {
    expect(focusedColours(own, drawn, focus)).toBe(own)
    expect(keptInColour(drawn, focus)).toEqual(drawn)
  })
})

it('the colour arithmetic: white and black are 21 and 100 apart, grey is grey to every eye, green near red to some', () => {
  expect([contrast('#000000', '#ffffff'), contrast('#c2431c', '#c2431c')]).toEqual([expect.closeTo(21, 10), 1])
  expect(difference('#ffffff', '#000000', 'normal')).toBeCloseTo(100, 1)
  for (const eye of ['protan', 'deutan', 'tritan'] as const)
    for (const channel of seenBy(eye, [0.2, 0.2, 0.2])) expect(channel).toBeCloseTo(0.2, 5)
  expect(difference('#c04040', '#408040', 'deutan')).toBeLessThan(difference('#c04040', '#408040', 'normal') / 2)
})
