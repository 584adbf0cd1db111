import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pagePalette } from '#src/chart/drawing.ts'
import { timeAxis } from '#src/chart/frame/chartModel.ts'
import { EndLabels, namesBeside, spreadLabels } from '#src/chart/labels/EndLabels.tsx'
import { mergeMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { linePaths } from '#src/chart/marks/Lines.tsx'
import { statuses } from '#src/trade/observation.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

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

describe('labels at the ends of lines', () => {
  const anyLabels = fc
    .array(fc.record({ y: fc.integer({ min: -100, max: 600 }), height: fc.integer({ min: 8, max: 40 }) }), {
      maxLength: 20,
    })
    .map((labels) => labels.map((label, i) => ({ ...label, id: `${i}` })))
  const bottom = 500

  it('never overlap, keep the order of the ends, stay inside if they can, and where they are if there is room', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const places = spreadLabels(labels, 0, bottom)
        const placed = labels
          .toSorted((a, b) => a.y - b.y)
          .map(({ id, y, height }) => {
            const middle = places.get(id) ?? Number.NaN
            return { y, top: middle - height / 2, foot: middle + height / 2, height }
          })
        placed.slice(1).forEach(({ top }, i) => expect(top).toBeGreaterThanOrEqual((placed[i]?.foot ?? 0) - 1e-6))
        if (labels.reduce((sum, { height }) => sum + height, 0) > bottom) return
        for (const { top, foot } of placed) expect([top >= -1e-6, foot <= bottom + 1e-6]).toEqual([true, true])
        const hasRoom = placed.every(
          ({ y, height }, i) =>
            y - height / 2 >= 0 &&
            y + height / 2 <= bottom &&
            placed.slice(0, i).every((above) => y - above.y > (height + above.height) / 2),
        )
        if (hasRoom) for (const { y, top, height } of placed) expect(top + height / 2).toBeCloseTo(y, 6)
      }),
    )
  })
})

describe('markers of events', () => {
  const markersOf = (xs: readonly number[]) =>
    mergeMarkers(
      xs.map((x, i) => ({ name: String(i + 1), x })),
      20,
    )

  it.each([
    ['stand at their events where there is room', [0, 20, 60], ['1 at 0', '2 at 20', '3 at 60']],
    ['that would touch are one, in the middle of what it stands for', [0, 19, 60], ['1–2 at 9.5', '3 at 60']],
    ['that touch in a row are one', [0, 10, 20], ['1–3 at 10']],
    ['take a further one in where the wider marker would touch it', [0, 1, 23], ['1–3 at 8']],
    ['leave one that it would not touch', [0, 1, 60], ['1–2 at 0.5', '3 at 60']],
    ['take an earlier one in where they have moved back to it', [0, 21, 22, 23], ['1–4 at 16.5']],
    ['of no events are none', [], []],
  ])('%s', (_, xs, expected) => {
    expect(markersOf(xs).map(({ x, text }) => `${text} at ${x}`)).toEqual(expected)
  })

  it('hold every event once, in order, and never touch', () => {
    const xs = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 13 }).map((all) => all.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(xs, (all) => {
        const markers = markersOf(all)
        expect(markers.flatMap(({ placed }) => placed.map(({ name }) => name))).toEqual(
          all.map((_, i) => String(i + 1)),
        )
        for (const { text, placed } of markers)
          expect(text).toBe([...new Set([placed[0]?.name, placed.at(-1)?.name])].join('–'))
        markers.slice(1).forEach((marker, i) => {
          const before = markers[i]
          const half = ({ text }: { readonly text: string }): number =>
            10 + (text.includes('–') ? text.length * 2.2 : 0)
          if (before !== undefined)
            expect(marker.x - before.x).toBeGreaterThanOrEqual(half(before) + half(marker) - 1e-9)
        })
      }),
    )
  })
})

it('names stand beside the ends of their lines, or are moved apart and tied to them by hairlines', () => {
  const end = (id: string, period: string, value: number) => ({ id, name: id, amount: '', period, value, ink: 1 })
  const margin = { top: 0, right: 0, bottom: 0, left: 0 }
  const axis = timeAxis(plotOf('2020', [[1, 2, 3, 4]]), 300, format)
  const markup = renderToStaticMarkup(
    <EndLabels
      ends={[end('coal', '2023', 110), end('oil', '2023', 100), end('gas', '2023', 200), end('ore', '2022', 300)]}
      model={{ width: 300, height: 400, margin, oneLine: false, timeAxis: axis }}
      y={Number}
      palette={pagePalette}
    />,
  )
  const told = marksOf(markup).flatMap(({ name, x, y, text, attributes }) => {
    if (name === 'text') return `${text} at ${x}, ${y}`
    return name === 'path' ? `hairline ${attributes.get('d')}` : []
  })
  expect(told).toEqual([
    'hairline M305,110H305C307.5,110 307.5,120 310,120',
    'coal at 314, 120',
    'hairline M305,100H305C307.5,100 307.5,90 310,90',
    'oil at 314, 90',
    'gas at 314, 200',
    'hairline M205,300H310',
    'ore at 314, 300',
  ])
})

it.each([
  ['has two even lines where they fit in the height', 140, 104, 'All goods,\nRussia to China'],
  ['is cut where they do not', 140, 103, 'All goods, Russia to C…'],
  ['is cut where two lines are too few', 70, 104, 'All goods,\nRussia to…'],
  ['stays whole where it is narrow', 300, 104, 'All goods, Russia to China'],
])('a long name beside a plot %s', (_, width, height, expected) => {
  const end = { id: 'oil', amount: '', period: '2023', value: 1, ink: 1 }
  const names = ['All goods, Russia to China', 'Coal', 'Gas'].map((name) => ({ ...end, name }))
  expect(namesBeside(names, width, height).ends[0]?.name).toBe(expected)
})
