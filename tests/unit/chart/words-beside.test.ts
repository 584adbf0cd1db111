import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsBeside } from '#src/chart/marks/markers.ts'

// Five letters of this size are 27 pixels wide.
const style = { size: 10, weight: 400, family: 'sans' } as const
const row = { x: 0, width: 400 }
const marker = (x: number) => ({ x, half: 9 })

describe('words beside markers', () => {
  const place = (xs: readonly number[], texts: readonly string[], side: 'before' | 'after', most = 9) => {
    const markers = xs.map(marker)
    const wanted = markers.map((one, i) => ({ marker: one, text: texts[i] ?? '' })).filter(({ text }) => text !== '')
    return wordsBeside(markers, wanted, row, style, most, side).map(({ text, x }) => `${text} ${Math.round(x)}`)
  }

  it('stand on the side that is asked for, or on the other where there is no room', () => {
    expect(place([200], ['abcde'], 'after')).toEqual(['abcde 213'])
    expect(place([200], ['abcde'], 'before')).toEqual(['abcde 160'])
    expect(place([380], ['abcde'], 'after')).toEqual(['abcde 340'])
    expect(place([20], ['abcde'], 'before')).toEqual(['abcde 33'])
  })

  it('are left out where neither side has room for all of them', () => {
    expect(place([100, 130, 160], ['', 'abcdefghij', ''], 'after')).toEqual([])
  })

  it('are no more than asked for, the first first', () => {
    expect(place([50, 200, 350], ['a', 'b', 'c'], 'after', 2)).toEqual(['a 63', 'b 213'])
  })

  it('touch neither one another nor a marker, and stay in the row', () => {
    const xs = fc
      .uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 9 })
      .map((all) => all.map((x) => 10 + x * 20))
    fc.assert(
      fc.property(xs, fc.constantFrom('before', 'after'), (all, side) => {
        const markers = all.map(marker)
        const wanted = markers.map((one, i) => ({ marker: one, text: 'x'.repeat(i + 1) }))
        const words = wordsBeside(markers, wanted, row, style, 9, side).map(({ x, width }) => [x, x + width] as const)
        const boxes = [...words, ...markers.map(({ x, half }) => [x - half, x + half] as const)].toSorted(
          ([one], [other]) => one - other,
        )
        for (const [from, to] of words) expect(from >= 0 && to <= 400).toBe(true)
        boxes.slice(1).forEach(([from], i) => expect(from).toBeGreaterThan(boxes[i]?.[1] ?? 0))
      }),
    )
  })
})
