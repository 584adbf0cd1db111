import { describe, expect, it } from 'vitest'
import { dependenceData } from '#src/figures/dependence/dependenceData.ts'
import { tableRows } from '#src/figures/dependence/dependenceTable.ts'
import { concentrationText } from '#src/figures/dependence/dependenceTexts.ts'
import type { Dependence } from '#src/trade/beside/dependence.ts'
import { concentrationOf } from '#src/trade/beside/partners.ts'
import { months } from '#tests/unit/support/rows.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const listOf = (...shares: readonly number[]) =>
  shares.map((shareBasisPoints, i) => ({ partner: `P${i}`, rank: i + 1, shareBasisPoints }))
const ten = listOf(5000, 1000, 500, 400, 300, 300, 200, 200, 200, 100)

describe('the concentration of buyers', () => {
  it.each([
    ['a complete list, whose rest is spread thin either way', listOf(6000, 3000), 0.36 + 0.09, 0.45],
    // 18% are left: eighteen pieces of 1%.
    ['a list of ten: pieces as thick as the tenth', ten, 0.2672, 0.2672 + 18 * 0.0001],
    [
      'the last piece is what is left',
      listOf(...Array.from({ length: 10 }, () => 700)),
      0.049,
      0.049 + 4 * 0.0049 + 0.0004,
    ],
  ])('lies between two bounds of %s', (_, list, least, most) => {
    const bounds = concentrationOf(list)
    expect(bounds.least).toBeCloseTo(least, 9)
    expect(bounds.most).toBeCloseTo(most, 9)
  })

  it('is one number where both are written alike', () => {
    expect([listOf(6000, 3000), ten.slice(0, 1), []].map((list) => concentrationText(list, format))).toEqual([
      '0.45',
      '0.25',
      null,
    ])
    expect(concentrationText(listOf(...Array.from({ length: 10 }, () => 700)), format)).toBe('0.05–0.07')
  })
})

it('the table has crude by weight above crude, and a reason where there is no share', () => {
  const of = (country: 'CHN' | 'RUS', cmdCode: string, year: number, worth: number) =>
    ({ country, cmdCode, year, importsUsd: worth, exportsUsd: worth, status: 'A', source: 'baci' }) as const
  const totals = [2021, 2024].flatMap((year) =>
    ['2709', '2710'].flatMap((code) => [of('CHN', code, year, 1000), of('RUS', code, year, 500)]),
  )
  const answer: Dependence = {
    totals,
    rows: totals
      .filter(({ country, cmdCode }) => country === 'RUS' || cmdCode === '2709')
      .map((whole) =>
        whole.country === 'CHN'
          ? { ...whole, side: 'suppliers', partners: [{ partner: 'RU', rank: 1, shareBasisPoints: 2000 }] }
          : { ...whole, side: 'buyers', partners: [{ partner: 'CN', rank: 1, shareBasisPoints: 4000 }] },
      ),
  }
  const all = { chinaCrudeImportsKg: 100, chinaCrudeImportsStatus: 'E' } as const
  const none = { brentUsdPerBarrel: null, brentStatus: null, uralsUsdPerBarrel: null, uralsStatus: null } as const
  const crude = months('2021-01', Array<number>(48).fill(1), { weight: 25 })
  const context = {
    months: crude.map(({ period }) => ({ period, ...none, ...all })),
    sources: { brent: '', urals: '', crudeImports: 'crude' },
  }
  const beside = { context, world: null, crude, totals: { M: null, X: null } }
  const rows = tableRows(dependenceData(answer, { a: null, b: null }, 'china', beside), (code) => code, format)
  expect(rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => plain(text ?? '–'))].join(' | '))).toEqual([
    '2709 by weight | 25.0% | 25.0% | – | – | – | – | – | –',
    '2709 | 20.0% | 20.0% | 40.0% | 40.0% | $200 | $200 | 0.16 | 0.16',
    '2710 | China sells more | China sells more | 40.0% | 40.0% | $200 | $200 | 0.16 | 0.16',
  ])
  expect(rows[0]?.cells[1]?.status).toBe('E')
})
