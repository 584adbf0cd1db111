import { expect, it } from 'vitest'
import { seriesCsv } from '#src/build/published/published.ts'
import { importText } from '#src/imports/importFile.ts'

const observation = {
  period: '2026-01',
  value: 1_000_000.5,
  netWeightKg: null,
  valueStatus: 'A',
  weightStatus: null,
  sources: ['comtrade'],
} as const
const series = {
  id: 'M-2701',
  flow: 'M',
  cmdCode: '2701',
  book: 'customs',
  frequency: 'monthly',
  observations: [observation, { ...observation, period: '2026-02', value: null, valueStatus: null, sources: [] }],
} as const
const header =
  'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source,book,plus_minus'

it('a series has a row a period, a missing figure an empty cell, and no byte order mark', () => {
  expect(seriesCsv(series, 'Coal, hard')).toBe(
    [
      header,
      'M-2701,M,2701,"Coal, hard",2026-01,value,USD,level,month,1000000.5,A,comtrade,customs,',
      'M-2701,M,2701,"Coal, hard",2026-02,value,USD,level,month,,,,customs,',
      '',
    ].join('\r\n'),
  )
})

it('its weights follow its values where it has any', () => {
  const weighed = { ...observation, period: '2023', netWeightKg: 0, weightStatus: 'U' } as const
  const csv = seriesCsv({ ...series, book: 'baci', frequency: 'annual', observations: [weighed] }, '=Coal')
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    "M-2701,M,2701,'=Coal,2023,value,USD,level,year,1000000.5,A,comtrade,baci,",
    "M-2701,M,2701,'=Coal,2023,weight,kg,level,year,0,U,comtrade,baci,",
  ])
})

it('the page opens such a file as one of its own', () => {
  const read = importText(seriesCsv(series, 'Coal'))
  expect(read).toMatchObject({ kind: 'saved-csv', rows: 2, taken: 1 })
})
