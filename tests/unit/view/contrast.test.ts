import { describe, expect, it } from 'vitest'
import { contrast, over } from '#tests/unit/support/colour.ts'
import type { Tokens } from '#src/figure/draw/drawFigure.tsx'
import { colour, dark, light, colourIndices } from '#tests/unit/support/tokens.ts'

// WCAG 2.2, 1.4.3 and 1.4.11: words 4.5 on whatever they stand on, lines and what is needed to see a control 3.

type Pair = readonly [what: string, front: string, back: string]

const faint = (pairs: readonly Pair[], least: number): string[] =>
  pairs.flatMap(([what, front, back]) => {
    const ratio = contrast(front, back)
    return ratio >= least ? [] : [`${what}: ${ratio.toFixed(2)}`]
  })

/** Everything that words stand on, by name. */
function grounds(theme: Tokens): readonly (readonly [string, string])[] {
  const [paper, panel, shade, ink, rule] = ['paper', 'panel', 'shade', 'ink', 'rule'].map((token) =>
    colour(theme, token),
  )
  if (paper === undefined || panel === undefined || shade === undefined || ink === undefined || rule === undefined)
    return []
  return [
    ['paper', paper],
    ['panel', panel],
    ['a notice', shade],
    ['a row of a table under the pointer', over(rule, 0.4, panel)],
    ['a pressed row of the movers', over(ink, 0.05, panel)],
    ['a row of the movers under the pointer', over(ink, 0.07, panel)],
  ]
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  const on = (names: readonly string[], backs: readonly (readonly [string, string])[]): Pair[] =>
    names.flatMap((name) => backs.map(([back, hex]) => [`${name} on ${back}`, colour(theme, name), hex] as const))
  const plain = grounds(theme).slice(0, 2)

  it('words, disabled choices and details among them, have 4.5 wherever they stand', () => {
    expect(faint(on(['ink', 'muted'], grounds(theme)), 4.5)).toEqual([])
  })

  it('verdicts and what is coloured to be noticed have 4.5', () => {
    expect(faint(on(['holds', 'depends', 'accent-text'], plain), 4.5)).toEqual([])
  })

  it('chosen segments and the main button have 4.5, under the pointer too', () => {
    const [ink, paper] = [colour(theme, 'ink'), colour(theme, 'paper')]
    const pairs = [
      ['chosen', colour(theme, 'on-ink'), ink],
      ['under the pointer', colour(theme, 'on-ink'), over(ink, 0.86, paper)],
    ] as const
    expect(faint(pairs, 4.5)).toEqual([])
  })

  it('every line has 3, and its name 4.5', () => {
    expect(
      faint(
        on(
          colourIndices.map((colourIndex) => `series-${colourIndex}`),
          plain,
        ),
        3,
      ),
    ).toEqual([])
    expect(
      faint(
        on(
          colourIndices.map((colourIndex) => `series-${colourIndex}-text`),
          plain,
        ),
        4.5,
      ),
    ).toEqual([])
  })

  it('names on the tiles of a treemap have 4.5 on the strongest tint', () => {
    const tiles = colourIndices.map(
      (colourIndex) =>
        [
          `a tile of colour ${colourIndex}`,
          over(colour(theme, `series-${colourIndex}`), 0.36, colour(theme, 'panel')),
        ] as const,
    )
    expect(faint(on(['ink'], tiles), 4.5)).toEqual([])
  })

  it('axes, marks of events, the ring of focus, edges of fields, bars and bands of the accent have 3', () => {
    expect(
      faint(on(['muted', 'focus', 'edge', 'accent', 'second'], [...plain, ['the shade', colour(theme, 'shade')]]), 3),
    ).toEqual([])
  })

  it('what is published of a year has 3 in the matrix of sources', () => {
    const [ink, paper] = [colour(theme, 'ink'), colour(theme, 'paper')]
    const cells = [
      ['a value', over(ink, 0.68, paper), paper],
      ['a weight', over(ink, 0.48, paper), paper],
    ] as const
    expect(faint(cells, 3)).toEqual([])
  })

  it('the check mark in a box has 3 on the colour of its line', () => {
    const boxes = colourIndices.map(
      (colourIndex) => [`colour ${colourIndex}`, colour(theme, `series-${colourIndex}`)] as const,
    )
    expect(faint(on(['panel'], boxes), 3)).toEqual([])
  })
})
