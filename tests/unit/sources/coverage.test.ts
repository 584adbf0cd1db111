import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { coverageMatrix } from '#src/app/sources/Coverage.tsx'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { catalogue as small } from '#tests/unit/support/catalogue.ts'
import { firstResponses } from '#tests/unit/support/firstTables.ts'

const real = v.parse(catalogueSchema, JSON.parse(firstResponses().get('api/catalogue.json')?.() ?? ''))
const months = (periods: number, status: string) => ({ periods, of: 12, status })
const full = months(12, 'A')

describe('the coverage matrix', () => {
  const { years, groups } = coverageMatrix(real)
  const rows = groups.flatMap((group) => group.rows)
  const row = (id: string) => rows.find(({ info }) => info.id === id)?.cells.map(({ value, weight }) => [value, weight])

  it('has a row for every series of every named commodity and a cell for every year', () => {
    expect(years).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    const ids = real.commodities.flatMap(({ series }) => series.map(({ id }) => id))
    expect(rows.map(({ info }) => info.id)).toEqual(ids)
    expect(rows.every(({ cells }) => cells.length === 10)).toBe(true)
    const ofFlow = (flow: string): number => ids.filter((id) => id.startsWith(flow)).length
    expect(groups.map(({ flow, rows: { length } }) => [flow, length])).toEqual([
      ['M', ofFlow('M')],
      ['X', ofFlow('X')],
    ])
  })

  it('marks the main series of each commodity', () => {
    const crude = rows.filter(({ info }) => info.flow === 'M' && info.cmdCode === '2709')
    expect(crude.map(({ info, leads }) => [info.id, leads])).toEqual([
      ['M-2709', true],
      ['M-2709.baci', false],
      ['M-2709.quoted', false],
    ])
  })

  it('counts months of twelve, years of one, and keeps the weakest status of value and weight apart', () => {
    expect(row('M-2709')?.slice(7)).toEqual([
      [full, full],
      [months(12, 'P'), months(12, 'E')],
      [months(7, 'P'), months(5, 'E')],
    ])
    expect(row('X-TOTAL')?.slice(7)).toEqual([
      [full, null],
      [months(12, 'E'), null],
      [months(5, 'E'), null],
    ])
    expect(row('M-271121')?.slice(3, 6)).toEqual([
      [months(12, 'U'), months(12, 'U')],
      [full, full],
      [full, null],
    ])
    const quoted = { periods: 1, of: 1, status: 'P' }
    expect(row('X-8542.quoted')?.slice(3, 7)).toEqual([
      [null, null],
      [quoted, null],
      [quoted, null],
      [null, null],
    ])
  })

  it('keeps a year that no series has, and is empty where there is nothing', () => {
    const commodity = small.commodities[0]
    const info = commodity?.series[0]
    if (commodity === undefined || info === undefined) throw new Error('the small catalogue has no series')
    const coverage = [2019, 2021].map((year) => ({ year, value: { periods: 3, status: 'A' as const }, weight: null }))
    const of = (series: Catalogue['commodities'][number]['series']): Catalogue => ({
      ...small,
      commodities: [{ ...commodity, series }],
    })
    const sparse = coverageMatrix(of([{ ...info, coverage }]))
    expect(sparse.years).toEqual([2019, 2020, 2021])
    expect(sparse.groups[0]?.rows[0]?.cells[1]).toEqual({ year: 2020, value: null, weight: null })
    expect(coverageMatrix(of([]))).toEqual({
      years: [],
      groups: [
        { flow: 'M', rows: [] },
        { flow: 'X', rows: [] },
      ],
    })
  })
})
