import { expect, it } from 'vitest'
import { csvRecords, importFile } from '#src/imports/importFile.ts'

// A file of one's own comes in whatever shape a spreadsheet, a program or a mail has given it.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue,netWgt'
const first = '202201,156,643,M,2709,Crude,5,1'
const second = '202202,156,643,M,2709,Crude,6,1'
const plain = `${header}\r\n${first}\r\n${second}\r\n`
const named = (label: string): string => plain.replaceAll('Crude', label)
const separated = (by: string): string => plain.replaceAll(',', by)

it.each<[shape: string, file: Uint8Array, label?: string]>([
  ['plain', utf8(plain)],
  ['with a byte order mark', utf8(`\uFEFF${plain}`)],
  ['with mixed line ends', utf8(`${header}\n${first}\r\n${second}`)],
  ['with carriage returns alone', utf8(plain.replaceAll('\r\n', '\r'))],
  ['with blank lines', utf8(`\r\n${header}\r\n\r\n${first}\r\n\r\n\r\n${second}\r\n\r\n`)],
  ['in UTF-16, big end first', utf16(`\uFEFF${plain}`).swap16()],
  ['as Excel’s Unicode text', utf16(`\uFEFF${named('原油').replaceAll(',', '\t')}`), '原油'],
  ['with semicolons', utf8(separated(';'))],
  ['with bars, and a line for Excel behind a byte order mark', utf8(`\uFEFFsep=|\n${separated('|')}`)],
  ['with every cell quoted', utf8(plain.replaceAll(/[^,\r\n]+/g, '"$&"'))],
  ['with quoted separators and line breaks', utf8(named('"Oil, ""crude""\r\nand other"')), 'Oil, "crude"\r\nand other'],
  ['with blanks about its cells', utf8(separated(' , '))],
  ['with blanks after its quotation marks', utf8(named('"Crude"  '))],
  ['with a quotation mark inside a cell', utf8(named('Cru"de')), 'Cru"de'],
  ['with a comma too many', utf8(plain.replaceAll('\r\n', ',\r\n'))],
  ['with two columns of one name that nobody asked for', utf8(`note,Note,${header}\n,,${first}\nx,y,${second}`)],
  ['with columns in another case', utf8(plain.replace(header, header.toUpperCase()))],
  ['with a cell of a million letters', utf8(named('x'.repeat(1_000_000))), 'x'.repeat(400)],
  ['with a sign for what no letter was found for', utf8(named('Cr\uFFFDde')), 'Cr\uFFFDde'],
])('a file %s is read', (_, file, label = 'Crude') => {
  const result = importFile(file)
  expect(result).toMatchObject({ rows: 2, taken: 2, bad: [], series: [{ label }] })
  const [series] = 'series' in result ? result.series : []
  expect(series?.observations.map(({ value }) => value)).toEqual([5, 6])
})

it.each<[shape: string, file: Uint8Array, problem: string]>([
  ['of blank lines', utf8('\r\n\r\n  \r\n'), 'empty'],
  ['of a byte order mark in UTF-16', utf16('\uFEFF'), 'empty'],
  ['with a title above its header', utf8(`Figures\r\n${plain}`), 'columns'],
  ['separated by colons', utf8(separated(':')), 'columns'],
  ['with NUL in it', utf8(named('\0')), 'not-text'],
  ['in UTF-16 without a mark', utf16(plain), 'not-text'],
  ['in windows-1251', latin1(named('\xcd\xe5\xf4\xf2\xfc')), 'encoding'],
  ['with a column twice', utf8(plain.replace('netWgt', 'PrimaryValue')), 'twice-column'],
  ['with a column twice that it may lack', utf8(plain.replace('cmdDesc', 'NetWgt')), 'twice-column'],
])('a file %s is refused', (_, file, problem) => {
  expect(importFile(file)).toEqual({ problem })
})

it.each<[what: string, file: Uint8Array, reason: string, at: number]>([
  ['a row too short', utf8(plain.replace(',5,1', ',5')), 'cells', 2],
  ['a row too long', utf8(plain.replace(',5,1', ',5,1,1')), 'cells', 2],
  ['a quotation mark that never closes', utf8(plain.replace('Crude,6', '"Crude,6')), 'quote', 3],
  ['a decimal comma', utf8(plain.replace(',5,', ',"5,5",')), 'number', 2],
  ['a comment', utf8(plain.replace(first, `# ${first}`)), 'period', 2],
  [
    'another country in Latin-1',
    latin1(plain.replace(',643,M,2709,Crude,5', ',792,M,2709,T\xfcrkiye,5')),
    'countries',
    2,
  ],
  ['a last row cut within a letter', utf8(plain.replace(/Crude,6.*\s+/, '原')).subarray(0, -1), 'cells', 3],
])('a file with %s loses that row alone', (_, file, reason, at) => {
  expect(importFile(file)).toMatchObject({ taken: 1, bad: [{ reason, at }] })
})

it.each(['\uFEFF"period",value\n2022,5', '"period",value\r\n2022,5', '\uFEFFperiod,"value"\r2022,5\r\n'])(
  'a mark of the byte order is no part of the first cell, quoted or not: %j',
  (text) => {
    const cells = Array.from(csvRecords(text, ','), (record) => record.cells.join(' '))
    expect(cells).toEqual(['period value', '2022 5'])
  },
)
