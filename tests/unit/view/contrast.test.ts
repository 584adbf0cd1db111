import { describe, expect, it } from 'vitest'
import { paletteBy } from '#src/chart/drawing.ts'
import { contrast, over } from '#tests/unit/support/colour.ts'
import type { Tokens } from '#src/publish/draw/drawFigure.tsx'
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
])('in the %s theme', (__, theme) => {
  const on = (names: readonly string[], backs: readonly (readonly [string, string])[]): Pair[] =>
    names.flatMap((name) => backs.map(([back, hex]) => [`${name} on ${back}`, colour(theme, name), hex] as const))
  const plain = grounds(theme).slice(0, 2)
  const [ink, paper] = [colour(theme, 'ink'), colour(theme, 'paper')]

  const tint = (line: number): string => over(colour(theme, `series-${line}`), 0.36, colour(theme, 'panel'))
  const named = (names: readonly string[]) => names.map((name) => [name, colour(theme, name)] as const)
  const lines = colourIndices.map((line) => `series-${line}`)

  it.each([
    ['words, disabled choices and details among them, wherever they stand', 4.5, on(['ink', 'muted'], grounds(theme))],
    ['verdicts and what is coloured to be noticed', 4.5, on(['holds', 'depends', 'accent-text'], plain)],
    ['the link past the header', 4.5, on(['paper'], [['ink', ink]])],
    ['every line', 3, on(lines, plain)],
    ['the name of every line', 4.5, on(colourIndices.map(paletteBy((token) => token).seriesText), plain)],
    [
      'names on the strongest tint of a treemap',
      4.5,
      on(
        ['ink'],
        colourIndices.map((line) => [`tile ${line}`, tint(line)] as const),
      ),
    ],
    [
      'axes, marks of events, the ring of focus, edges of fields, bars and bands of the accent',
      3,
      on(['muted', 'focus', 'edge', 'accent', 'second'], [...plain, ...named(['shade'])]),
    ],
    ['the check mark in the colour of its line', 3, on(['panel'], named(lines))],
    ['a year with values in the matrix of sources', 3, [['a value', over(ink, 0.68, paper), paper]]],
    ['a year with weights there', 3, [['a weight', over(ink, 0.48, paper), paper]]],
  ] as const)('%s: %d at least', (_, least, pairs) => {
    expect(faint(pairs, least)).toEqual([])
  })
})
