import { describe, expect, it } from 'vitest'
import { shiftInside } from '#src/chart/tooltip/Tooltip.tsx'

const figure = { left: 100, right: 500 }

describe('a tooltip beside the cursor', () => {
  it('stays where it fits', () => {
    expect(shiftInside({ left: 100, right: 300 }, figure)).toBe(0)
  })

  it('changes to the other side of the cursor where it sticks out and fits there', () => {
    // The cursor is at 214: 14 to either side of it.
    expect(shiftInside({ left: 50, right: 200 }, figure)).toBe(178)
    expect(shiftInside({ left: 400, right: 550 }, figure)).toBe(-178)
  })

  it('moves only as far as it sticks out where it fits on neither side', () => {
    expect(shiftInside({ left: 60, right: 280 }, figure)).toBe(40)
    expect(shiftInside({ left: 310, right: 540 }, figure)).toBe(-40)
  })

  it('begins at the left where it is wider than the figure', () => {
    expect(shiftInside({ left: 150, right: 650 }, figure)).toBe(-50)
  })
})
