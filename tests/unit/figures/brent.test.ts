import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { brentData, brentRows } from '#src/figures/brent/brentData.ts'
import { brentCautions, brentNotes } from '#src/figures/brent/brentTexts.ts'
import { contextSchema } from '#src/api/schema/beside.ts'
import {
  brentPoints,
  spreadTo,
  peaks,
  pricePerBarrel,
  shareOfCrudeImports,
  spreadOfTwelveMonths,
} from '#src/trade/brent.ts'
import type { Context } from '#src/trade/brent.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { row, steady } from '#tests/unit/support/rows.ts'
import { realAnswer, realRows } from '#tests/unit/support/tables.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { format } from '#tests/unit/support/words.ts'

const point = (period: string, value: number | null, status: 'A' | 'E' = 'A', source = 'customs') => ({
  period,
  value,
  status: value === null ? null : status,
  sources: value === null ? [] : [source],
})

const contextOf = (months: Context['months']): Context => ({
  months,
  sources: { brent: 'eia', urals: 'minecon', crudeImports: 'gacc' },
})
const month = (period: string, brent: number | null, kg: number | null): Context['months'][number] => ({
  period,
  brentUsdPerBarrel: brent,
  brentStatus: brent === null ? null : 'A',
  uralsUsdPerBarrel: null,
  uralsStatus: null,
  chinaCrudeImportsKg: kg,
  chinaCrudeImportsStatus: kg === null ? null : 'E',
})

describe('the unit price of crude in dollars a barrel', () => {
  it('is value over weight at 7.3 barrels a tonne', () => {
    // 2 t for 1,460 $ are 730 $ a tonne: 100 $ a barrel.
    expect(pricePerBarrel(row('2022-06', { value: 1460, weight: 2000 }))).toEqual(point('2022-06', 100))
  })

  it('takes the weakest status of value and weight', () => {
    const estimated = row('2025-06', { value: 730, weight: 1000, weightStatus: 'E' })
    expect(pricePerBarrel(estimated)).toEqual(point('2025-06', 100, 'E'))
  })

  it.each([
    ['no weight', row('2026-06', { value: 730 })],
    ['no value', row('2026-06', { weight: 1000 })],
    ['a weight of zero', row('2026-06', { value: 0, weight: 0 })],
  ])('is a gap with %s', (_, data) => {
    expect(pricePerBarrel(data).value).toBeNull()
  })
})

describe('the gap to Brent', () => {
  const brent = brentPoints(
    contextOf([month('2022-05', 110, null), month('2022-06', 122.5, null), month('2022-07', null, null)]),
  )

  it('is the price less Brent of the same month, with the sources of both', () => {
    expect(spreadTo([point('2022-06', 98)], brent)).toEqual([
      { period: '2022-06', value: -24.5, status: 'A', sources: ['customs', 'eia'] },
    ])
  })

  it('is a gap where either is missing', () => {
    const prices = [point('2022-05', null), point('2022-07', 90), point('2022-08', 90)]
    expect(spreadTo(prices, brent).map(({ value }) => value)).toEqual([null, null, null])
  })

  it('carries the status of an estimated price', () => {
    expect(spreadTo([point('2022-06', 130, 'E')], brent)).toMatchObject([{ value: 7.5, status: 'E' }])
  })
})

describe('the gap of twelve months', () => {
  // At 7.3 barrels a tonne: 730 $ a tonne are 100 $ a barrel. Eleven small months and a large one that is dear.
  const crude = [
    ...steady('2022-01', 11, 730, { weight: 1000 }),
    row('2022-12', { value: 146_000, weight: 89_000, weightStatus: 'E' }),
  ]
  const brentOf = (months: number) =>
    Array.from({ length: months }, (_, i) => point(addMonths('2022-01', i), i === 11 ? 242 : 110, 'A', 'eia'))

  it('is the value of the twelve over their weight, less the mean of Brent, and as weak as the weakest month', () => {
    // 154,030 $ over 100 t are 211 $ a barrel; Brent's mean is 121. The mean of their twelve gaps is −10.6.
    const [gap, ...others] = spreadOfTwelveMonths(crude, brentOf(12))
    expect(others).toEqual([])
    expect(gap).toEqual({ period: '2022-12', value: 90, status: 'E', sources: ['customs', 'eia'] })
  })

  it.each([
    ['value', crude.map((one) => (one.period === '2022-04' ? row('2022-04', { weight: 1000 }) : one)), brentOf(12)],
    ['weight', crude.map((one) => (one.period === '2022-04' ? row('2022-04', { value: 730 }) : one)), brentOf(12)],
    ['Brent', crude, brentOf(12).map((one) => (one.period === '2022-04' ? point('2022-04', null) : one))],
    ['any Brent of the last month', crude, brentOf(11)],
  ])('is a gap where one of the twelve months lacks %s', (_, months, brent) => {
    expect(spreadOfTwelveMonths(months, brent).map(({ value }) => value)).toEqual([null])
  })
})

describe('months that stand out', () => {
  it('are large enough and the largest among their neighbours', () => {
    const points = [5, 22, 19, -3, null, -25, -20, -27].map((value, i) => point(addMonths('2022-01', i), value))
    expect(peaks(points, 20, 2).map(({ value }) => value)).toEqual([22, -27])
    expect(peaks(points, 20, 1).map(({ value }) => value)).toEqual([22, -25, -27])
    expect(peaks(points, 30, 2)).toEqual([])
  })
})

