import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { csvRecords, delimiterOf } from '#src/imports/csvRecords.ts'
import { importFile } from '#src/imports/importFile.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be', mark = true): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
type Rows = (text: string) => readonly (readonly string[])[]
const rowsOf: Rows = (text) => Array.from(csvRecords(text, delimiterOf(text)), ({ cells }) => cells)
const papaRows = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: delimiterOf(text), skipEmptyLines: true }).data

/** A reader with a known fault: it knows no quotation marks. */
const splitRows: Rows = (text) => text.split('\n').map((line) => line.split(','))

describe('csv-spectrum', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('csv-spectrum'))
  const names = readdirSync(join(folder, 'csvs')).map((file) => file.replace('.csv', ''))
  const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const Records = v.array(v.record(v.string(), v.string()))

  it('has its cases', () => {
    expect(names.length).toBe(12)
  })

  function hold(read: Rows, name: string): void {
    const [header = [], ...rows] = read(textOf(`csvs/${name}.csv`))
    const records = rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i]])))
    // The suite's JSON has another telephone number than its CSV in one case.
    const wanted = textOf(`json/${name}.json`).replace('"1234567890"', '"2095257564"')
    expect(records).toEqual([v.parse(v.union([Records, v.record(v.string(), v.string())]), JSON.parse(wanted))].flat())
  }

  it.each(names)('%s has the cells that it should', (name) => {
    hold(rowsOf, name)
  })

  it('a reader that knows no quotation marks is objected to', () => {
    expect(() => hold(splitRows, 'comma_in_quotes')).toThrow()
  })

  it.each(names)('%s is refused as a file of one’s own: it has other columns', (name) => {
    expect(importFile(utf8(textOf(`csvs/${name}.csv`)))).toEqual({ problem: 'columns' })
  })
})

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue,netWgt'
const first = '202201,156,643,M,2709,Crude,5,1'
const second = '202202,156,643,M,2709,Crude,6,1'
const plain = `${header}\r\n${first}\r\n${second}\r\n`
const named = (label: string): string => plain.replaceAll('Crude', label)

const shapes: readonly (readonly [shape: string, file: Uint8Array, label?: string])[] = [
  ['plain', utf8(plain)],
  ['with a byte order mark', utf8(`\uFEFF${plain}`)],
  ['with line feeds', utf8(plain.replaceAll('\r\n', '\n'))],
  ['with carriage returns alone', utf8(plain.replaceAll('\r\n', '\r'))],
  ['with mixed line ends', utf8(`${header}\n${first}\r\n${second}`)],
  ['without a last line end', utf8(plain.trimEnd())],
  ['with blank lines', utf8(`\r\n${header}\r\n\r\n${first}\r\n\r\n\r\n${second}\r\n\r\n`)],
  ['in UTF-16, little end first', utf16(plain, 'le')],
  ['in UTF-16, big end first', utf16(plain, 'be')],
  ['as Excel’s Unicode text', utf16(named('原油').replaceAll(',', '\t'), 'le'), '原油'],
  ['with semicolons', utf8(plain.replaceAll(',', ';'))],
  ['with tabs', utf8(plain.replaceAll(',', '\t'))],
  ['with bars', utf8(plain.replaceAll(',', '|'))],
  ['with a line for Excel', utf8(`sep=;\r\n${plain.replaceAll(',', ';')}`)],
  ['with such a line behind a byte order mark', utf8(`\uFEFFsep=|\n${plain.replaceAll(',', '|')}`)],
  ['with every cell quoted', utf8(plain.replaceAll(/[^,\r\n]+/g, '"$&"'))],
  ['with quoted separators and line breaks', utf8(named('"Oil, ""crude""\r\nand other"')), 'Oil, "crude"\r\nand other'],
  ['with blanks about its cells', utf8(plain.replaceAll(',', ' , '))],
  ['with blanks after its quotation marks', utf8(named('"Crude"  '))],
  ['with a quotation mark inside a cell', utf8(named('Cru"de')), 'Cru"de'],
  ['with a comma too many', utf8(plain.replaceAll('\r\n', ',\r\n'))],
  ['with columns that nobody asked for', utf8(`note,${header}\n,${first}\nx,${second}`)],
  ['with two columns of one name that nobody asked for', utf8(`note,Note,${header}\n,,${first}\nx,y,${second}`)],
  ['with columns in another case', utf8(plain.replace(header, header.toUpperCase()))],
  ['with letters of five scripts', utf8(named('нефть原油نفطनेफ़्था😀')), 'нефть原油نفطनेफ़्था😀'],
  ['with a cell of a million letters', utf8(named('x'.repeat(1_000_000))), 'x'.repeat(400)],
  ['with a formula', utf8(named('=1+1')), '=1+1'],
  ['with a sign for what no letter was found for', utf8(named('Cr\uFFFDde')), 'Cr\uFFFDde'],
]

