import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DumbbellChart } from '#src/chart/dumbbells/DumbbellChart.tsx'
import { dumbbellsHeight } from '#src/chart/dumbbells/dumbbellsModel.ts'
import { rowsOf } from '#src/chart/dumbbells/dumbbells.ts'
import { paletteBy } from '#src/chart/palette.ts'
import type { Cell } from '#src/figure/files/rows.ts'
import { dependenceData } from '#src/figures/dependence/dependenceData.ts'
import { dependenceRows } from '#src/figures/dependence/dependenceFile.ts'
import { dependenceContent } from '#src/figures/dependence/dependenceRows.ts'
import {
  dependenceCautions,
  dependenceKeys,
  dependenceNotes,
  dependenceTitle,
  placesText,
} from '#src/figures/dependence/dependenceTexts.ts'
import { tableColumns, tableRows } from '#src/figures/dependence/dependenceTable.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import type { Dependence } from '#src/trade/beside/dependence.ts'
import {
  answer,
  beside,
  data,
  goodOf,
  lines,
  lists,
  listOf,
  nameOf,
  newest,
  none,
  wholeOf,
} from '#tests/unit/support/dependence.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realConversion, realNomenclature } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

describe('the file', () => {
  const { columns, rows } = dependenceRows(data)
  const cell = (row: readonly Cell[], column: string): Cell => row[columns.indexOf(column)] ?? null
  const where = (of: { readonly [column: string]: Cell }) =>
    rows.filter((row) => Object.entries(of).every(([column, value]) => cell(row, column) === value))

  it('has a row for every line of the table, each with its share of the whole', () => {
    expect(columns.join()).toBe('cmd_code,year,side,partner,rank,share_percent,value,unit,status,source')
    const alpha2 = new Map(lines('countries.csv').map(([alpha3, short]) => [alpha3, short]))
    for (const [country = '', code = '', year = '', side, rank, partner, points, , source] of lists) {
      const found = where({ cmd_code: code, year, side: side ?? '', rank: Number(rank) })
      expect(found.map((row) => row.slice(3))).toEqual([
        [
          alpha2.get(partner ?? ''),
          Number(rank),
          Number(points) / 100,
          Math.round((wholeOf(country, code, Number(year)) * Number(points)) / 10_000),
          'USD',
          // A value that is computed from a rounded share is an estimate.
          'E',
          source,
        ],
      ])
    }
  })

  it('has what is not named up to the whole, without partner and place', () => {
    const rest = where({ cmd_code: '2709', year: '2024', side: 'suppliers', partner: null })
    const listed = listOf('CHN', '2709', 2024).reduce((sum, row) => sum + Number(row[6]), 0)
    expect(rest.map((row) => [cell(row, 'rank'), cell(row, 'share_percent')])).toEqual([
      [null, (10_000 - listed) / 100],
    ])
  })

  it('has a row without a number where there is no list, and its status all the same', () => {
    const [row = [], ...others] = where({ cmd_code: '2710', year: '2024', side: 'suppliers' })
    expect(others).toEqual([])
    expect([cell(row, 'share_percent'), cell(row, 'value'), cell(row, 'status')]).toEqual([null, null, 'P'])
  })

  it('has Russia’s crude by weight before its value', () => {
    const crude = where({ cmd_code: '2709', year: '2024', side: 'suppliers', partner: 'RU' })
    expect(crude.map((row) => cell(row, 'unit'))).toEqual(['kg', 'USD'])
    expect(crude.map((row) => Number(cell(row, 'share_percent')).toFixed(1))).toEqual(['19.6', '21.5'])
  })

  it('has amounts in the money of the page, and shares as they are', () => {
    const inYuan = dependenceData(answer, newest, 'china', beside, realConversion('cny'))
    const row = dependenceRows(inYuan).rows.find((one) => one[0] === '2709' && one[1] === '2024' && one[4] === 1) ?? []
    expect([cell(row, 'share_percent'), cell(row, 'unit'), cell(row, 'source')]).toEqual([
      21.52,
      'CNY',
      'baci-2026;fed-exchus',
    ])
    expect(Number(cell(row, 'value')) / 62_593_742_588).toBeCloseTo(7.1957, 2)
  })
})

describe('the order of goods', () => {
  it('goes by the later share of the side that is chosen, what has no share last', () => {
    const shown = (sort: 'china' | 'russia') =>
      dependenceData(answer, newest, sort, beside).goods.map(({ cmdCode }) => cmdCode)
    expect(shown('china').slice(0, 4)).toEqual(['2603', '1514', '2601', '4403'])
    expect(shown('china').at(-1)).toBe('3102')
    expect(shown('russia').slice(0, 3)).toEqual(['1512', '1514', '7601'])
    expect(new Set(shown('russia').slice(-4))).toEqual(new Set(['2710', '2716', '3105', '3102']))
  })
})

