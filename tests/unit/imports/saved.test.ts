import { describe, expect, it } from 'vitest'
import { importedText as read } from '#tests/unit/support/importedText.ts'
import { row } from '#tests/unit/support/rows.ts'

describe('a CSV of this page', () => {
  const own = 'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source'
  const file = (...rows: readonly string[]): string => `\uFEFF${[own, ...rows].join('\r\n')}\r\n`

  it('gives months and years back with their status', () => {
    const { series } = read(
      file(
        'M-2709,M,2709,Crude oil,2022-08,value,USD,level,month,5500000000,A,gacc-wind',
        'M-2709,M,2709,Crude oil,2022-09,value,USD,level,month,,,',
        'M-2709,M,2709,Crude oil,2022-10,value,USD,level,month,5600000000,P,gacc-wind',
        'X-8542.quoted,X,8542,Integrated circuits,2022,value,USD,level,year,179000000,P,wsj-2023',
      ),
    )
    expect(
      series.map(({ cmdCode, frequency, observations }) => [
        cmdCode,
        frequency,
        observations.map((one) => one.valueStatus),
      ]),
    ).toEqual([
      ['2709', 'monthly', ['A', null, 'P']],
      ['8542', 'annual', ['P']],
    ])
  })

  it('keeps the books of one commodity apart', () => {
    const { series } = read(
      file(
        'M-2709,M,2709,Crude oil,2022,value,USD,level,year,58,A,gacc-wind',
        'M-2709.baci,M,2709,Crude oil (BACI),2022,value,USD,level,year,57,A,baci',
      ),
    )
    expect(series.map(({ observations }) => observations[0]?.value)).toEqual([58, 57])
  })

  it.each([
    ['value,USD,level,rolling', 'computed'],
    ['price,USD/t,level,month', 'computed'],
    ['value,CNY,level,month', 'computed'],
    ['value,USD2021,level,year', 'computed'],
    ['value,percent,share,year', 'computed'],
    ['value,index,index,month', 'computed'],
  ])('leaves out what was computed: %s', (shown, reason) => {
    const [measure, unit, show, frequency] = shown.split(',')
    const text = file(`M-2709,M,2709,Crude oil,2022-08,${measure},${unit},${show},${frequency},5,A,gacc-wind`)
    expect(read(text)).toMatchObject({ rows: 1, taken: 0, reasons: { [reason]: 1 } })
  })

  it('has a code whole again of which a spreadsheet took the leading zero', () => {
    const { series } = read(file('M-0303,M,303,Fish,2022,value,USD,level,year,58,A,baci'))
    expect(series.map(({ cmdCode }) => cmdCode)).toEqual(['0303'])
  })

  it('leaves out a figure without a status we know', () => {
    const text = file('M-2709,M,2709,Crude oil,2022-08,value,USD,level,month,5,Z,gacc-wind')
    expect(read(text).bad).toEqual([{ at: 2, reason: 'status', text: 'Z' }])
  })
})

describe('a CSV of all figures of some series', () => {
  const allHeader =
    'series_id,flow,cmd_code,commodity,book,period,value_usd,value_status,net_weight_kg,weight_status,stated_growth_pct,source,note'
  const file = (...rows: readonly string[]): string => `\uFEFF${[allHeader, ...rows].join('\r\n')}\r\n`

  it('gives value and weight back, each with its status', () => {
    const { kind, series } = read(
      file(
        'M-2709,M,2709,Crude oil,customs,2022-08,5500000000,A,8300000000,E,,gacc-wind,',
        'M-2709,M,2709,Crude oil,customs,2022-09,5600000000,P,,,,gacc-wind,first release',
        'X-8542.quoted,X,8542,Integrated circuits,quoted,2022,179000000,P,,,+141.8,wsj-2023,',
      ),
    )
    expect(kind).toBe('saved-all-csv')
    expect(series.map(({ key, origin, frequency }) => [key, origin, frequency])).toEqual([
      ['M-2709 monthly', '', 'monthly'],
      ['X-8542.quoted annual', 'quoted', 'annual'],
    ])
    expect(series[0]?.observations).toEqual([
      row('2022-08', { value: 5500000000, weight: 8300000000, weightStatus: 'E', source: 'file' }),
      row('2022-09', { value: 5600000000, valueStatus: 'P', source: 'file' }),
    ])
  })

  it.each([
    ['M-2709,Z,2709,x,customs,2022-08,5,A,,,,s,', 'flow', 'Z'],
    ['M-27?,M,27?,x,customs,2022-08,5,A,,,,s,', 'code', '27?'],
    ['M-2701,M,2709,x,customs,2022-08,5,A,,,,s,', 'code', 'M-2701'],
    ['M-2709,M,2709,x,customs,2022-13,5,A,,,,s,', 'period', '2022-13'],
    ['M-2709,M,2709,x,customs,2022-08,much,A,,,,s,', 'number', 'much'],
    ['M-2709,M,2709,x,customs,2022-08,5,A,-1,A,,s,', 'negative', '-1'],
    ['M-2709,M,2709,x,customs,2022-08,5,A,1,Z,,s,', 'status', 'Z'],
    ['M-2709,M,2709,x,customs,2022-08,,,,,,s,', 'no-figure', ''],
  ])('leaves out %s: %s', (badLine, reason, text) => {
    expect(read(file(badLine)).bad).toEqual([{ at: 2, reason, text }])
  })
})
