import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels, leaderPath } from '#src/chart/labels/names.ts'
import { mergeMarkers } from '#src/chart/marks/markers.ts'

describe('labels at the ends of lines', () => {
  const spread = (heights: readonly number[], height = 30) =>
    [
      ...spreadLabels(
        heights.map((y, i) => ({ id: `${i}`, y, height })),
        0,
        400,
      ),
    ].map(([id, y]) => `${id} ${y}`)

  it('stand where their lines end if there is room', () => {
    expect(spread([100, 200, 300])).toEqual(['0 100', '1 200', '2 300'])
  })

  it('that would touch move apart by the same', () => {
    expect(spread([200, 210])).toEqual(['0 190', '1 220'])
  })

  it('stay in the order of the ends, whatever the order of the series', () => {
    expect(spread([300, 100])).toEqual(['1 100', '0 300'])
  })

  it('stay inside at the top and at the foot', () => {
    expect(spread([-20])).toEqual(['0 15'])
    expect(spread([399, 398])).toEqual(['1 355', '0 385'])
  })

  it('push one another on', () => {
    expect(spread([100, 110, 125])).toEqual(['0 81.66666666666667', '1 111.66666666666667', '2 141.66666666666669'])
  })

  it('of no lines are none', () => {
    expect(spread([])).toEqual([])
  })

  const anyLabels = fc
    .array(fc.record({ y: fc.integer({ min: -100, max: 600 }), height: fc.integer({ min: 8, max: 40 }) }), {
      maxLength: 20,
    })
    .map((labels) => labels.map((label, i) => ({ ...label, id: `${i}` })))
  const bottom = 500

  it('never overlap, and keep the order in which the lines end', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const places = spreadLabels(labels, 0, bottom)
        const placed = labels
          .toSorted((a, b) => a.y - b.y)
          .map(({ id, height }) => ({ height, middle: places.get(id) ?? Number.NaN }))
        placed.slice(1).forEach(({ height, middle }, i) => {
          const above = placed[i]
          expect(middle - height / 2).toBeGreaterThanOrEqual((above?.middle ?? 0) + (above?.height ?? 0) / 2 - 1e-6)
        })
      }),
    )
  })

  it('stay inside whenever they can', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        fc.pre(labels.reduce((sum, { height }) => sum + height, 0) <= bottom)
        const places = spreadLabels(labels, 0, bottom)
        for (const { id, height } of labels) {
          const middle = places.get(id) ?? Number.NaN
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(middle + height / 2).toBeLessThanOrEqual(bottom + 1e-6)
        }
      }),
    )
  })

  it('with room around them do not move at all', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const apart = labels.every(({ id, y, height }) => {
          const inside = y - height / 2 >= 0 && y + height / 2 <= bottom
          return (
            inside && labels.every((other) => other.id === id || Math.abs(other.y - y) > (other.height + height) / 2)
          )
        })
        fc.pre(apart)
        const places = spreadLabels(labels, 0, bottom)
        for (const { id, y } of labels) expect(places.get(id)).toBeCloseTo(y, 6)
      }),
    )
  })
})

describe('the hairline from the end of a line to its name', () => {
  const edge = 300
  const names = 330

  it('is left out where the name stands beside the end', () => {
    expect(leaderPath({ x: 300, y: 100 }, edge, { x: names, y: 102 }, 5)).toBeNull()
  })

  it('runs level from a line that ends early to a name at its height', () => {
    expect(leaderPath({ x: 200, y: 100 }, edge, { x: names, y: 100 }, 5)).toBe('M205,100H326')
  })

  it('turns only beyond the plot’s edge', () => {
    expect(leaderPath({ x: 200, y: 100 }, edge, { x: names, y: 40 }, 5)).toBe('M205,100H300C313,100 313,40 326,40')
    expect(leaderPath({ x: 300, y: 100 }, edge, { x: names, y: 40 }, 5)).toBe('M305,100H305C315.5,100 315.5,40 326,40')
  })
})

describe('markers of events', () => {
  const merge = (...xs: readonly number[]) =>
    mergeMarkers(
      xs.map((x, i) => ({ number: i + 1, x })),
      20,
    ).map(({ x, first, last }) => `${first}–${last} at ${x}`)

  it('stand at their events where there is room', () => {
    expect(merge(0, 20, 60)).toEqual(['1–1 at 0', '2–2 at 20', '3–3 at 60'])
  })

  it('that would touch are one, in the middle of what it stands for', () => {
    expect(merge(0, 19, 60)).toEqual(['1–2 at 9.5', '3–3 at 60'])
    expect(merge(0, 10, 20)).toEqual(['1–3 at 10'])
  })

  it('take a further one in where the wider marker would touch it', () => {
    expect(merge(0, 1, 22)).toEqual(['1–3 at 7.666666666666667'])
    expect(merge(0, 1, 60)).toEqual(['1–2 at 0.5', '3–3 at 60'])
  })

  it('take an earlier one in where they have moved back to it', () => {
    expect(merge(0, 21, 22, 23)).toEqual(['1–4 at 16.5'])
  })

  it('of no events are none', () => {
    expect(merge()).toEqual([])
  })

  it('hold every event once, in order, and never touch', () => {
    const xs = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 13 }).map((all) => all.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(xs, (all) => {
        const markers = mergeMarkers(
          all.map((x, i) => ({ number: i + 1, x })),
          20,
        )
        expect(markers.flatMap(({ placed }) => placed.map(({ number }) => number))).toEqual(all.map((_, i) => i + 1))
        for (const { first, last, placed } of markers)
          expect([first, last]).toEqual([placed[0]?.number, placed.at(-1)?.number])
        markers.slice(1).forEach((marker, i) => {
          const before = markers[i]
          const half = ({ first, last }: { readonly first: number; readonly last: number }): number =>
            10 + (first === last ? 0 : `${first}–${last}`.length * 2.2)
          if (before !== undefined)
            expect(marker.x - before.x).toBeGreaterThanOrEqual(half(before) + half(marker) - 1e-9)
        })
      }),
    )
  })
})