describe('words', () => {
  const percentIn = (year: string) =>
    `${(Number(listOf('RUS', '2709', Number(year)).find((row) => row[5] === 'CHN')?.[6]) / 100).toFixed(1)}%`
  it('begin with crude, by weight, and never without both halves of the finding', () => {
    expect(plain(dependenceTitle(data, format))).toBe(
      `In 2024 at most ${percentIn('2024')} of Russia’s crude exports (by value) went to China, which bought 19.6% of its crude (by weight) from Russia`,
    )
    expect(plain(dependenceTitle(dependenceData(answer, { a: 2021, b: 2021 }, 'china', beside), format))).toBe(
      `In 2021 ${percentIn('2021')} of Russia’s crude exports (by value) went to China, which bought 15.5% of its crude (by weight) from Russia`,
    )
    expect(dependenceTitle(dependenceData(answer, newest, 'china', none), format)).toBe(
      'What Russia sells and China buys: who depends on whom',
    )
  })

  it('print crude by weight first at its mark, in the cautions and in what is spoken', () => {
    const row = rowsOf(dependenceContent(data, nameOf, format)).find(({ id }) => id === '2709')
    expect(row?.pairs[0]).toMatchObject({ label: '19.6% by weight; 21.5%', shortLabel: '21.5% by value' })
    expect(row?.tooltip.rows.slice(0, 2).map(({ amount }) => amount)).toEqual(['15.5% → 19.6%', '14.4% → 21.5%'])
    expect(plain(row?.spoken ?? '')).toBe(
      'Crude oil: Russia’s share by weight 15.5% → 19.6%; Russia’s share 14.4% → 21.5%; China’s share 30.7% → at most 50.4%; sold to China $35.4 bn → $62.6 bn',
    )
    expect(dependenceCautions(data, nameOf, format).map(plain).join('\n')).toMatch(
      /^Crude oil: 19\.6% .*; 21\.5% by value/m,
    )
  })

  it('name both who reports nothing for 2024, as no list of that year has them, and what has no list', () => {
    const silent = lists.filter(([country, , year, , , partner]) => {
      return country === 'RUS' && year === '2024' && (partner === 'BLR' || partner === 'ARE')
    })
    expect(silent).toEqual([])
    const said = dependenceCautions(data, nameOf, format)
    expect(said[0]).toMatch(/^From 2022 only .*, in 2024 without Belarus and the Emirates: .* upper limits\.$/)
    expect(said.at(-1)).toMatch(
      /more than it buys: oil products, electricity, .* and nuclear reactors and fuel elements \(2021\)\.$/,
    )
    const of2021 = dependenceData(answer, { a: 2021, b: 2021 }, 'china', beside)
    expect(dependenceCautions(of2021, nameOf, format).join()).not.toContain('Belarus')
  })

  it('say of which year figures are provisional, and China’s totals', () => {
    expect(dependenceKeys(data, format)).toEqual(['2024: provisional.', 'Crude oil by weight: estimated.'])
    expect(plain(dependenceNotes(data, format)[0] ?? '')).toContain('from 3.0% in 2021 to 5.0% in 2024')
    expect(dependenceNotes(dependenceData(answer, newest, 'china', none), format).join()).not.toContain('Of all goods')
    const first = (country: string, partner: string) =>
      lists.filter((row) => row[0] === country && row[2] === '2024' && row[4] === '1' && row[5] === partner).length
    const listed = (country: string) =>
      new Set(lists.filter((row) => row[0] === country && row[2] === '2024').map((row) => row[1])).size
    expect(placesText(data, format)).toBe(
      `In 2024, China was the largest listed buyer of ${first('RUS', 'CHN')} of ${listed('RUS')} goods, and Russia the largest listed supplier of ${first('CHN', 'RUS')} of ${listed('CHN')}`,
    )
    const of2021 = dependenceData(answer, { a: 2021, b: 2021 }, 'china', beside)
    expect(plain(dependenceNotes(of2021, format)[0])).toBe(
      'Of all goods (China Customs), Russia’s share of China’s imports was 3.0% in 2021, of its exports 2.0%.',
    )
  })

  it('name the goods that went to Hong Kong more than to China, or by a tenth, and that gold lacks the Emirates', () => {
    const through = lists.filter(
      (row) =>
        row[0] === 'RUS' &&
        row[2] === '2024' &&
        row[5] === 'HKG' &&
        (Number(row[6]) > 1000 ||
          Number(row[6]) >
            Number(listOf('RUS', row[1] ?? '', 2024).find(([, , , , , one]) => one === 'CHN')?.[6] ?? 0)),
    )
    expect(through.map((row) => row[1])).toEqual(['7108', '7110'])
    const said = dependenceCautions(data, nameOf, format).map(plain)
    const beside7108 = rowsOf(dependenceContent(data, nameOf, format)).find(({ id }) => id === '7108')?.also
    expect(said[1]).toMatch(/^Hong Kong’s share of 2024 is not in China’s: platinum.* 20\.5% \(\$816 m\); gold 37\.7% /)
    expect(said[2]).toBe('Gold: the Emirates report nothing for 2024, so they are missing among the buyers.')
    expect(beside7108?.percent).toBe(Number(through[0]?.[6]) / 100)
  })
})

