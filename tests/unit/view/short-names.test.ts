import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseChapters, parseHeadings } from '#mocks/tables/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import { realNomenclature } from '#tests/unit/support/tables.ts'

const shortNames = new Map(realNomenclature.headings.map(({ cmdCode, names }) => [cmdCode, names?.en]))

describe('short names', () => {
  it.each(flows)('have the 60 largest headings of flow %s', (flow) => {
    const sums = new Map<string, number>()
    for (const row of csvParse(readDataFile('baci-annual.csv'))) {
      const code = row['cmd_code'] ?? ''
      if (row['flow'] === flow) sums.set(code, (sums.get(code) ?? 0) + Number(row['value_usd']))
    }
    const largest = [...sums].toSorted((a, b) => b[1] - a[1]).slice(0, 60)
    expect(largest.filter(([code]) => shortNames.get(code) === undefined)).toEqual([])
  })

  it('are short, each of one heading alone, and fit inside a sentence', () => {
    const names = [...shortNames.values()].filter((name) => name !== undefined)
    expect(names.filter((name) => name.length > 40 || !/^\p{Lu}/u.test(name) || name.endsWith('.'))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('are read in every language that the table has, and in none where it has none', () => {
    const table =
      'cmd_code,label,short_en,short_ru,source\n8429,Bulldozers,Excavators,Экскаваторы,hs\n8430,Boring,,,hs\n'
    expect(parseHeadings('headings.csv', table, new Set(['84']))).toEqual([
      { cmdCode: '8429', label: 'Bulldozers', names: { en: 'Excavators', ru: 'Экскаваторы' } },
      { cmdCode: '8430', label: 'Boring', names: null },
    ])
    expect(parseChapters('chapters.csv', 'cmd_code,section,name_en,source\n01,I,Animals; live,hs\n')).toEqual([
      { cmdCode: '01', section: 'I', names: { en: 'Animals; live' } },
    ])
  })
})
