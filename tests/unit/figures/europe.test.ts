import { describe, expect, it } from 'vitest'
import { europeSchema, russiaSchema } from '#src/api/schema/abroad.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { csvText } from '#src/figure/files/csv.ts'
import { europeKeys, europeNotes, europeTitle } from '#src/figures/europe/europeContent.ts'
import { aheadSince, europeData } from '#src/figures/europe/europeData.ts'
import { lineFacts, reportedRows } from '#src/figures/europe/europeLines.ts'
import { longLineNotes, longLineTitle } from '#src/figures/europe/longLineContent.ts'
import { longLineData } from '#src/figures/europe/longLineData.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Money } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { realAnswer, realRows } from '#tests/unit/support/tables.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { format, plain } from '#tests/unit/support/words.ts'
import { cells } from '#tests/unit/support/worth.ts'

const europe = realAnswer(europeSchema, 'europe')
const conversions = conversionsBy(realAnswer(ratesSchema, 'rates'))
const dataOf = (freq: 'month' | 'rolling', isIndexed = false, money: Money = 'usd', of = europe) =>
  europeData(freq, isIndexed, realRows('X-TOTAL'), of, conversions(money, 'eur'), conversions(money))
const rolling = dataOf('rolling')
const months = dataOf('month')
const russia = longLineData(realAnswer(russiaSchema, 'russia'), inDollars)

// Expected numbers are multiplied and added up here from the tables' own lines.
const rate = new Map(cells('rates-monthly.csv').map((row) => [row['period'], Number(row['usd_per_eur'])]))
const euro = cells('europe-monthly.csv')
const alpha3 = { RU: 'RUS', KZ: 'KAZ', KG: 'KGZ', AM: 'ARM', GE: 'GEO', UZ: 'UZB', BY: 'BLR' } as const

/** Dollars of the last `count` months up to `to`; undefined where a month is missing. */
function dollars(partner: string, to: string, count: number): number | undefined {
  const rows = euro.filter((row) => row['partner'] === partner && (row['period'] ?? '') <= to).slice(-count)
  if (rows.length < count || rows.at(-1)?.['period'] !== to) return undefined
  return rows.reduce((sum, row) => sum + Number(row['value_eur']) * (rate.get(row['period'] ?? '') ?? NaN), 0)
}

const valueAt = (points: readonly Point[], period: string) => points.find((point) => point.period === period)?.value

describe('the EU in dollars', () => {
  it.each([
    ['month', 1, months],
    ['rolling', 12, rolling],
  ] as const)('by %s equals euro times the rate of each month, added up by hand', (_, count, data) => {
    for (const { partner, points } of [data.eu, ...data.neighbours]) {
      const row = Object.entries(alpha3).find(([code]) => code === partner)?.[1] ?? ''
      for (const { period, value } of points) {
        const byHand = dollars(row, period, count)
        if (byHand === undefined) expect(value, `${partner} ${period}`).toBeNull()
        else expect((value ?? 0) / byHand, `${partner} ${period}`).toBeCloseTo(1, 9)
      }
    }
  })

  it('ends where the EU’s figures end, for China too', () => {
    expect([months.periods[0], months.periods.at(-1)]).toEqual(['2019-01', '2024-08'])
    expect(rolling.periods[0]).toBe('2019-12')
    expect(months.china.points.every(({ value }) => value !== null)).toBe(true)
  })
})

describe('since when China sells more', () => {
  it('is April 2022 by months, October 2022 by sums of twelve', () => {
    expect([months.crossing, rolling.crossing]).toEqual(['2022-04', '2022-10'])
    expect(valueAt(months.eu.points, '2022-04')).toBeCloseTo(3.14e9, -7)
    expect(valueAt(months.china.points, '2022-04')).toBeCloseTo(3.76e9, -7)
  })

  it.each([
    ['month', 1, months, 'by month'],
    ['rolling', 12, rolling, '12-month sums'],
  ] as const)('is the title’s month, found in the tables by hand, and no end: by %s', (_, count, data, words) => {
    const exports = cells('customs-monthly.csv').filter((row) => row['flow'] === 'X' && row['cmd_code'] === 'TOTAL')
    const isAhead = (to: string): boolean => {
      const at = exports.findIndex((row) => row['period'] === to)
      const sold = exports.slice(at + 1 - count, at + 1).reduce((sum, row) => sum + Number(row['value_usd']), 0)
      return sold > (dollars('RUS', to, count) ?? Infinity)
    }
    const first = data.periods[data.periods.findLastIndex((period) => !isAhead(period)) + 1] ?? ''
    expect(plain(europeTitle(data, format))).toBe(
      `In ${format.period(count === 12 ? first.slice(0, 4) : first)} China overtook the EU as a seller to Russia (${words}; figures end in August 2024)`,
    )
    for (const language of ['zh', 'ru'] as const)
      expect(europeTitle(data, formats[language])).toContain(formats[language].period('2024-08'))
  })

  it('is not said where China is ahead from the first month on', () => {
    const rows = europe.rows.filter(({ period }) => period >= '2022-06')
    expect(europeTitle(dataOf('month', false, 'usd', { rows }), format)).toBe('What the EU and China sold to Russia')
  })

  it.each([
    ['never', [1, 2], [2, 3], null],
    ['always', [2, 3], [1, 1], '2020'],
    ['again, after it had fallen behind', [3, 1, 2], [2, 2, 1], '2022'],
    ['not, where the end is behind', [3, 1], [2, 2], null],
  ] as const)('is %s', (_, ours, others, since) => {
    const points = (values: readonly number[]): Point[] =>
      values.map((value, i) => ({ period: String(2020 + i), value, status: 'A', sources: [] }))
    expect(aheadSince(points(ours), points(others))).toBe(since)
  })
})

