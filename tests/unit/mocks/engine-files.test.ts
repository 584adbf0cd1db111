import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { goodsOf } from '#mocks/clickhouse/comtradeCatalogue.ts'
import { readComtradeFiles } from '#mocks/clickhouse/comtradeFiles.ts'
import { smallTables } from '#tests/unit/support/smallTables.ts'

const pair = { reporter: 156, partner: 398 }
const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue,netWgt,cmdDesc'

function folderWith(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

it('files of UN Comtrade are read together, CSV and JSON, and other pairs are left out', () => {
  const record = {
    period: 2023,
    reporterCode: 156,
    partnerCode: 398,
    flowCode: 'X',
    cmdCode: '8703',
    primaryValue: 7.5,
  }
  const folder = folderWith({
    'a.csv': `\uFEFF${header}\n202301,156,398,M,2709,100,5,Oil\n202303,156,398,M,2709,300,0,Oil\n202301,156,643,M,2709,1,1,Oil\n`,
    'b.json': JSON.stringify({ data: [record] }),
    'c.txt': 'not read',
  })
  const { series, left } = readComtradeFiles(folder, pair)
  expect(left).toEqual(['Rows left out: 1 (countries)'])
  expect(
    series.map(({ flow, cmdCode, frequency, observations }) => [
      `${flow}-${cmdCode} ${frequency}`,
      observations.map(({ period, value, netWeightKg }) => [period, value, netWeightKg]),
    ]),
  ).toEqual([
    // A missing month between two others is a gap, as sums need all of their months.
    [
      'M-2709 monthly',
      [
        ['2023-01', 100, 5],
        ['2023-02', null, null],
        ['2023-03', 300, null],
      ],
    ],
    ['X-8703 annual', [['2023', 7.5, null]]],
  ])
})

it('a file is read as a spreadsheet saves it, and a folder named like a file is not', () => {
  const rows = `sep=;\n${header.replaceAll(',', ';')}\n202301;156;398;M;2709;100;5;"Oil; crude"\n`
  const folder = folderWith({})
  mkdirSync(join(folder, 'x.csv'))
  writeFileSync(join(folder, 'a.csv'), `\uFEFF${rows}`, 'utf16le')
  const { series } = readComtradeFiles(folder, pair)
  expect(series.map(({ key, label, observations }) => [key, label, observations[0]?.value])).toEqual([
    ['M-2709 monthly', 'Oil; crude', 100],
  ])
})

it('the picker of a pair has all goods, what has months, and the largest headings, by their known names', () => {
  const rows = ['TOTAL,9', '2603,5', '2710,8', '9999,1'].map((cells) => `2023,156,398,M,${cells},1,Other`)
  const folder = folderWith({ 'a.csv': [header, ...rows, '202301,156,398,M,2701,2,1,Coal'].join('\n') })
  const goods = goodsOf(readComtradeFiles(folder, pair).series, smallTables)
  expect(goods.map(({ cmd_code: code, group, name }) => [code, group, name])).toEqual([
    ['TOTAL', 'total', expect.objectContaining({ en: 'All goods' })],
    ['2701', 'energy', expect.objectContaining({ en: 'Coal' })],
    ['2710', 'energy', expect.objectContaining({ en: 'Oil products' })],
    ['2603', 'metals', expect.objectContaining({ en: 'Copper ore' })],
    ['9999', 'electronics', { en: 'Other' }],
  ])
})

it.each([
  ['nothing', {}, /has no CSV or JSON of UN Comtrade$/],
  [
    'another CSV',
    { 'a.csv': 'a,b\n1,2\n' },
    /a\.csv was not read: it has neither the columns of UN Comtrade \(period, /,
  ],
  ['JSON that was cut', { 'a.json': '{"data":[{"period":' }, /a\.json was not read: its JSON breaks off/],
  [
    'a column that is there twice',
    { 'a.csv': `${header},period\n202301,156,398,M,2709,5,1,Oil,209912\n` },
    /a\.csv was not read: two of its columns have the same name/,
  ],
  [
    'a CSV saved here',
    { 'a.csv': 'series_id,flow,cmd_code,commodity,book,period,value_usd,value_status,net_weight_kg,weight_status\n' },
    /a\.csv was not read: it has neither the columns/,
  ],
])('a folder with %s is not read, and says why', (_, files, words) => {
  expect(() => readComtradeFiles(folderWith(files), pair)).toThrow(words)
})

it.each([
  ['202302,156,398,M,2709,6,1,"Oil', /a quotation mark that never closes \(line or record 3\)/],
  ['202302,156,398,M,27', /fewer or more cells than the header/],
  ['202302,156,398,M,2709,6x,1,Oil', /a figure that is not a plausible number/],
  ['209,156,398,M,2709,6,1,Oil', /not a month or year/],
])('a file with the damaged row %s is not read at all, and says why', (row, words) => {
  const folder = folderWith({ 'a.csv': `${header}\n202301,156,398,M,2709,5,1,Oil\n${row}\n` })
  expect(() => readComtradeFiles(folder, pair)).toThrow(words)
})
