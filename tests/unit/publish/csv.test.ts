import { csvParseRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLines, csvText } from '#src/publish/files/csv.ts'
import { observationRows, plotRows } from '#src/publish/files/rows.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import { plotOf } from '#tests/unit/support/plots.ts'
import { info, row } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

const view = { measure: 'value', money: 'usd', freq: 'month' } as const
const csv = (plot: Plot, name: (id: string) => string = () => 'Crude oil') => csvText(plotRows(plot, view, name))

/** The lines of a file, which begins with a byte order mark and ends its lines as RFC 4180 has it. */
function linesOf(text: string): string[] {
  expect(text).toMatch(/^\uFEFFseries_id,[^]*\r\n$/)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return text.slice(1, -2).split('\r\n')
}

const header = 'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source'
const two = plotOf('2022-01', [
  [1.5, null, 2],
  [3, 4],
])

it('the CSV of a chart has a row for each series and shown period, in the order of selection, then time', () => {
  expect(linesOf(csv(two, (id) => `name of ${id}`))).toEqual([
    header,
    'M-2709,M,2709,name of M-2709,2022-01,value,USD,level,month,1.5,A,customs',
    'M-2709,M,2709,name of M-2709,2022-02,value,USD,level,month,,,',
    'M-2709,M,2709,name of M-2709,2022-03,value,USD,level,month,2,A,customs',
    'M-GAS,M,GAS,name of M-GAS,2022-01,value,USD,level,month,3,A,customs',
    'M-GAS,M,GAS,name of M-GAS,2022-02,value,USD,level,month,4,A,customs',
    'M-GAS,M,GAS,name of M-GAS,2022-03,value,USD,level,month,,,',
  ])
  expect(linesOf(csv(plotOf('2022-01', [])))).toEqual([header])
})

it('the sources of a point are joined, and the level is said where an index was asked for and none was drawn', () => {
  const point = { period: '2022-01', value: 1, status: 'E', sources: ['wire', 'press'] } as const
  const plot = plotOf('2022-01', [], { series: [{ info: info('M-2709'), points: [point] }], periods: ['2022-01'] })
  const [, line] = linesOf(csvText(plotRows(plot, { ...view, measure: 'price', freq: 'ytd' }, () => 'x')))
  expect(line).toBe('M-2709,M,2709,x,2022-01,price,USD/t,level,ytd,1,E,wire;press')
})

it('the CSV of all figures has every published period, value and weight each with its status', () => {
  const dubai = findSeries(realCatalogue, 'W-DUBAI')
  const text = csvText(
    observationRows([
      {
        info: info('M-2709'),
        name: 'Crude oil, "Urals"',
        observations: [row('2022-01', { value: 1500, weight: 30, weightStatus: 'E' }), row('2022-02', {})],
      },
      {
        info: info('X-8703', 'baci'),
        name: '=Cars',
        observations: [{ ...row('2022', { value: 0.5 }), statedGrowthPct: -12.8, note: 'a; b' }],
      },
      // A world price has neither flow nor code nor weight.
      ...(dubai === null
        ? []
        : [{ info: dubai, name: 'Dubai', observations: [row('2017-01', { value: 389.6, weight: 1000 })] }]),
    ]),
  )
  expect(linesOf(text)).toEqual([
    'series_id,flow,cmd_code,commodity,book,period,value_usd,value_status,net_weight_kg,weight_status,stated_growth_pct,source,note',
    'M-2709,M,2709,"Crude oil, ""Urals""",customs,2022-01,1500,A,30,E,,customs,',
    'M-2709,M,2709,"Crude oil, ""Urals""",customs,2022-02,,,,,,customs,',
    "X-8703,X,8703,'=Cars,baci,2022,0.5,A,,,-12.8,customs,a; b",
    'W-DUBAI,,,Dubai,world,2017-01,389.6,A,,,,customs,',
  ])
})

it.each([
  ['value', 'rub', 'level', 'RUB'],
  ['value', 'real', 'level', 'USD2021'],
  ['weight', 'usd', 'level', 'kg'],
  ['price', 'cny', 'level', 'CNY/t'],
  ['price', 'real', 'level', 'USD2021/t'],
  ['value', 'rub', 'share', 'percent'],
  ['weight', 'usd', 'yoy', 'percent'],
  ['price', 'cny', 'index', 'index'],
] as const)('the unit of %s in %s as %s is %s', (measure, money, show, unit) => {
  const { rows } = plotRows(plotOf('2022-01', [[1]], { show }), { ...view, measure, money }, String)
  expect(rows[0]?.[6]).toBe(unit)
})

describe('a number', () => {
  const cell = (value: number) => linesOf(csv(plotOf('2022-01', [[value]])))[1]?.split(',')[9]

  it.each([
    [-16.892_308_1, '-16.8923081'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-1.234_567_890_123_4e-9, '-0.0000000012345678901234'],
  ])('%d is %s: unrounded, without exponent, never quoted or defused', (value, expected) => {
    expect(cell(value)).toBe(expected)
  })

  it('reads back as the very same', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (value) => {
        const text = cell(value) ?? ''
        expect(Number(text)).toBe(value + 0)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
      }),
    )
  })
})

it('a text is what a reader of the CSV gets back, whatever it is', () => {
  const cell = fc
    .string({ unit: codePoint })
    .map((text) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const [columns = [], ...others] = rows
      const safe = rows.map((cells) => cells.map((text) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)))
      expect(csvParseRows(csvLines({ columns, rows: others }))).toEqual(safe)
    }),
  )
})
