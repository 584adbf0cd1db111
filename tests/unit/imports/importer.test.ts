import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { record } from '#tests/unit/support/comtradeService.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { importedText as read } from '#tests/unit/support/importedText.ts'
import { row as observation } from '#tests/unit/support/rows.ts'

// shapes.test.ts tests separators, quotation marks, line ends and encodings.

/** A good row of each kind of file, with the columns in their order. */
const goodFiles = {
  comtrade: `typeCode,classificationCode,period,reporterCode,partnerCode,partner2Code,flowCode,cmdCode,cmdDesc,motCode,customsCode,primaryValue,netWgt,isNetWgtEstimated
C,,202208,156,643,0,M,2709,Petroleum oils,0,C00,5500000000.5,8300000000,False`,
  figures: `series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source
M-2709,M,2709,Crude oil,2022-08,value,USD,level,month,5500000000,A,gacc-wind`,
  'all-figures': `series_id,flow,cmd_code,commodity,book,period,value_usd,value_status,net_weight_kg,weight_status,stated_growth_pct,source,note
M-2709,M,2709,Crude oil,customs,2022-08,5500000000,A,8300000000,E,+1.5,gacc-wind,`,
}
const goodRows = new Map(Object.entries(goodFiles).map(([file, text]) => [file, csvParse(text)[0]]))
type Change = { readonly [column: string]: string }

const line = (change: Change = {}, file = 'comtrade'): string =>
  Object.values({ ...goodRows.get(file), ...change }).join(',')
const fileOf = (file: string, ...lines: readonly string[]): string =>
  [Object.keys(goodRows.get(file) ?? {}).join(','), ...lines].join('\r\n')
const csv = (...lines: readonly string[]): string => fileOf('comtrade', ...lines)
/** A file of these rows as the page saves it. */
const saved = (file: string, ...changes: readonly Change[]): string =>
  `\uFEFF${fileOf(file, ...changes.map((change) => line(change, file)))}\r\n`

describe('a row that cannot be drawn is left out, and its line named', () => {
  const rows = csvRows(import.meta.url, 'left-out.csv')

  it.each(rows)('$file with $change: $reason', ({ file = '', change = '', reason = '', text }) => {
    const [january = '', december = ''] = file === 'comtrade' ? ['202201', '202212'] : ['2022-01', '2022-12']
    const changes = Object.fromEntries(change.split(' ').map((one) => one.split('=', 2)))
    const imported = read(
      fileOf(file, line({ period: january }, file), line(changes, file), line({ period: december }, file)),
    )
    expect(imported).toMatchObject({ rows: 3, taken: 2, bad: [{ at: 3, reason, text }] })
    expect([...imported.reasons]).toEqual([[reason, 1]])
  })

  it('of more than a hundred the first are named and the rest counted', () => {
    const { rows: all, taken, reasons, bad } = read(csv(...Array.from({ length: 300 }, () => line({ flowCode: 'Z' }))))
    expect([all, taken, reasons.get('flow'), bad.length]).toEqual([300, 0, 300, 100])
  })

  it.each([
    ['a line break in a cell', 4, csv(line({ cmdDesc: '"Petroleum\noils"' }), line({ flowCode: 'Z' }))],
    ['any line breaks in a cell', 5, csv(line({ cmdDesc: '"Petroleum\roils\r\ncrude"' }), line({ flowCode: 'Z' }))],
    ['a line that names the separator', 3, `sep=,\r\n${csv(line({ flowCode: 'Z' }))}`],
  ])('after %s it is the line that is counted, not the row', (_, at, text) => {
    expect(read(text).bad).toEqual([{ at, reason: 'flow', text: 'Z' }])
  })

  it('with a number of a hundred thousand digits, or none of that length, at once', () => {
    const digits = '1'.repeat(100_000)
    const { bad } = read(csv(line({ primaryValue: `${digits}x` }), line({ netWgt: digits })))
    expect(bad.map(({ reason, text }) => `${reason} ${text.length}`)).toEqual(['number 41', 'number 41'])
  })
})