const readable = shapes.map(([shape, file, label = 'Crude']) => ({ shape, file, label }))

const refused: readonly (readonly [shape: string, file: Uint8Array, problem: string])[] = [
  ['empty', utf8(''), 'empty'],
  ['of blank lines', utf8('\r\n\r\n  \r\n'), 'empty'],
  ['of a byte order mark', utf8('\uFEFF'), 'empty'],
  ['of a byte order mark in UTF-16', utf16('', 'le'), 'empty'],
  ['without a header', utf8(`${first}\r\n${second}`), 'columns'],
  ['with a title above its header', utf8(`Figures\r\n${plain}`), 'columns'],
  ['with NUL in it', utf8(plain.replace('Crude', '\0')), 'not-text'],
  ['in UTF-16 without a mark', utf16(plain, 'le', false), 'not-text'],
  ['in UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x70, 0, 0, 0]), 'not-text'],
  ['in windows-1251', Buffer.from(named('\xcd\xe5\xf4\xf2\xfc'), 'latin1'), 'encoding'],
  ['in GBK', Buffer.from(named('\xd4\xad\xd3\xcd'), 'latin1'), 'encoding'],
  ['with a column twice', utf8(plain.replace('netWgt', 'PrimaryValue')), 'twice-column'],
  ['with a column twice that it may lack', utf8(plain.replace('cmdDesc', 'NetWgt')), 'twice-column'],
  ['separated by colons', utf8(plain.replaceAll(',', ':')), 'columns'],
]

const turkey = Buffer.from(plain.replace(first, '202201,156,792,M,2709,T\xfcrkiye,5,1'), 'latin1')
const leftOut: readonly (readonly [shape: string, file: Uint8Array, reason: string, at: number])[] = [
  ['a row too short', utf8(plain.replace(',5,1', ',5')), 'cells', 2],
  ['a row too long', utf8(plain.replace(',5,1', ',5,1,1')), 'cells', 2],
  ['a quotation mark that never closes', utf8(plain.replace('Crude,6', '"Crude,6')), 'quote', 3],
  ['figures behind a closing quotation mark', utf8(plain.replace(',5,', ',"5"000,')), 'after-quote', 2],
  ['a decimal comma', utf8(plain.replace(',5,', ',"5,5",')), 'number', 2],
  ['thousands', utf8(plain.replace(',5,', ',"5 000",')), 'number', 2],
  ['a comment', utf8(plain.replace(first, `# ${first}`)), 'period', 2],
  ['another country in Latin-1', turkey, 'countries', 2],
  ['a last row cut within a letter', utf8(plain.replace(/Crude,6.*\s+/, '原')).subarray(0, -1), 'cells', 3],
]

describe('a file of one’s own', () => {
  it.each(readable)('$shape is read', ({ file, label }) => {
    const result = importFile(file)
    expect(result).toMatchObject({ rows: 2, taken: 2, bad: [], series: [{ label }] })
    const values = 'series' in result ? result.series[0]?.observations.map(({ value }) => value) : []
    expect(values).toEqual([5, 6])
  })

  it.each(refused)('%s is refused', (_, file, problem) => {
    expect(importFile(file)).toEqual({ problem })
  })

  it.each(leftOut)('with %s loses that row alone', (_, file, reason, at) => {
    expect(importFile(file)).toMatchObject({ taken: 1, bad: [{ reason, at }] })
  })

  const textIn = (file: Uint8Array): string =>
    new TextDecoder(file[0] === 0xff ? 'utf-16le' : file[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(file)
  const trimmed = (rows: ReturnType<Rows>) => rows.map((cells) => cells.map((cell) => cell.trim()))

  function holdToPapaparse(read: Rows, file: Uint8Array): void {
    const text = textIn(file).replace(/^sep=.\r?\n/, '')
    expect(trimmed(read(text))).toEqual(trimmed(papaRows(text)))
  }

  // papaparse has a rule of its own for several kinds of line end in one file.
  const comparable = readable.filter(({ shape }) => shape !== 'with mixed line ends')

  it.each(comparable)('$shape has the cells that papaparse reads', ({ file }) => {
    holdToPapaparse(rowsOf, file)
  })

  it('a reader that knows no quotation marks is not what papaparse is', () => {
    expect(() => holdToPapaparse(splitRows, utf8(named('"Oil, crude"')))).toThrow()
  })
})
