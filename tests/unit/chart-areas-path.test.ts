import { describe, expect, it } from 'vitest'
import type { Status } from '#src/trade/status.ts'
import type { PlacedBand } from '#src/chart/stackPath.ts'
import { bandPaths } from '#src/chart/stackPath.ts'
import { roomInBand } from '#src/chart/stackRestPlace.ts'

const band = (x: number, base: number, top: number, status: Status = 'A'): PlacedBand => ({
  x,
  base,
  top,
  point: { period: '2020', value: 1, status, sources: [] },
})
const room = { left: 0, right: 100, lone: 20 }

describe('the area of a layer', () => {
  it('goes along the tops and back along the bases', () => {
    expect(bandPaths([band(0, 50, 40), band(50, 45, 30), band(100, 50, 20)], room)).toEqual({
      solid: 'M0.00,40.00L50.00,30.00L100.00,20.00L100.00,50.00L50.00,45.00L0.00,50.00Z',
      pale: '',
    })
  })

  it('is pale where either end of it is not final, and the two kinds share their border', () => {
    expect(bandPaths([band(0, 9, 1), band(50, 9, 2), band(100, 9, 3, 'E')], room)).toEqual({
      solid: 'M0.00,1.00L50.00,2.00L50.00,9.00L0.00,9.00Z',
      pale: 'M50.00,2.00L100.00,3.00L100.00,9.00L50.00,9.00Z',
    })
  })

  it('never bridges a gap; a period without neighbours is a column inside the plot', () => {
    expect(bandPaths([band(0, 9, 1), null, band(50, 9, 2, 'U'), null, band(90, 9, 3), band(100, 9, 4)], room)).toEqual({
      solid: 'M0.00,1.00H10.00V9.00H0.00ZM90.00,3.00L100.00,4.00L100.00,9.00L90.00,9.00Z',
      pale: 'M40.00,2.00H60.00V9.00H40.00Z',
    })
  })

  it('is nothing where nothing is placed', () => {
    expect(bandPaths([null, null], room)).toEqual({ solid: '', pale: '' })
  })
})

describe('a name inside a band', () => {
  it('stands where there is most air', () => {
    const placed = [band(0, 100, 90), band(20, 100, 60), band(40, 100, 40), band(60, 100, 20), band(80, 90, 20)]
    expect(roomInBand(placed, 20, 16)).toEqual({ x: 70, y: 55 })
  })

  it('does not reach over a hole, and is left out where it does not fit', () => {
    expect(roomInBand([band(0, 100, 0), null, band(40, 100, 80), band(60, 100, 80)], 20, 16)).toEqual({ x: 50, y: 90 })
    expect(roomInBand([band(0, 100, 0), null, band(40, 100, 80), band(60, 100, 80)], 30, 16)).toBeNull()
    expect(roomInBand([band(0, 100, 90), band(40, 100, 90)], 20, 16)).toBeNull()
  })
})