describe('neighbours', () => {
  it('are measured by the mean month of 2021, or by its sum', () => {
    const indexOf = (data: typeof months, partner: string, period: string) =>
      valueAt(data.indexed.find((line) => line.partner === partner)?.points ?? [], period)
    const year = dollars('KGZ', '2021-12', 12) ?? NaN
    expect(indexOf(rolling, 'KG', '2021-12')).toBe(100)
    expect(indexOf(rolling, 'KG', '2024-08')).toBeCloseTo(((dollars('KGZ', '2024-08', 12) ?? NaN) / year) * 100, 6)
    expect(indexOf(months, 'KG', '2024-08')).toBeCloseTo(((dollars('KGZ', '2024-08', 1) ?? NaN) / year) * 1200, 6)
  })

  it('say from when to when there are figures of Belarus, and which of them may change', () => {
    expect(europeNotes(rolling, format).map(plain)).toContain(
      'The EU’s exports to Belarus are known from December 2020 to October 2022 only.',
    )
    expect(europeKeys(rolling, format).join()).toContain('Belarus')
  })

  it('a month that is missing is a gap in every sum that holds it, and the rest stands', () => {
    const rows = europe.rows.filter(({ partner, period }) => partner !== 'KZ' || period !== '2023-05')
    const { neighbours, eu } = dataOf('rolling', false, 'usd', { rows })
    const points = neighbours.find(({ partner }) => partner === 'KZ')?.points ?? []
    expect(points.filter(({ value }) => value === null).map(({ period }) => period)).toEqual([
      '2023-05',
      '2023-06',
      '2023-07',
      '2023-08',
      '2023-09',
      '2023-10',
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
    ])
    expect(eu).toEqual(rolling.eu)
  })
})

it('the rows say who reports and to whom, and the index only where it is shown', () => {
  const [head, first] = csvText(reportedRows(months)).replace('\uFEFF', '').split('\r\n')
  expect(head).toBe('period,reporter,partner,value,unit,status,source')
  expect(first).toMatch(/^2019-01,CN,RU,\d+,USD,A,/)
  expect(reportedRows(months).rows.some((row) => row.includes('index'))).toBe(false)
  const indexed = reportedRows(months, months.indexed)
  expect(indexed.rows.some((row) => row.includes('index'))).toBe(true)
  expect(reportedRows(dataOf('month', false, 'rub')).rows.every((row) => row.includes('RUB'))).toBe(true)
})

describe('Russia’s suppliers by its own customs', () => {
  it('are China and the six largest others of 2021, as the table has them', () => {
    expect(russia.lines.map(({ partner }) => partner)).toEqual(['CN', 'DE', 'US', 'BY', 'KR', 'FR', 'IT'])
    const codes: Record<string, string> = {
      CN: 'CHN',
      DE: 'DEU',
      US: 'USA',
      BY: 'BLR',
      KR: 'KOR',
      FR: 'FRA',
      IT: 'ITA',
    }
    for (const [period, reporter, partner, value] of reportedRows(russia).rows) {
      const row = cells('russia-partners-annual.csv').find(
        (one) => one['reporter_flow'] === 'M' && one['partner'] === codes[String(partner)] && one['year'] === period,
      )
      expect([reporter, value], `${partner} ${period}`).toEqual(['RU', Number(row?.['value_usd'])])
    }
  })

  it('China is the largest since 2008', () => {
    expect(russia.leader).toMatchObject({ partner: 'CN', since: '2008', second: 'DE', last: '2021' })
    expect(longLineTitle(russia, format)).toBe(
      'From 2008 China was Russia’s largest single supplier (figures end in 2021)',
    )
  })

  it('a year that a partner lacks is a gap, and said', () => {
    const whole = realAnswer(russiaSchema, 'russia')
    const years = whole.years.filter(({ partner, year }) => partner !== 'IT' || year !== 2010)
    const without = longLineData({ ...whole, years }, inDollars)
    expect(valueAt(without.lines.at(-1)?.points ?? [], '2010')).toBeNull()
    expect(longLineNotes(without, format)[0]).toBe('Italy has no figure for 2010.')
  })
})

it('the text for who does not see it says where each line begins and ends', () => {
  expect(plain(lineFacts(rolling, format)[1] ?? '')).toMatch(
    /^The EU’s exports to Russia: \$98\.\d bn in December 2019, \$36\.2 bn in August 2024\.$/,
  )
})
