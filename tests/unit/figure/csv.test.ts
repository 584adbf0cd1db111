import { csvParse } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, csvCell } from '#src/figure/files/csv.ts'
import { unitCode, plotRows } from '#src/figure/files/rows.ts'
import type { Plot } from '#src/trade/plot.ts'
import { plotOf } from '#tests/unit/support/plots.ts'
import { info } from '#tests/unit/support/rows.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

const header = 'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source'
const view = { measure: 'value', money: 'usd', freq: 'month' } as const
const csv = (plot: Plot, name: (id: string) => string = () => 'Crude oil') => csvText(plotRows(plot, view, name))
const lines = (text: string) => text.replace('\uFEFF', '').split('\r\n')

describe('the CSV of a chart', () => {
  const plot = plotOf('2022-01', [
    [1.5, null, 2],
    [3, 4],
  ])

  it('has a row for each series and shown period, in the order of selection, then time', () => {
    expect(lines(csv(plot, (id) => `name of ${id}`))).toEqual([
      header,
      'M-2709,M,2709,name of M-2709,2022-01,value,USD,level,month,1.5,A,customs',
      'M-2709,M,2709,name of M-2709,2022-02,value,USD,level,month,,,',
      'M-2709,M,2709,name of M-2709,2022-03,value,USD,level,month,2,A,customs',
      'M-GAS,M,GAS,name of M-GAS,2022-01,value,USD,level,month,3,A,customs',
      'M-GAS,M,GAS,name of M-GAS,2022-02,value,USD,level,month,4,A,customs',
      'M-GAS,M,GAS,name of M-GAS,2022-03,value,USD,level,month,,,',
      '',
    ])
  })

  it('begins with a byte order mark, and every line ends as RFC 4180 has it', () => {
    const text = csv(plot)
    expect(text.startsWith('\uFEFFseries_id,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('of nothing is its header', () => {
    expect(csv(plotOf('2022-01', []))).toBe(`\uFEFF${header}\r\n`)
  })

  it('joins the sources of a point', () => {
    const point = { period: '2022-01', value: 1, status: 'E', sources: ['wire', 'press'] } as const
    const series = [{ info: info('M-2709'), points: [point] }]
    expect(lines(csv({ ...plot, series, periods: ['2022-01'] }))[1]).toMatch(/,1,E,wire;press$/)
  })

  it('says the level where an index was asked for and none was drawn', () => {
    const prices = { ...view, measure: 'price', freq: 'ytd' } as const
    expect(lines(csvText(plotRows({ ...plot, show: 'level' }, prices, () => 'x')))[1]).toContain(
      ',price,USD/t,level,ytd,',
    )
  })

  it.each([
    ['value', 'usd', 'level', 'USD'],
    ['value', 'cny', 'level', 'CNY'],
    ['value', 'rub', 'level', 'RUB'],
    ['value', 'real', 'level', 'USD2021'],
    ['weight', 'usd', 'level', 'kg'],
    ['price', 'usd', 'level', 'USD/t'],
    ['price', 'cny', 'level', 'CNY/t'],
    ['price', 'real', 'level', 'USD2021/t'],
    ['value', 'rub', 'share', 'percent'],
    ['weight', 'usd', 'yoy', 'percent'],
    ['price', 'cny', 'index', 'index'],
  ] as const)('gives %s in %s as %s in %s', (measure, money, show, unit) => {
    expect(unitCode({ measure, money }, show)).toBe(unit)
  })
})

describe('a number in a CSV', () => {
  const cell = (value: number) => lines(csv(plotOf('2022-01', [[value]])))[1]?.split(',')[9]

  it.each([
    [0, '0'],
    [-16.892_308_1, '-16.8923081'],
    [58_448_908_358, '58448908358'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-1.234_567_890_123_4e-9, '-0.0000000012345678901234'],
  ])('%d is %s: unrounded, without exponent, never quoted or defused', (value, expected) => {
    expect(cell(value)).toBe(expected)
  })

  it('reads back as the very same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (value) => {
        const text = cell(value) ?? ''
        expect(Number(text)).toBe(value + 0)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
      }),
    )
  })
})

describe('a text in a CSV', () => {
  it.each([
    ['Crude oil', 'Crude oil'],
    ['Coal, briquettes', '"Coal, briquettes"'],
    ['the "no limits"', '"the ""no limits"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['Нефть 原油', 'Нефть 原油'],
  ])('%j is %j', (text, expected) => {
    expect(csvCell(text)).toBe(expected)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1'])(
    '%j, which a spreadsheet would run, is defused',
    (text) => {
      const [row] = csvParse(`cell\r\n${csvCell(text)}`)
      expect(row?.cell).toBe(`'${text}`)
    },
  )

  it('is what a reader of the CSV gets back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 40 }), (text) => {
        const [row] = csvParse(`first,cell,last\r\nx,${csvCell(text)},y`)
        expect(row).toEqual({ first: 'x', cell: /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text, last: 'y' })
      }),
    )
  })

  it('goes into the file quoted and defused where it must', () => {
    expect(csv(plotOf('2022-01', [[1]]), () => '=HYPERLINK("x", "y")')).toContain(`"'=HYPERLINK(""x"", ""y"")"`)
  })
})
