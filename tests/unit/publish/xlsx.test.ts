import * as XLSX from '@e965/xlsx'
import { expect, it } from 'vitest'
import { xlsxOf } from '#src/publish/files/workbook.ts'
import type { Cell } from '#src/publish/files/rows.ts'

// SheetJS, which shares no code with the writer, reads the workbooks back.

const cellsOf = (rows: readonly (readonly Cell[])[], head: 'row' | 'column' = 'row'): unknown[][] => {
  const { Sheets } = XLSX.read(xlsxOf([{ name: 'Figures', head, rows }]))
  return XLSX.utils.sheet_to_json(Sheets['Figures'] ?? {}, { header: 1, defval: null })
}

it.each([0.1 + 0.2, 58_448_908_358, 1.5e-7, -1.234_567_890_123_4e-9, Number.MAX_VALUE, Number.MIN_VALUE])(
  '%d is the same number to the last digit',
  (value) => {
    expect(cellsOf([['value'], [value]])).toEqual([['value'], [value]])
  },
)

it.each([
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['_x000D_', '_x000D_'],
  [' two\nlines\t', ' two\nlines\t'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['<b>&amp;"\'', '<b>&amp;"\''],
  ['Нефть 原油 😀', 'Нефть 原油 😀'],
  ['\u0000half \ud800 gone\uffff', 'half  gone'],
  ['0303', '0303'],
  ['2022-01', '2022-01'],
])('the text %j is read as %j', (text, read) => {
  expect(cellsOf([['text'], [text]])).toEqual([['text'], [read]])
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("x")'])(
  '%j is defused as in the CSV, and no formula',
  (text) => {
    const { Sheets } = XLSX.read(xlsxOf([{ name: 'Notes', head: 'column', rows: [['Title', text]] }]))
    expect(Sheets['Notes']?.['B1']).toMatchObject({ t: 's', v: `'${text}` })
    expect(Sheets['Notes']?.['B1']?.f).toBeUndefined()
  },
)

it('a text is cut where Excel would call the file broken, and no letter in two', () => {
  expect(cellsOf([[`${'x'.repeat(32_766)}😀`]])).toEqual([['x'.repeat(32_766)]])
})

it('cells keep their columns beside empty ones, beyond Z too', () => {
  const wide: Cell[] = Array.from({ length: 28 }, (_, i) => (i % 2 === 0 ? null : i))
  expect(cellsOf([['first'], wide])[1]).toEqual(wide)
})

it('the same sheets are the same bytes', () => {
  const make = () => xlsxOf([{ name: 'Figures', head: 'row', rows: [['value'], [1]] }])
  expect(make()).toEqual(make())
})
