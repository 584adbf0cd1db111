import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { plotRows } from '#src/figure/files/rows.ts'
import { monthRange } from '#src/trade/periods.ts'
import { charts } from '#src/view/kinds.ts'
import { headlineOf } from '#src/view/texts/headline.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { frequencies, measures, moneys, shows } from '#src/view/viewState.ts'
import { full } from '#tests/full.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { format, plain, shown } from '#tests/unit/support/words.ts'

const headline = (part: Partial<ViewState>, language: keyof typeof formats = 'en'): string | null => {
  const { view, plot } = shown({ series: ['M-2709'], ...part })
  const labels = createLabels(realCatalogue, realNomenclature, formats[language])
  const text = headlineOf(view, plot, realCatalogue, formats[language], labels)
  return text && plain(text)
}

describe('the title says', () => {
  it.each([
    [
      'what a 12-month sum is down to from the highest shown',
      { to: '2026-07' },
      'Russian crude oil to China: $58.4 bn in the year to July 2026, down from $65.8 bn in the year to May 2024',
    ],
    [
      'what a year is down to from the highest shown',
      { freq: 'year', from: '2022-01', to: '2025-12' },
      'Russian crude oil to China: $49.9 bn in 2025, down from $62.4 bn in 2024',
    ],
    [
      'what it is up to from the first shown, at the highest or near it',
      { freq: 'year', to: '2023-12' },
      'Russian crude oil to China: $60.6 bn in 2023, up from $23.9 bn in 2017',
    ],
    [
      'a month against that of the year before',
      { freq: 'month', to: '2026-07' },
      'Russian crude oil to China: $5.04 bn in July 2026, up from $4.38 bn in July 2025',
    ],
    [
      'a quarter against that of the year before',
      { freq: 'quarter', to: '2025-12', money: 'rub' },
      'Russian crude oil to China: ₽973 bn in the quarter to December 2025, down from ₽1.48 trn in the quarter to December 2024',
    ],
    [
      'how a year to date has changed on the same months of the year before',
      { freq: 'ytd' },
      'Russian crude oil to China: $38.2 bn in January–July 2026, +29% on a year earlier',
    ],
    [
      'by about how much an estimate has changed',
      { series: ['M-TOTAL'], freq: 'ytd', money: 'cny' },
      'All Russian goods to China: ¥417 bn in January–May 2026, about +15% on a year earlier',
    ],
    [
      'a whole year to date where the newest year shown is over, by about how much if only one of two is revised',
      { freq: 'ytd', to: '2025-12' },
      'Russian crude oil to China: $49.9 bn in January–December 2025, about −20% on a year earlier',
    ],
    [
      'of a line that begins with nothing, what its first sound year was: neither one month of 2019 nor 2020, which is in doubt',
      { series: ['M-271121'], freq: 'year', to: '2025-12' },
      'Russian pipeline gas to China: $9.42 bn in 2025, up from $1.51 bn in 2021',
    ],
    [
      'what the one line kept in colour does',
      { series: ['M-2709', 'M-2701', 'X-TOTAL'], focus: ['X-TOTAL'], freq: 'year', to: '2024-12' },
      'All Chinese goods to Russia: $115 bn in 2024, up from $42.8 bn in 2017',
    ],
  ] as const)('%s', (_, part, expected) => {
    expect(headline(part)).toBe(expected)
  })

  it.each([
    ['several lines', { series: ['M-2709', 'M-2701'] }],
    ['several in colour', { series: ['M-2709', 'M-2701', 'M-GAS'], focus: ['M-2709', 'M-GAS'] }],
    ['no line', { series: [] }],
    ['an index', { show: 'index' }],
    ['changes', { show: 'yoy' }],
    ['shares', { show: 'share' }],
    ['a price against that of a first month’s gas', { series: ['M-271121'], measure: 'price', freq: 'year' }],
    ['one period alone', { freq: 'year', from: '2024-01', to: '2024-12' }],
    ['a month without that of the year before', { freq: 'month', from: '2026-01' }],
    ['two values that are written alike', { series: ['X-TOTAL'], freq: 'year', from: '2022-01', to: '2022-12' }],
    ['a name as long as a paragraph', { series: ['M-0308'], freq: 'year' }],
    ['a February, for the new year moves between it and January', { freq: 'month', to: '2026-02' }],
  ] as const)('nothing of %s', (_, part) => {
    expect(headline(part)).toBeNull()
  })
})

