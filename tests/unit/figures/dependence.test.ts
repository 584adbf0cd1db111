import { describe, expect, it } from 'vitest'
import { sides } from '#src/figures/dependence/dependenceData.ts'
import { concentrationOf } from '#src/trade/beside/partners.ts'
import { data, goodOf, lines, listOf, wholeOf, wholes } from '#tests/unit/support/dependence.ts'

// Expected numbers are computed from the tables' own lines.
const countryOf = { russia: 'CHN', china: 'RUS' } as const
const partnerOf = { russia: 'RUS', china: 'CHN' } as const
const codes = [...new Set(wholes.map(([, code = '']) => code))]
const monthsOf = (file: string, from: readonly string[], year: number, column: number): number =>
  lines(file)
    .filter((row) => from.every((text, i) => row[i] === text) && row[from.length]?.startsWith(String(year)) === true)
    .reduce((sum, row) => sum + Number(row[column]), 0)

describe('every number of the figure, computed again from the tables', () => {
  const years = ['a', 'b'] as const

  it('is of 24 goods in 2021 and 2024', () => {
    expect([data.a, data.b, codes.length]).toEqual([2021, 2024, 24])
    expect(data.goods.map(({ cmdCode }) => cmdCode).toSorted()).toEqual(codes.toSorted())
  })

  it.each(codes)('%s: shares, places, wholes, and what is not listed', (code) => {
    for (const side of sides)
      for (const which of years) {
        const list = listOf(countryOf[side], code, data[which])
        const own = list.find(([, , , , , partner]) => partner === partnerOf[side])
        const tenth = list.length === 10 ? Number(list.at(-1)?.[6]) : null
        const expected =
          own !== undefined
            ? { kind: 'listed', basisPoints: Number(own[6]), rank: Number(own[4]) }
            : list.length === 0
              ? { kind: 'netOther' }
              : { kind: 'below', basisPoints: tenth }
        const share = goodOf(code)[side][which]
        expect(share.told).toEqual(expected)
        expect(share.whole.value).toBe(wholeOf(countryOf[side], code, data[which]))
        expect(share.status).toBe(which === 'a' ? 'A' : 'P')
      }
  })

  it.each(codes)('%s: what Russia sold China, from the list of which it is the larger part', (code) => {
    for (const which of years) {
      const amounts = sides.flatMap((side) => {
        const own = listOf(countryOf[side], code, data[which]).find((row) => row[5] === partnerOf[side])
        const points = Number(own?.[6])
        return own === undefined
          ? []
          : [{ points, value: (points * wholeOf(countryOf[side], code, data[which])) / 10_000 }]
      })
      const best = amounts.toSorted((one, other) => other.points - one.points)[0]?.value ?? null
      expect(goodOf(code).amount[which].value).toBe(best === null ? null : Math.round(best))
      expect(goodOf(code).amount[which].status).toBe(best === null ? null : 'E')
    }
  })

  it.each(codes)(
    '%s: the concentration of Russia’s buyers lies between a thin rest and one as thick as the tenth',
    (code) => {
      for (const which of years) {
        const points = listOf('RUS', code, data[which]).map((row) => Number(row[6]))
        const { least, most } = concentrationOf(goodOf(code).china[which].list)
        const squares = points.reduce((sum, share) => sum + share * share, 0)
        expect(least * 1e8).toBeCloseTo(squares, 3)
        const rest = Math.max(0, 10_000 - points.reduce((sum, share) => sum + share, 0))
        const tenth = points[9] ?? Infinity
        const pieces = Math.floor(rest / tenth)
        const last = pieces === 0 ? (tenth === Infinity ? 0 : rest) : rest - pieces * tenth
        expect(most * 1e8).toBeCloseTo(squares + (pieces === 0 ? 0 : pieces * tenth * tenth) + last * last, 3)
      }
    },
  )

  it('both countries’ lists have the same trade, but for the rounding of shares', () => {
    const pairs = data.goods.flatMap(({ russia, china }) =>
      years.flatMap((which) => {
        const [one, other] = [russia[which], china[which]]
        if (one.told.kind !== 'listed' || other.told.kind !== 'listed') return []
        const amounts = [one, other].map(({ whole }, i) => {
          const told = i === 0 ? one.told : other.told
          return ((whole.value ?? 0) * ('basisPoints' in told ? told.basisPoints : 0)) / 10_000
        })
        const rounding = ((one.whole.value ?? 0) + (other.whole.value ?? 0)) / 20_000
        return [Math.abs((amounts[0] ?? 0) - (amounts[1] ?? 0)) <= rounding * 1.001]
      }),
    )
    expect(pairs).toEqual(Array.from({ length: 37 }, () => true))
  })

  it('crude of 2024 is about what BACI has to the dollar', () => {
    const exact = lines('baci-partial-annual.csv').find(([flow, code]) => flow === 'M' && code === '2709')
    const { value } = goodOf('2709').amount.b
    expect(Math.abs((value ?? 0) - Number(exact?.[3]))).toBeLessThan(wholeOf('RUS', '2709', 2024) / 20_000)
  })

  it.each([
    [2021, '15.5'],
    [2024, '19.6'],
  ])('crude by weight in %s: %s percent of what China Customs counts', (year, percent) => {
    const russian = monthsOf('customs-monthly.csv', ['M', '2709'], year, 4)
    const all = monthsOf('context-monthly.csv', [], year, 4)
    const byHand = (russian / all) * 100
    expect(byHand.toFixed(1)).toBe(percent)
    const { share, weight } = data.crude
    const which = year === 2021 ? 'a' : 'b'
    expect(share[which].value).toBeCloseTo(byHand, 9)
    expect(weight[which].value).toBe(russian)
  })

  it.each([
    ['M', '2.96', '5.03'],
    ['X', '2.00', '3.22'],
  ] as const)('of all goods of flow %s Russia has %s percent in 2021 and %s in 2024', (flow, then, now) => {
    const byHand = [2021, 2024].map(
      (year) =>
        (monthsOf('customs-monthly.csv', [flow, 'TOTAL'], year, 3) / monthsOf('world-monthly.csv', [flow], year, 2)) *
        100,
    )
    expect(byHand.map((value) => value.toFixed(2))).toEqual([then, now])
    const { a, b } = data.all[flow]
    expect([a.value, b.value].map((value) => value?.toFixed(9))).toEqual(byHand.map((value) => value.toFixed(9)))
  })
})
