import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsBeside } from '#src/chart/marks/EventMarkers.tsx'

// Five letters of this size are 27 pixels wide.
const style = { size: 10, weight: 400, family: 'sans' } as const
const row = { x: 0, width: 400 }
const marker = (x: number) => ({ x, half: 9 })

describe('words beside markers', () => {
  const place = (xs: readonly number[], texts: readonly string[], most = 9) => {
    const markers = xs.map(marker)
    const wanted = markers.map((one, i) => ({ marker: one, text: texts[i] ?? '' })).filter(({ text }) => text !== '')
    return wordsBeside(markers, wanted, row, style, most).map(({ text, x }) => `${text} ${Math.round(x)}`)
  }

  it('stand before it, or after it where there is no room', () => {
    expect(place([200], ['abcde'])).toEqual(['abcde 160'])
    expect(place([20], ['abcde'])).toEqual(['abcde 33'])
  })

  it('are left out where neither side has room for all of them', () => {
    expect(place([100, 130, 160], ['', 'abcdefghij', ''])).toEqual([])
  })

  it('are no more than asked for, the first first', () => {
    expect(place([50, 200, 350], ['a', 'b', 'c'], 2)).toEqual(['a 32', 'b 181'])
  })

  it('touch neither one another nor a marker, and stay in the row', () => {
    const xs = fc
      .uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 9 })
      .map((all) => all.map((x) => 10 + x * 20))
    fc.assert(
      fc.property(xs, (all) => {
        const markers = all.map(marker)
        const wanted = markers.map((one, i) => ({ marker: one, text: 'x'.repeat(i + 1) }))
        const words = wordsBeside(markers, wanted, row, style, 9).map(({ x, width }) => [x, x + width] as const)
        const boxes = [...words, ...markers.map(({ x, half }) => [x - half, x + half] as const)].toSorted(
          ([one], [other]) => one - other,
        )
        for (const [from, to] of words) expect(from >= 0 && to <= 400).toBe(true)
        boxes.slice(1).forEach(([from], i) => expect(from).toBeGreaterThan(boxes[i]?.[1] ?? 0))
      }),
    )
  })
})
