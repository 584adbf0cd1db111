import { describe, expect, it } from 'vitest'
import { contrast, over } from '#tests/unit/support/colour.ts'
import type { Tokens } from '#src/figure/draw/drawFigure.tsx'
import { colour, dark, light, colourIndices } from '#tests/unit/support/tokens.ts'

// WCAG 2.2, 1.4.3 and 1.4.11: words need a contrast of 4.5 to any ground, lines and the parts of a control one of 3.

type Pair = readonly [what: string, front: string, back: string]

const faint = (pairs: readonly Pair[], least: number): string[] =>
  pairs.flatMap(([what, front, back]) => {
    const ratio = contrast(front, back)
    return ratio >= least ? [] : [`${what}: ${ratio.toFixed(2)}`]
  })

/** Names and colours of all grounds that words stand on. */
function grounds(theme: Tokens): readonly (readonly [string, string])[] {
  const [panel, ink] = [colour(theme, 'panel'), colour(theme, 'ink')]
  return [
    ['paper', colour(theme, 'paper')],
    ['panel', panel],
    ['a notice', colour(theme, 'shade')],
    ['a row of a table under the pointer', over(colour(theme, 'rule'), 0.4, panel)],
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
  const [ink, paper] = [colour(theme, 'ink'), colour(theme, 'paper')]

  it('words, disabled choices and details among them, have 4.5 wherever they stand', () => {
    expect(faint(on(['ink', 'muted'], grounds(theme)), 4.5)).toEqual([])
  })

  it('verdicts and what is coloured to be noticed have 4.5', () => {
    expect(faint(on(['holds', 'depends', 'accent-text'], plain), 4.5)).toEqual([])
  })

  it('chosen segments and the main button have 4.5, under the pointer too', () => {
    const pairs = [
      ['chosen', colour(theme, 'on-ink'), ink],
      ['under the pointer', colour(theme, 'on-ink'), over(ink, 0.86, paper)],
    ] as const
    expect(faint(pairs, 4.5)).toEqual([])
  })

  it('every line has 3, and its name 4.5', () => {
    const lines = colourIndices.map((colourIndex) => `series-${colourIndex}`)
    expect(faint(on(lines, plain), 3)).toEqual([])
    expect(
      faint(
        on(
          lines.map((line) => `${line}-text`),
          plain,
        ),
        4.5,
      ),
    ).toEqual([])
  })

  it('names on the tiles of a treemap have 4.5 on the strongest tint', () => {
    const tint = (line: number): string => over(colour(theme, `series-${line}`), 0.36, colour(theme, 'panel'))
    const tiles = colourIndices.map((line) => [`a tile of colour ${line}`, tint(line)] as const)
    expect(faint(on(['ink'], tiles), 4.5)).toEqual([])
  })

  it('axes, marks of events, the ring of focus, edges of fields, bars and bands of the accent have 3', () => {
    const backs = [...plain, ['the shade', colour(theme, 'shade')] as const]
    expect(faint(on(['muted', 'focus', 'edge', 'accent', 'second'], backs), 3)).toEqual([])
  })

  it('what is published of a year has 3 in the matrix of sources', () => {
    const cells = [
      ['a value', over(ink, 0.68, paper), paper],
      ['a weight', over(ink, 0.48, paper), paper],
    ] as const
    expect(faint(cells, 3)).toEqual([])
  })

  it('the check mark in a box has 3 on the colour of its line', () => {
    const boxes = colourIndices.map((line) => [`colour ${line}`, colour(theme, `series-${line}`)] as const)
    expect(faint(on(['panel'], boxes), 3)).toEqual([])
  })
})
