import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedPoint } from '#src/chart/marks/Lines.tsx'
import { linePaths } from '#src/chart/marks/Lines.tsx'
import type { Status } from '#src/trade/status.ts'
import { statuses } from '#src/trade/status.ts'

/** Points 10 apart, each at the height of its index; `.` is a gap. `A.PA` is normal, a gap, provisional, normal. */
function placed(marks: readonly (Status | '.')[]): (PlacedPoint | null)[] {
  return marks.map((mark, i) =>
    mark === '.' ? null : { x: i * 10, y: i, point: { period: `${2000 + i}`, value: i, status: mark, sources: ['s'] } },
  )
}

const paths = (...marks: readonly (Status | '.')[]) => linePaths(placed(marks))

describe('a line', () => {
  it('runs through its points', () => {
    expect(paths('A', 'A', 'A')).toEqual({ solid: 'M0,0L10,1L20,2', dashed: '', lone: [] })
  })

  it('is never joined across a gap', () => {
    expect(paths('A', 'A', '.', 'A', 'A')).toMatchObject({ solid: 'M0,0L10,1M30,3L40,4', dashed: '' })
  })

  it.each([
    ['its end is not final', ['A', 'P'], 'M0,0L10,1'],
    ['its start is not final', ['U', 'A'], 'M0,0L10,1'],
    ['neither is', ['E', 'P'], 'M0,0L10,1'],
  ] as const)('is dashed where %s', (_, marks, dashed) => {
    expect(paths(...marks)).toMatchObject({ solid: '', dashed })
  })

  it('is dashed on both sides of one uncertain point, and solid before and after', () => {
    expect(paths('A', 'A', 'U', 'A', 'A')).toMatchObject({
      solid: 'M0,0L10,1M30,3L40,4',
      dashed: 'M10,1L20,2L30,3',
    })
  })

  it.each([
    [['A'], [0]],
    [['.', 'A', '.'], [1]],
    [['A', '.', 'A', 'A'], [0]],
    [['A', 'A', '.', 'P'], [3]],
    [
      ['A', '.', 'A', '.', 'A'],
      [0, 2, 4],
    ],
    [['A', 'A'], []],
  ] as const)('%j has points without a neighbour at %j, which no stroke would show', (marks, at) => {
    expect(paths(...marks).lone.map(({ point }) => point.value)).toEqual(at)
  })

  it('of nothing, or of gaps alone, is nothing', () => {
    expect(linePaths([])).toEqual({ solid: '', dashed: '', lone: [] })
    expect(paths('.', '.')).toEqual({ solid: '', dashed: '', lone: [] })
  })
})

/** The strokes of a path as `x0-x1`. */
function strokes(path: string): string[] {
  return path.split('M').flatMap((run) => {
    const xs = run.split('L').map((corner) => Number(corner.split(',')[0]))
    return xs.slice(1).map((x, i) => `${xs[i]}-${x}`)
  })
}

it('every two neighbours are joined once, by the right stroke, and every point is seen', () => {
  const marks = fc.array(fc.constantFrom<Status | '.'>('.', '.', ...statuses), { maxLength: 30 })
  fc.assert(
    fc.property(marks, (all) => {
      const { solid, dashed, lone } = linePaths(placed(all))
      const pairs = all.slice(1).flatMap((mark, i) => {
        const before = all[i]
        return mark === '.' || before === '.'
          ? []
          : [{ stroke: `${i * 10}-${(i + 1) * 10}`, solid: mark === 'A' && before === 'A' }]
      })
      expect(strokes(solid)).toEqual(pairs.filter((pair) => pair.solid).map(({ stroke }) => stroke))
      expect(strokes(dashed)).toEqual(pairs.filter((pair) => !pair.solid).map(({ stroke }) => stroke))
      const joined = new Set(pairs.flatMap(({ stroke }) => stroke.split('-')))
      const alone = all.flatMap((mark, i) => (mark === '.' || joined.has(String(i * 10)) ? [] : [i * 10]))
      expect(lone.map(({ x }) => x)).toEqual(alone)
    }),
  )
})
