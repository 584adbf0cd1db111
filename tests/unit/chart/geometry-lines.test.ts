import { expect, it } from 'vitest'
import { linePaths } from '#src/chart/marks/Lines.tsx'
import { statuses } from '#src/trade/observation.ts'

/**
 * The paths of points 10 apart, each at the height of its index: a letter is a status and `.` a gap, so that `A.PA` is
 * normal, a gap, provisional, normal.
 */
const paths = (marks: string) =>
  linePaths(
    [...marks].map((mark, i) => {
      const status = statuses.find((one) => one === mark)
      return status === undefined
        ? null
        : { x: i * 10, y: i, point: { period: `${2000 + i}`, value: i, status, sources: ['s'] } }
    }),
  )

it.each([
  ['runs through its points', 'AAA', 'M0,0L10,1L20,2', '', []],
  ['is never joined across a gap', 'AA.AA', 'M0,0L10,1M30,3L40,4', '', []],
  ['is dashed where its end is not final', 'AP', '', 'M0,0L10,1', []],
  ['is dashed where its start is not final', 'UA', '', 'M0,0L10,1', []],
  ['is dashed where neither is', 'EP', '', 'M0,0L10,1', []],
  ['is dashed on both sides of one uncertain point', 'AAUAA', 'M0,0L10,1M30,3L40,4', 'M10,1L20,2L30,3', []],
  ['has a point without neighbours, which no stroke would show, marked', 'A.AA', 'M20,2L30,3', '', [0]],
  ['has several such points marked', 'A.A.P', '', '', [0, 2, 4]],
  ['of gaps alone is nothing', '..', '', '', []],
  ['of nothing is nothing', '', '', '', []],
])('a line %s: %s', (_, marks, solid, dashed, alone) => {
  const found = paths(marks)
  expect({ ...found, lone: found.lone.map(({ point }) => point.value) }).toEqual({ solid, dashed, lone: alone })
})
