import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextGoodBase } from '#src/controls/BaseSelect.tsx'
import { type Point, statuses } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { changeOnYearEarlier, indexedTo, isThinBase, measured, shareOf } from '#src/trade/steps.ts'
import { row } from '#tests/unit/support/rows.ts'

const gap = (period: string): Point => ({ period, value: null, status: null, sources: [] })
const point = (period: string, value: number | null, status: Point['status'] = 'A', source = 'customs'): Point =>
  value === null ? gap(period) : { period, value, status, sources: [source] }
const points = (first: string, values: readonly (number | null)[]): Point[] =>
  values.map((value, i) => point(addMonths(first, i), value))
const valuesOf = (all: readonly Point[]) => all.map(({ value }) => value)

const measures = [
  // The value has its own status, the weight its own, a price the weaker of both.
  [{ value: 900, weight: 3000, valueStatus: 'P', weightStatus: 'E' }, 'value', point('2022-05', 900, 'P')],
  [{ value: 900, weight: 3000, valueStatus: 'P', weightStatus: 'E' }, 'weight', point('2022-05', 3000, 'E')],
  [
    { value: 900, weight: 3000, valueStatus: 'P', weightStatus: 'E' },
    'price',
    { ...point('2022-05', 300, 'E'), weightKg: 3000 },
  ],
  [{ weight: 3000 }, 'price', gap('2022-05')],
  [{ value: 900 }, 'price', gap('2022-05')],
  [{ value: 900, weight: 0 }, 'price', gap('2022-05')],
  [{ value: 0, weight: 0 }, 'price', gap('2022-05')],
  // A zero is a figure.
  [{ value: 0, weight: 0 }, 'value', point('2022-05', 0)],
  [{ value: 0, weight: 0 }, 'weight', point('2022-05', 0)],
  [{ value: 0, weight: 10 }, 'price', { ...point('2022-05', 0), weightKg: 10 }],
  [{ weight: 3000 }, 'value', gap('2022-05')],
] as const
it.each(measures)('of %j the %s is %j', (given, measure, expected) => {
  expect(measured(row('2022-05', given), measure)).toEqual(expected)
})

describe('a change on a year earlier', () => {
  it('of months looks twelve back', () => {
    expect(
      valuesOf(changeOnYearEarlier(points('2021-01', [10, 20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 30]))).slice(12),
    ).toEqual([-50, 50])
  })

  it.each([
    [80, 120, 50],
    [0.3, 0.3, 0],
    [5, 0, -100],
    [null, 5, null],
    [0, 5, null],
    [-2, 5, null],
    [5, null, null],
  ])('from %s to %s is %s percent, with neither status nor source where there is none', (before, after, percent) => {
    const all = [point('2021', before), point('2022', after)]
    expect(changeOnYearEarlier(all)).toEqual([gap('2021'), point('2022', percent)])
  })

  it('is as weak as its base, and names the base’s source after its own', () => {
    const all = [point('2021', 80, 'E', 'press'), point('2022', 120, 'A', 'wire')]
    expect(changeOnYearEarlier(all)[1]).toEqual({ period: '2022', value: 50, status: 'E', sources: ['wire', 'press'] })
  })

  it('does not take the year before last for the year before', () => {
    expect(changeOnYearEarlier([point('2020', 80), point('2022', 120)])[1]).toEqual(gap('2022'))
  })
})

describe('a share', () => {
  it('is percent of all goods in the same period, as weak as they are', () => {
    const all = [point('2022', 200, 'P', 'press')]
    expect(shareOf([point('2022', 50, 'A', 'wire')], all)).toEqual([
      { period: '2022', value: 25, status: 'P', sources: ['wire', 'press'] },
    ])
  })

  it.each([
    ['missing', [point('2022', null)]],
    ['zero', [point('2022', 0)]],
    ['of another period', [point('2021', 200)]],
    ['not there at all', []],
  ])('is a gap where all goods are %s', (_, all) => {
    expect(shareOf([point('2022', 50)], all)).toEqual([gap('2022')])
  })
})

describe('an index', () => {
  it('is 100 at its base, and rests on the base’s status and source', () => {
    const all = [point('2021', 40, 'P', 'press'), point('2022', 60, 'A', 'wire')]
    expect(indexedTo(all, '2021')).toEqual([
      { period: '2021', value: 100, status: 'P', sources: ['press'] },
      { period: '2022', value: 150, status: 'P', sources: ['wire', 'press'] },
    ])
  })

  it.each(['2020', '2021', '2022'])('has no value at all on a base without a usable one: %s', (base) => {
    const values = valuesOf(indexedTo([point('2021', null), point('2022', 0), point('2023', 5)], base))
    expect(values).toEqual([null, null, null])
  })
})

describe('the base of an index is thin', () => {
  it.each([
    ['at 4.9% of the median', [4.9, 100, 100], true],
    ['not at 5%', [5, 100, 100], false],
    ['against the mean of the two middle values where their number is even', [4, 200, 70, 90], false],
    ['by values alone: gaps do not count', [3.9, null, 70, 90, null, 200], true],
    ['not where it is all there is', [3], false],
  ])('%s', (_, values, expected) => {
    expect(isThinBase(points('2022-01', values), '2022-01')).toBe(expected)
  })

  it('the next that is not is offered, or one before it', () => {
    const lines = [points('2022-01', [1, 90, 100, 110, 2]), points('2022-01', [5, 0, 5, 5, 5])]
    expect(nextGoodBase(lines, '2022-01')).toBe('2022-03')
    expect(nextGoodBase(lines, '2022-05')).toBe('2022-03')
    expect(nextGoodBase([points('2022-01', [1, 100, 100]), points('2022-01', [9])], '2022-01')).toBeNull()
  })

  it('not where there is none', () => {
    expect(isThinBase(points('2022-01', [null, 100]), '2022-01')).toBe(false)
    expect(isThinBase([], '2022-01')).toBe(false)
  })
})

it('no computed status is stronger than that of what went into it', () => {
  const anyPoint = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom(...statuses))
  fc.assert(
    fc.property(anyPoint, anyPoint, ([v0, s0], [v1, s1]) => {
      const all = [point('2021', v0, s0), point('2022', v1, s1)]
      const computed = [
        changeOnYearEarlier(all)[1],
        indexedTo(all, '2021')[1],
        shareOf([point('2021', v1, s1)], all)[0],
      ]
      const weaker = Math.max(statuses.indexOf(s0), statuses.indexOf(s1))
      for (const { status } of computed.filter((one) => one !== undefined)) {
        expect(status === null ? -1 : statuses.indexOf(status)).toBe(weaker)
      }
    }),
  )
})
