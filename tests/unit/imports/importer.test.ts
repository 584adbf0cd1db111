import { describe, expect, it } from 'vitest'
import { importedText as read } from '#tests/unit/support/importedText.ts'
import { row as observation } from '#tests/unit/support/rows.ts'

const header =
  'typeCode,classificationCode,period,reporterCode,partnerCode,partner2Code,flowCode,cmdCode,cmdDesc,motCode,customsCode,primaryValue,netWgt,isNetWgtEstimated'
const line = (change: Record<string, string> = {}): string => {
  const cells: Record<string, string> = {
    typeCode: 'C',
    period: '202208',
    reporterCode: '156',
    partnerCode: '643',
    partner2Code: '0',
    flowCode: 'M',
    cmdCode: '2709',
    cmdDesc: '"Petroleum oils, crude"',
    motCode: '0',
    customsCode: 'C00',
    primaryValue: '5500000000.5',
    netWgt: '8300000000',
    isNetWgtEstimated: 'False',
    ...change,
  }
  return header
    .split(',')
    .map((column) => cells[column] ?? '')
    .join(',')
}
const csv = (...lines: readonly string[]): string => [header, ...lines].join('\r\n')

// shapes.test.ts tests separators, quotation marks, line ends and encodings.

describe('a CSV of UN Comtrade', () => {
  it('gives its series', () => {
    expect(read(csv(line(), line({ period: '202209', primaryValue: '5e9', netWgt: '' })))).toEqual({
      kind: 'comtrade-csv',
      rows: 2,
      taken: 2,
      reasons: {},
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
    expect(series.map(({ flow, frequency }) => [flow, frequency])).toEqual([
      ['M', 'monthly'],
      ['M', 'annual'],
      ['X', 'monthly'],
    ])
  })

  it('has a weight that was estimated marked, and one of 0 missing', () => {
    const [series] = read(csv(line({ isNetWgtEstimated: 'True' }), line({ period: '202209', netWgt: '0' }))).series
    expect(series?.observations.map(({ netWeightKg, weightStatus }) => [netWeightKg, weightStatus])).toEqual([
      [8300000000, 'E'],
      [null, null],
    ])
  })

  it.each<[string, Record<string, string>, string, string]>([
    ['other countries', { reporterCode: '276' }, 'countries', '276, 643'],
    ['Russia’s own report', { reporterCode: '643', partnerCode: '156' }, 'countries', '643, 156'],
    ['another flow', { flowCode: 'RX' }, 'flow', 'RX'],
    ['a code that is none', { cmdCode: '27x' }, 'code', '27x'],
    ['a month that is none', { period: '202213' }, 'period', '202213'],
    ['a year out of reach', { period: '9022' }, 'period', '9022'],
    ['text for a value', { primaryValue: 'much' }, 'number', 'much'],
    ['NaN for a value', { primaryValue: 'NaN' }, 'number', 'NaN'],
    ['an absurd value', { primaryValue: '1e300' }, 'number', '1e300'],
    ['a value below 0', { primaryValue: '-5' }, 'negative', '-5'],
    ['a weight below 0', { netWgt: '-5' }, 'negative', '-5'],
    ['no value', { primaryValue: '' }, 'no-figure', ''],
    ['a part by transport', { motCode: '2100' }, 'part', 'motcode 2100'],
    ['a part by second partner', { partner2Code: '344' }, 'part', 'partner2code 344'],
    ['a part by procedure', { customsCode: 'C01' }, 'part', 'customscode C01'],
    ['a section of SITC', { classificationCode: 'S4', cmdCode: '3' }, 'code', 'S4 3'],
    ['a division of SITC', { classificationCode: 'SS', cmdCode: '33' }, 'code', 'SS 33'],
    ['a group of SITC', { classificationCode: 'S3', cmdCode: '334' }, 'code', 'S3 334'],
    ['all goods of BEC', { classificationCode: 'B5', cmdCode: 'TOTAL' }, 'code', 'B5 TOTAL'],
    ['figures behind a closing quotation mark', { primaryValue: '"5"000' }, 'after-quote', '5000'],
    ['an odd code of an unknown classification', { cmdCode: '334' }, 'code', '334'],
  ])('leaves out a row with %s, and names its line', (_, change, reason, text) => {
    const imported = read(csv(line({ period: '202201' }), line(change), line({ period: '202202' })))
    expect(imported).toMatchObject({ rows: 3, taken: 2, reasons: { [reason]: 1 }, bad: [{ at: 3, reason, text }] })
  })

  it('leaves out what comes twice', () => {
    expect(read(csv(line(), line()))).toMatchObject({ rows: 2, taken: 1, bad: [{ at: 3, reason: 'twice' }] })
  })

  it('counts lines, not rows, where a cell has a line break', () => {
    expect(read(csv(line({ cmdDesc: '"Petroleum\noils"' }), line({ flowCode: 'Z' }))).bad).toEqual([
      { at: 4, reason: 'flow', text: 'Z' },
    ])
  })

  it('counts lines after a cell with any line break, and after a line that names the separator', () => {
    expect(read(csv(line({ cmdDesc: '"Petroleum\roils\r\ncrude"' }), line({ flowCode: 'Z' }))).bad[0]?.at).toBe(5)
    expect(read(`sep=,\r\n${csv(line({ flowCode: 'Z' }))}`).bad[0]?.at).toBe(3)
  })

  it('has a code whole again of which a spreadsheet took the leading zero', () => {
    const codes = ['1', '101', '10121', '2709'].map((cmdCode) => line({ classificationCode: 'H6', cmdCode }))
    expect(read(csv(...codes)).series.map(({ cmdCode }) => cmdCode)).toEqual(['01', '0101', '010121', '2709'])
  })

  it('reads a number of a hundred thousand digits, and one that is none, at once', () => {
    const digits = '1'.repeat(100_000)
    const { bad } = read(csv(line({ primaryValue: `${digits}x` }), line({ netWgt: digits })))
    expect(bad.map(({ reason, text }) => [reason, text.length])).toEqual([
      ['number', 41],
      ['number', 41],
    ])
  })

  it('names the first 100 rows that are left out and counts the rest', () => {
    const imported = read(csv(...Array.from({ length: 300 }, () => line({ flowCode: 'Z' }))))
    expect([imported.rows, imported.taken, imported.reasons.flow, imported.bad.length]).toEqual([300, 0, 300, 100])
  })
})

describe('JSON of UN Comtrade', () => {
  const row = {
    period: '202208',
    reporterCode: 156,
    partnerCode: 643,
    flowCode: 'M',
    cmdCode: '2709',
    primaryValue: 5,
    netWgt: null,
  }

  it('is read as an answer of the service or as a list of rows', () => {
    for (const body of [{ count: 1, data: [row], error: '' }, [row]]) {
      expect(read(JSON.stringify(body))).toMatchObject({ kind: 'comtrade-json', rows: 1, taken: 1 })
    }
  })

  it('has rows of another classification left out, however its name is written', () => {
    const rows = [
      { ...row, classificationCode: 'H6' },
      { ...row, classificationCode: 'S4', cmdCode: '334' },
      { ...row, classificationcode: 'B4', cmdCode: '21' },
    ]
    expect(read(JSON.stringify(rows)).bad).toEqual([
      { at: 2, reason: 'code', text: 'S4 334' },
      { at: 3, reason: 'code', text: 'B4 21' },
    ])
  })

  it('has its bad rows named by their number', () => {
    const imported = read(
      JSON.stringify([row, null, { ...row, period: 202209 }, { ...row, primaryValue: { a: 1 } }, 'x']),
    )
    expect(imported).toMatchObject({ rows: 5, taken: 2, reasons: { 'not-a-row': 2, number: 1 } })
    expect(imported.bad.map(({ at }) => at)).toEqual([2, 4, 5])
  })
})

describe('a JSON nested 100,000 deep', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const row = (value: string): string =>
    `{"period":"202208","reporterCode":156,"partnerCode":643,"flowCode":"M","cmdCode":"2709","primaryValue":${value}}`

  it('has its row left out, and the others read', () => {
    const { rows, taken, bad } = read(`[${row('5')},${row(deep)},${row('{"a":1}')},${deep}]`)
    expect([rows, taken]).toEqual([4, 1])
    expect(bad).toEqual([
      { at: 2, reason: 'number', text: '[…]' },
      { at: 3, reason: 'number', text: '{…}' },
      { at: 4, reason: 'not-a-row', text: '[…]' },
    ])
  })
})
