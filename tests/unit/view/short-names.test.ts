import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseChapters, parseHeadings } from '#mocks/tables/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import { pickerFinds, searchHeadings } from '#src/controls/pickerFinds.ts'
import { otherIds } from '#src/controls/pickerRows.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { format, labels } from '#tests/unit/support/words.ts'

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

  it('are those of the picker, but for two metals that it has by their plain names', () => {
    const named = csvParse(readDataFile('commodities.csv')).flatMap((row) => {
      const code = row['cmd_code'] ?? ''
      const names = realNomenclature.headings.find(({ cmdCode }) => cmdCode === code)?.names
      return names == null ? [] : [{ code, picker: [row['name_en'], row['name_zh'], row['name_ru']], names }]
    })
    const different = named.filter(({ picker, names }) => picker.join() !== [names.en, names['zh'], names['ru']].join())
    expect(named.length).toBeGreaterThan(8)
    expect(different.map(({ code }) => code)).toEqual(['7403', '7601'])
  })

  it('have all chapters', () => {
    expect(realNomenclature.chapters.filter(({ shortNames: names }) => names === undefined)).toEqual([])
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

describe('a heading', () => {
  it('is found by its short name and listed by number and label', () => {
    expect(searchHeadings(realNomenclature, 'X', 'excavators').map(({ heading }) => heading.cmdCode)).toContain('8429')
    const rows = (query: string, selected: readonly string[]) =>
      pickerFinds(realCatalogue, realNomenclature, 'X', query, otherIds(realCatalogue, selected), labels, format).rows
    expect(rows('8542', []).map(({ name }) => name)).toEqual(['8542 Electronic integrated circuits'])
    expect(rows('smartphones telecoms', []).map(({ info }) => info.id)).toEqual(['X-8517'])
    expect(rows('', ['X-8501']).at(-1)?.name).toBe('8501 Electric motors and generators (excluding generating sets)')
  })
})
