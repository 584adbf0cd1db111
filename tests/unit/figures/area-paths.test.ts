import { describe, expect, it } from 'vitest'
import type { Status } from '#src/trade/status.ts'
import type { PlacedBand } from '#src/figures/area/AreaMarks.tsx'
import { bandPaths } from '#src/figures/area/AreaMarks.tsx'
import { spaceInBand } from '#src/figures/area/AreaChart.tsx'

const band = (x: number, base: number, top: number, status: Status = 'A'): PlacedBand => ({
  x,
  base,
  top,
  point: { period: '2020', value: 1, status, sources: [] },
})
const box = { left: 0, right: 100, lone: 20 }

describe('the area of a layer', () => {
  it('goes along the tops and back along the bases', () => {
    expect(bandPaths([band(0, 50, 40), band(50, 45, 30), band(100, 50, 20)], box)).toEqual({
      solid: 'M0,40L50,30L100,20L100,50L50,45L0,50Z',
      pale: '',
    })
  })

  it('is pale where either end of it is not final, and the two kinds share their border', () => {
    expect(bandPaths([band(0, 9, 1), band(50, 9, 2), band(100, 9, 3, 'E')], box)).toEqual({
      solid: 'M0,1L50,2L50,9L0,9Z',
      pale: 'M50,2L100,3L100,9L50,9Z',
    })
  })

  it('never bridges a gap; a period without neighbours is a column inside the plot', () => {
    expect(bandPaths([band(0, 9, 1), null, band(50, 9, 2, 'U'), null, band(90, 9, 3), band(100, 9, 4)], box)).toEqual({
      solid: 'M0,1H10V9H0ZM90,3L100,4L100,9L90,9Z',
      pale: 'M40,2H60V9H40Z',
    })
  })

  it('is nothing where nothing is placed', () => {
    expect(bandPaths([null, null], box)).toEqual({ solid: '', pale: '' })
  })
})

describe('a name inside a band', () => {
  it('stands where there is most air', () => {
    const placed = [band(0, 100, 90), band(20, 100, 60), band(40, 100, 40), band(60, 100, 20), band(80, 90, 20)]
    expect(spaceInBand(placed, 20, 16)).toEqual({ x: 70, y: 55 })
  })

  it('does not reach over a hole, and is left out where it does not fit', () => {
    expect(spaceInBand([band(0, 100, 0), null, band(40, 100, 80), band(60, 100, 80)], 20, 16)).toEqual({ x: 50, y: 90 })
    expect(spaceInBand([band(0, 100, 0), null, band(40, 100, 80), band(60, 100, 80)], 30, 16)).toBeNull()
    expect(spaceInBand([band(0, 100, 90), band(40, 100, 90)], 20, 16)).toBeNull()
  })
})
