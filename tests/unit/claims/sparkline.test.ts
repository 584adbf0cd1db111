import { describe, expect, it } from 'vitest'
import { sparkline, sparkPoints } from '#src/claims/sparkline.ts'
import { monthRange } from '#src/trade/periods.ts'
import type { Observation } from '#src/trade/observation.ts'

const row = (period: string, value: number | null): Observation => ({
  period,
  value,
  netWeightKg: null,
  valueStatus: value === null ? null : 'A',
  weightStatus: null,
  sources: ['comtrade'],
})
const months = (first: string, last: string, value: number | null) =>
  monthRange(first, last).map((month) => row(month, value))

describe('the small line', () => {
  const box = { width: 120, height: 40 }

  it('marks the ends of the year and shades what lies between, on a scale from zero', () => {
    const rows = [...months('2021-01', '2021-12', 10), ...months('2022-01', '2022-12', 20)]
    const line = sparkline(sparkPoints(rows), '2022-12', '2022', box)
    expect(line.band).toEqual({ x: 0, width: 120 })
    expect(line.ends.map(({ x, y }) => [x, y])).toEqual([
      [0, 20],
      [120, 0],
    ])
    expect(line.paths.dashed).toBe('')
  })

  it('ends where its figures end, and is not joined across a gap', () => {
    const rows = [...months('2021-01', '2021-11', 10), row('2021-12', null), ...months('2022-01', '2023-03', 20)]
    const { paths, ends } = sparkline(sparkPoints(rows), '2023-12', '2022', box)
    // No sum of twelve months before December 2022: three strokes from there on, and none of them reaches the end.
    expect(paths.solid.match(/[ML]/g)).toEqual(['M', 'L', 'L', 'L'])
    expect(paths.solid).not.toContain('120.00')
    expect(ends.map(({ point }) => point.period)).toEqual(['2022-12'])
  })
})
