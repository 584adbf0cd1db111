import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readComtradeFiles } from '#mocks/clickhouse/comtrade.ts'
import { record } from '#tests/unit/support/comtradeService.ts'

// Each fault of a file is tested in tests/unit/imports, for the page reads such files with the same code.

const pair = { reporter: 156, partner: 398 }
const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue,netWgt,cmdDesc'

function folderWith(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

it('files of UN Comtrade are read together, CSV and JSON, and other pairs are left out', () => {
  const cars = record({
    period: 2023,
    partnerCode: 398,
    flowCode: 'X',
    cmdCode: '8703',
    primaryValue: 7.5,
    netWgt: null,
  })
  const folder = folderWith({
    'a.csv': `\uFEFF${header}\n202301,156,398,M,2709,100,5,Oil\n202303,156,398,M,2709,300,0,Oil\n202301,156,643,M,2709,1,1,Oil\n`,
    'b.json': JSON.stringify({ data: [cars] }),
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

it.each([
  ['nothing', {}, /has no CSV or JSON of UN Comtrade$/],
  [
    'another CSV',
    { 'a.csv': 'a,b\n1,2\n' },
    /a\.csv was not read: it has neither the columns of UN Comtrade \(period, /,
  ],
  ['JSON that was cut', { 'a.json': '{"data":[{"period":' }, /a\.json was not read: its JSON breaks off/],
])('a folder with %s is not read, and says why', (_, files, words) => {
  expect(() => readComtradeFiles(folderWith(files), pair)).toThrow(words)
})

it('a file with a damaged row is not read at all, as a load takes the place of all rows, and says why', () => {
  const folder = folderWith({ 'a.csv': `${header}\n202301,156,398,M,2709,5,1,Oil\n202302,156,398,M,27` })
  expect(() => readComtradeFiles(folder, pair)).toThrow(/fewer or more cells than the header/)
})