describe('a CSV of UN Comtrade', () => {
  it('gives its series', () => {
    const label = '"Petroleum oils, crude"'
    expect(read(csv(line({ cmdDesc: label }), line({ period: '202209', primaryValue: '5e9', netWgt: '' })))).toEqual({
      kind: 'comtrade-csv',
      rows: 2,
      taken: 2,
      reasons: new Map(),
      bad: [],
      series: [
        {
          key: 'M-2709 monthly',
          origin: '',
          flow: 'M',
          cmdCode: '2709',
          label: 'Petroleum oils, crude',
          frequency: 'monthly',
          observations: [
            observation('2022-08', { value: 5500000000.5, weight: 8300000000, source: 'file' }),
            observation('2022-09', { value: 5e9, source: 'file' }),
          ],
        },
      ],
    })
  })

  it('may have its rows in any order, and months that are left out are gaps', () => {
    const [series] = read(csv(line({ period: '202211' }), line({ period: '202209' }))).series
    expect(series?.observations.map(({ period, value }) => [period, value === null])).toEqual([
      ['2022-09', false],
      ['2022-10', true],
      ['2022-11', false],
    ])
  })

  it('keeps months and years apart', () => {
    const { series } = read(csv(line(), line({ period: '2022' }), line({ flowCode: 'X' })))
    expect(series.map(({ flow, frequency }) => `${flow} ${frequency}`)).toEqual(['M monthly', 'M annual', 'X monthly'])
  })

  it('has a weight that was estimated marked, and one of 0 missing', () => {
    const [series] = read(csv(line({ isNetWgtEstimated: 'True' }), line({ period: '202209', netWgt: '0' }))).series
    expect(series?.observations.map(({ netWeightKg, weightStatus }) => [netWeightKg, weightStatus])).toEqual([
      [8300000000, 'E'],
      [null, null],
    ])
  })

  it('has a code whole again of which a spreadsheet took the leading zero', () => {
    const codes = ['1', '101', '10121', '2709'].map((cmdCode) => line({ classificationCode: 'H6', cmdCode }))
    expect(read(csv(...codes)).series.map(({ cmdCode }) => cmdCode)).toEqual(['01', '0101', '010121', '2709'])
    expect(read(saved('figures', { cmd_code: '303', series_id: 'M-0303' })).series[0]?.cmdCode).toBe('0303')
  })
})

describe('JSON of UN Comtrade', () => {
  const row = record({ primaryValue: 5, netWgt: null })

  it('has rows of another classification left out, however its name is written', () => {
    const classed = [
      { ...row, classificationCode: 'H6' },
      { ...row, classificationCode: 'S4', cmdCode: '334' },
      { ...row, classificationcode: 'B4', cmdCode: '21' },
    ]
    expect(read(JSON.stringify(classed)).bad).toEqual([
      { at: 2, reason: 'code', text: 'S4 334' },
      { at: 3, reason: 'code', text: 'B4 21' },
    ])
  })

  it('has its bad rows named by their number, be they nested 100,000 deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const good = JSON.stringify(row)
    const valued = (value: string): string => good.replace('"primaryValue":5', `"primaryValue":${value}`)
    const imported = read(`[${[good, 'null', valued('{"a":1}'), '"x"', valued(deep), deep].join(',')}]`)
    expect(imported).toMatchObject({ rows: 6, taken: 1 })
    expect(Object.fromEntries(imported.reasons)).toEqual({ 'not-a-row': 3, number: 2 })
    expect(imported.bad.map(({ at, reason, text }) => `${at} ${reason} ${text}`)).toEqual([
      '2 not-a-row null',
      '3 number {…}',
      '4 not-a-row x',
      '5 number […]',
      '6 not-a-row […]',
    ])
  })
})