describe('Russia’s share of China’s crude imports', () => {
  const russian = steady('2022-01', 13, 0, { weight: 20 })
  const all = Array.from({ length: 13 }, (_, i) => month(addMonths('2022-01', i), 100, 100))

  it('is in percent of weight, in sums of twelve months, and as estimated as what it is of', () => {
    expect(shareOfCrudeImports(russian, contextOf(all))).toEqual([
      { period: '2022-12', value: 20, status: 'E', sources: ['customs', 'gacc'] },
      { period: '2023-01', value: 20, status: 'E', sources: ['customs', 'gacc'] },
    ])
  })

  it('is a gap while one of the twelve months is missing', () => {
    const holed = all.map((one) => (one.period === '2022-01' ? month('2022-01', 100, null) : one))
    expect(shareOfCrudeImports(russian, contextOf(holed)).map(({ value }) => value)).toEqual([null, 20])
  })
})

describe('on the real figures', () => {
  const data = brentData(realRows('M-2709'), realAnswer(contextSchema, 'context'))
  const at = (points: readonly { readonly period: string; readonly value: number | null }[], period: string) =>
    points.find((one) => one.period === period)?.value?.toFixed(1)
  it('Urals and the gap to it are as the tables have them, without June 2023 and after 2025', () => {
    const books = readFirstFile('customs-monthly.csv').split('\n')
    const price = (of: string) => {
      const [, , , value, kilograms] = books.find((line) => line.startsWith(`M,2709,${of},`))?.split(',') ?? []
      return Number(value) / (Number(kilograms) / 1000) / 7.3
    }
    const rates = csvParse(readFirstFile('rates-monthly.csv'))
    const urals = (of: string) => Number(rates.find(({ period }) => period === of)?.['urals_usd_per_barrel'])
    for (const of of ['2017-01', '2022-06', '2023-12', '2025-12']) {
      expect(at(data.urals, of)).toBe(urals(of).toFixed(1))
      expect(at(data.uralsSpread, of)).toBe((price(of) - urals(of)).toFixed(1))
    }
    const missing = data.urals.filter(({ value }) => value === null).map(({ period }) => period)
    expect(missing).toEqual(['2023-06', ...monthRange('2026-01', '2026-07')])
    expect(data.uralsSpread.filter(({ value }) => value === null).map(({ period }) => period)).toEqual(missing)
  })

  it('the gap of twelve months is value over weight less the mean of Brent, as the tables add up', () => {
    const months = ['2021-12', '2022-12', '2023-12', '2024-12', '2025-12', '2026-04', '2026-05', '2026-06']
    const gaps = months.map((of) => data.spreadOfTwelve.find(({ period }) => period === of)?.value?.toFixed(2))
    expect(gaps).toEqual(['-0.94', '-7.94', '-4.85', '-1.69', '-1.23', '-6.33', '-7.27', undefined])
  })

  it('every shown month has a point in each line, to the newest of Brent', () => {
    expect([data.periods[0], data.periods.at(-1)]).toEqual(['2017-01', '2026-07'])
    const { russian, urals, brent, spread, spreadOfTwelve, uralsSpread, share } = data
    for (const points of [russian, urals, brent, spread, spreadOfTwelve, uralsSpread, share]) {
      expect(points.map(({ period }) => period)).toEqual(data.periods)
    }
  })

  it('the price is final to 2024 and estimated from 2025, the share estimated throughout', () => {
    const statuses = (points: typeof data.russian, from: string, to: string) => {
      const known = points.filter(({ period, value }) => value !== null && period >= from && period <= to)
      return new Set(known.map(({ status }) => status))
    }
    expect(statuses(data.russian, '2017-01', '2024-12')).toEqual(new Set(['A']))
    expect(statuses(data.russian, '2025-01', '2026-07')).toEqual(new Set(['E']))
    expect(statuses(data.share, '2017-01', '2026-07')).toEqual(new Set(['E']))
  })

  it('Russia’s share of twelve months rose from 14 to 19 percent', () => {
    const months = ['2017-11', '2017-12', '2024-12', '2026-05']
    expect(months.map((one) => at(data.share, one))).toEqual([undefined, '14.2', '19.6', '19.2'])
  })

  it('the cautions say that it is a gap and not the discount, and that Urals is another grade on another route', () => {
    const cautions = brentCautions(format).join(' ')
    expect(cautions).toContain('priced one or two months before landing, so the gap is not “the discount”')
    expect(cautions).toContain('China buys mostly ESPO blend, delivered from the east')
  })

  it('the notes say of which months the gap in the title is, and where each line ends', () => {
    const notes = brentNotes(data, format).join(' ')
    expect(notes).toContain('The gap in the title is of twelve months: their value over their weight')
    expect(notes).toContain('Russian crude: to May 2026.')
    expect(notes).toContain('Urals: to December 2025. Gaps in a line are periods without a published figure.')
  })

  it('the CSV has the seven lines month by month', () => {
    const lines = csvText(brentRows(data)).slice(1).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 7 * data.periods.length)
    const june = lines.filter((line) => line.startsWith('2022-06,'))
    expect(june.map((line) => line.split(',')[1]).join(' ')).toBe(
      'russian_crude urals brent gap_to_brent gap_to_brent_12_months gap_to_urals share_of_crude_imports_12_months',
    )
    expect(lines).toContain('2022-06,brent,USD/barrel,122.71,A,eia-brent')
    expect(lines).toContain('2026-06,russian_crude,USD/barrel,,,')
  })
})