describe('the table', () => {
  it('has crude by weight above crude, no figure where there is no list, and the most that a share can be', () => {
    const rows = tableRows(data, nameOf, format)
    const at = rows.findIndex(({ id }) => id === '2709')
    expect(rows.length).toBe(25)
    expect(tableColumns).toEqual(['side.russia', 'side.china', 'amount', 'concentration'])
    expect(rows[at - 1]?.name).toBe('Crude oil, by weight (China Customs)')
    expect(rows[at - 1]?.cells.slice(0, 4)).toMatchObject([
      { text: '15.5%' },
      { text: '19.6%', status: 'E' },
      { text: null },
      { text: null },
    ])
    expect(rows[at]?.cells.slice(6)).toEqual([
      { text: '0.13–0.14', status: 'A' },
      { text: '0.44', status: 'P' },
    ])
    const cell = (id: string, column: 'side.russia' | 'amount') =>
      rows.find((row) => row.id === id)?.cells[2 * tableColumns.indexOf(column) + 1]?.text
    expect(cell('2710', 'side.russia')).toBe('China sells more')
    expect(plain(cell('2601', 'side.russia') ?? '')).toBe('at most 0.9%')
    expect(plain(cell('2601', 'amount') ?? '')).toBe('$931 m')
  })
})

const draw = (of: Dependence, width: number, language: 'en' | 'zh' | 'ru' = 'en'): string => {
  const own = formats[language]
  const made = dependenceData(of, newest, 'china', none)
  const content = dependenceContent(made, headingNames(realCatalogue, realNomenclature, 'M', own), own)
  return renderToStaticMarkup(
    createElement(DumbbellChart, {
      content,
      width,
      height: dumbbellsHeight(content, width),
      directLabels: width >= 560,
      palette: paletteBy((token) => token),
      interaction: null,
    }),
  )
}

describe('the drawing', () => {
  it.each([340, 720, 1100])('has every good, and no number that is none, %s pixels wide', (width) => {
    for (const language of ['en', 'zh', 'ru'] as const) {
      const drawn = draw(answer, width, language)
      expect(drawn.match(/id="series-|data-series="/g)?.length).toBe(24)
      expect(drawn).not.toMatch(/NaN|undefined|null/)
    }
  })

  it('says why there is no mark, and marks how much it is at most', () => {
    const drawn = draw(answer, 1100)
    expect(drawn.match(/China sells more/g)?.length).toBe(4)
    expect(plain(drawn)).toContain('at most 0.9%')
    expect(plain(drawn)).toContain('at most 2.4%')
  })

  it('stands without a year, a partner or a total, and says that they are unknown', () => {
    const partial: Dependence = {
      rows: answer.rows
        .filter(({ cmdCode, year }) => cmdCode !== '2709' || year !== 2021)
        .map((row) => ({ ...row, partners: row.partners.filter(({ partner }) => partner !== 'RU').slice(0, 5) })),
      totals: answer.totals.filter(({ cmdCode, year }) => cmdCode !== '2709' || year !== 2021),
    }
    const made = dependenceData(partial, newest, 'russia', none)
    expect(goodOf('2709', made).russia.a.told).toEqual({ kind: 'missing' })
    expect(goodOf('2709', made).russia.b.told).toEqual({ kind: 'none' })
    expect(goodOf('2709', made).amount.a.value).toBeNull()
    const crude = dependenceRows(made).rows.find((row) => row[0] === '2709' && row[1] === '2021')
    expect(crude?.slice(3)).toEqual([null, null, null, null, 'USD', null, ''])
    expect(draw(partial, 720)).not.toMatch(/NaN|undefined/)
  })
})
