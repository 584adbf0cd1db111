import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { partners } from '#mocks/check/partners.ts'
import { parseTables } from '#mocks/tables/tables.ts'

/** Contradictions that the report finds where one text in a table is replaced by another. */
function faultsWhere(file: string, before: string, after: string): readonly string[] {
  const text = readDataFile(file)
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`)
  return partners(parseTables((name) => (name === file ? text.replace(before, after) : readDataFile(name)))).faults
}

describe('the report on partners', () => {
  it('counts lists, pairs and years, and finds no contradiction', () => {
    const { lines, faults } = partners(parseTables(readDataFile))
    expect(lines).toEqual([
      'suppliers: 103 lists, 52 A 51 P; 1022 partners',
      'dependence CHN: 39 lists, 19 A 20 P; 390 partners',
      'dependence RUS: 48 lists, 24 A 24 P; 466 partners',
      'China’s purchases and Russia’s sales: 37 pairs',
      'Russia’s trade by partner: 3480 months; 926 years, 290 with all their months',
    ])
    expect(faults).toEqual([])
  })

  it('names a list that comes to more than the whole', () => {
    expect(
      faultsWhere('suppliers-annual.csv', '8703,2024,17294533962,1,CHN,8795', '8703,2024,17294533962,1,CHN,9999'),
    ).toEqual(['suppliers 8703 2024: the shares come to 11199 basis points'])
  })

  it('names a trade of which both sides say another amount', () => {
    const sides = 'CHN,2709,2024,suppliers,1,RUS,'
    expect(faultsWhere('dependence-annual.csv', `${sides}2152`, `${sides}2162`)).toEqual([
      '2709 2024: China’s purchases, 62884605704 USD, are 289849926 off Russia’s sales',
    ])
  })

  it('names a year that is not the sum of its months', () => {
    expect(faultsWhere('russia-partners-monthly.csv', 'X,CHN,2017-01,2963106870', 'X,CHN,2017-01,2963106871')).toEqual([
      'Russia’s trade X CN 2017: 38917147730 USD, its months come to 38917147731',
    ])
  })
})