describe('in Chinese and Russian', () => {
  it.each([
    [
      { to: '2026-07' },
      '中国自俄罗斯进口的原油：截至2026年7月的12个月为584亿美元，低于截至2024年5月的12个月的658亿美元',
      'Импорт Китая из России: сырая нефть — 58,4 млрд долл. за 12 месяцев по июль 2026 г., снижение с 65,8 млрд долл. за 12 месяцев по май 2024 г.',
    ],
    [
      { freq: 'year', to: '2023-12' },
      '中国自俄罗斯进口的原油：2023年为606亿美元，高于2017年的239亿美元',
      'Импорт Китая из России: сырая нефть — 60,6 млрд долл. за 2023 год, рост с 23,9 млрд долл. за 2017 год',
    ],
    [
      { freq: 'month', to: '2026-07' },
      '中国自俄罗斯进口的原油：2026年7月为50.4亿美元，高于2025年7月的43.8亿美元',
      'Импорт Китая из России: сырая нефть — 5,04 млрд долл. за июль 2026 г., рост с 4,38 млрд долл. за июль 2025 г.',
    ],
    [
      { freq: 'ytd' },
      '中国自俄罗斯进口的原油：2026年1—7月为382亿美元，同比+29%',
      'Импорт Китая из России: сырая нефть — 38,2 млрд долл. за январь–июль 2026 г., +29 % к тому же периоду годом ранее',
    ],
  ] as const)('%o', (part, ...expected) => {
    expect([headline(part, 'zh'), headline(part, 'ru')]).toEqual(expected)
  })
})

describe('whatever is shown', () => {
  const all = realCatalogue.commodities.flatMap(({ series }) => series)
  const ids = all.map(({ id }) => id)
  const monthly = all.filter(({ frequency }) => frequency === 'monthly').map(({ id }) => id)
  const months = monthRange('2017-01', realCatalogue.lastPeriod)
  const end = fc.option(fc.constantFrom(...months), { nil: null, freq: 1 })
  const anyView = fc
    .record({
      series: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...monthly).map((id) => [id]) },
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }),
      ),
      focus: fc.subarray(ids, { maxLength: 1 }),
      measure: fc.constantFrom(...measures),
      money: fc.constantFrom(...moneys),
      show: fc.oneof({ weight: 4, arbitrary: fc.constant('level' as const) }, fc.constantFrom(...shows)),
      freq: fc.constantFrom(...frequencies),
      chart: fc.constantFrom(...charts),
      from: end,
      to: end,
    })
    .filter(({ from, to }) => from === null || to === null || from < to)
  const periods = new Map([
    ...months.map((month) => [format.period(month), month] as const),
    ...months.map((month) => [month.slice(0, 4), month.slice(0, 4)] as const),
  ])
  const saidToDate = /: (\S.*?) in January–\w+ (\d{4}), (?:about )?([+−][\d,.]+)% on a year earlier$/
  const said =
    /: (\S.*?) in (?:the (?:year|quarter) to )?([\w ]+), (up|down) from (\S.*?) in (?:the (?:year|quarter) to )?([\w ]+)$/

  it('every number of the title is one of the CSV as it would be written, and up is up', () => {
    let titles = 0
    fc.assert(
      fc.property(anyView, (part) => {
        const text = headline(part)
        if (text === null) return
        titles += 1
        const { view, plot } = shown(part)
        const rows = csvText(plotRows(plot, view, (id) => id))
          .split('\r\n')
          .map((row) => row.split(','))
        const about = part.series.length === 1 ? part.series[0] : part.focus[0]
        const valueIn = (name: string): number => {
          const row = rows.find(([id, , , , at]) => id === about && at === periods.get(name))
          expect(row?.[10]).toMatch(/^[APE]$/)
          expect(row?.[9]).not.toBe('')
          return Number(row?.[9])
        }
        const written = (value: number): string => plain(format.amount(value, quantityOf(view, 'level')))
        const toDate = saidToDate.exec(text)
        if (toDate !== null) {
          const [, sum, year = '', change = ''] = toDate
          const [now, earlier] = [valueIn(year), valueIn(String(Number(year) - 1))]
          expect(sum).toBe(written(now))
          const percent = Number(change.replaceAll(',', '').replace('−', '-'))
          expect(Math.abs((now / earlier - 1) * 100 - percent)).toBeLessThan(0.501)
          return
        }
        const [, amount, period = '', direction, before, then = ''] = said.exec(text) ?? []
        const [last, first] = [valueIn(period), valueIn(then)]
        expect([amount, before]).toEqual([written(last), written(first)])
        expect(direction).toBe(last > first ? 'up' : 'down')
        expect(rows.findLast(([id, , , , , , , , , value]) => id === about && value !== '')?.[4]).toBe(
          periods.get(period),
        )
      }),
      { numRuns: full ? 5000 : 120 },
    )
    expect(titles).toBeGreaterThan(5)
  })
})
