import { expect, it } from 'vitest'
import { csvRecords } from '#src/imports/importFile.ts'

it.each(['\uFEFF"period",value\n2022,5', '"period",value\r\n2022,5', '\uFEFFperiod,"value"\r2022,5\r\n'])(
  'a mark of the byte order is no part of the first cell, quoted or not: %j',
  (text) => {
    expect(Array.from(csvRecords(text, ','), ({ cells }) => cells)).toEqual([
      ['period', 'value'],
      ['2022', '5'],
    ])
  },
)
