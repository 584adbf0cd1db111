import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { buyersRows, buyersData, calendarYearsOf, pointsOf } from '#src/figures/buyers/buyersData.ts'
import { buyersPanels } from '#src/figures/buyers/makeBuyers.ts'
import { buyerName, buyersCautions, buyersFacts, buyersNotes, buyersTitle } from '#src/figures/buyers/buyersTexts.ts'
import { MultiPanelMarks } from '#src/chart/multipanel/MultiPanelMarks.tsx'
import { multiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import { paletteBy } from '#src/chart/palette.ts'
import { buyersSchema } from '#src/api/schema/beside.ts'
import { panelScale } from '#src/chart/multipanel/scale.ts'
import type { BoughtProduct, Buyer, Buyers } from '#src/trade/beside/buyers.ts'
import { buyers } from '#src/trade/beside/buyers.ts'
import { monthRange } from '#src/trade/periods.ts'
import type { Point } from '#src/trade/point.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realAnswer } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const all = realAnswer(buyersSchema, 'buyers')
const oil = buyersData(all, 'OIL')
const gas = buyersData(all, 'GAS')
const at = (points: readonly Point[], period: string): Point | undefined =>
  points.find((point) => point.period === period)

// Expected numbers are added up here from the table's own lines.
const table = readDataFile('buyers-monthly.csv')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','))
function kilograms(product: BoughtProduct, buyer: Buyer | null, from: string, to: string): number {
  return table
    .filter(([own, whose]) => own === product && (buyer === null || whose === buyer))
    .filter(([, , month = '']) => month >= from && month <= to)
    .reduce((sum, [, , , , weight]) => sum + Number(weight), 0)
}

describe('the table, added up by hand', () => {
  it.each([
    ['CHN', '2021', '82.8'],
    ['CHN', '2022', '92.7'],
    ['IND', '2021', '5.5'],
    ['IND', '2022', '35.3'],
    ['OTHER', '2021', '230.3'],
  ] as const)('oil and products to %s in %s: %s Mt', (buyer, year, megatonnes) => {
    const byHand = kilograms('OIL', buyer, `${year}-01`, `${year}-12`)
    expect((byHand / 1e9).toFixed(1)).toBe(megatonnes)
    expect(at(pointsOf(oil.lines, buyer), `${year}-12`)?.value).toBe(byHand)
  })

  it.each([
    ['2021-12', '24.4'],
    ['2022-12', '31.0'],
    ['2025-12', '44.8'],
    ['2026-05', '48.9'],
  ])('China’s share of what is reported in the twelve months to %s is %s percent', (period, percent) => {
    const [first = ''] = monthRange('2020-12', period).slice(-12)
    const byHand = (kilograms('OIL', 'CHN', first, period) / kilograms('OIL', null, first, period)) * 100
    expect(byHand.toFixed(1)).toBe(percent)
    expect(at(oil.share, period)?.value).toBeCloseTo(byHand, 9)
  })

  it('calendar years are their Decembers', () => {
    const { years, at: ofYears } = calendarYearsOf(gas)
    expect(years).toEqual(['2020', '2021', '2022', '2023', '2024', '2025'])
    expect(ofYears(pointsOf(gas.lines, 'JPN'))[1]?.value).toBe(kilograms('GAS', 'JPN', '2021-01', '2021-12'))
  })
})

describe('a month without a report', () => {
  it('is a gap in every sum that holds it, and never a zero', () => {
    // Japan did not report June 2022.
    const japan = pointsOf(oil.lines, 'JPN')
    expect(at(japan, '2022-05')?.value).toBe(kilograms('OIL', 'JPN', '2021-06', '2022-05'))
    expect(monthRange('2022-06', '2026-05').map((month) => at(japan, month)?.value)).toEqual(
      Array.from({ length: 48 }, () => null),
    )
  })

  it('leaves China’s share as it is: it is of what was reported', () => {
    const rows = (buyer: Buyer, months: readonly string[]): Buyers['rows'] =>
      months.map((period) => ({ product: 'OIL', buyer, period, netWeightKg: 3, status: 'A', source: 'customs' }))
    const months = monthRange('2020-01', '2020-12')
    const { lines, share } = buyersData({ rows: [...rows('CHN', months), ...rows('IND', months.slice(0, 4))] }, 'OIL')
    expect(pointsOf(lines, 'IND').map(({ value }) => value)).toEqual([null])
    expect(share.map(({ value }) => value)).toEqual([75])
  })
})

describe('what is in part estimated', () => {
  it('is dashed from March 2026 on, the share too', () => {
    for (const points of [pointsOf(oil.lines, 'CHN'), pointsOf(oil.lines, 'IND'), oil.share]) {
      expect(
        points.map(({ period, status }) => (status === 'A' ? null : `${period} ${status}`)).filter(Boolean),
      ).toEqual(['2026-03 E', '2026-04 E', '2026-05 E'])
    }
  })
})

describe('in words', () => {
  it('the title has the weights of the same twelve months, and no percentages of growth', () => {
    expect(plain(buyersTitle(oil, format))).toBe(
      'In the year to May 2026 China bought 122 Mt of Russian oil and products, India 84.8 Mt (2021: 82.8 Mt and 5.49 Mt)',
    )
  })

  it('the title on gas ranks nobody, because the unnamed others report more than any named buyer but China', () => {
    const inYear = (buyer: Buyer | null): number => kilograms('GAS', buyer, '2025-06', '2026-05')
    const named = buyers.filter((buyer) => buyer !== 'CHN' && buyer !== 'OTHER')
    expect(Math.max(...named.map(inYear))).toBeLessThan(inYear('OTHER'))
    const others = ((inYear(null) - inYear('CHN')) / 1e9).toFixed(1)
    for (const language of ['en', 'zh', 'ru'] as const) {
      const title = buyersTitle(gas, formats[language])
      for (const buyer of named) expect(title).not.toContain(buyerName(buyer, formats[language]))
    }
    expect(plain(buyersTitle(gas, format))).toBe(
      `In the year to May 2026 China reported 11.5 Mt of Russian LNG and LPG; all other buyers, pipelines included, reported ${others} Mt`,
    )
  })

  it('nothing known has a title all the same', () => {
    expect(buyersTitle(buyersData({ rows: [] }, 'OIL'), format)).toBe('Buyers of Russian oil and products')
  })

  it('the cautions say what China’s line holds, what is a floor, who did not report, and what is estimated', () => {
    expect(buyersCautions(oil, format).map(plain)).toEqual([
      'China’s line is oil and products (HS 2709, 2710, 2712–2715), not crude oil alone.',
      'Türkiye publishes no crude: its line is an undercount. “Other countries” are those that report: a minimum.',
      'Not reported in the year to May 2026: Hungary 2 months, Slovakia 2 months and Japan 7 months; China’s share is slightly too large.',
      'From March 2026 the months are partly estimated.',
    ])
    expect(buyersCautions(gas, format).map(plain)).toEqual([
      'China publishes no weight of pipeline gas after December 2021: its line and share leave that gas out. HS 2711 includes LPG.',
      'Türkiye’s line is an undercount. “Other countries” are those that report: a minimum.',
      'Not reported in the year to May 2026: Hungary 1 month and Slovakia 2 months; China’s share is slightly too large.',
      'From March 2026 the months are partly estimated.',
    ])
  })

  it('where every month is reported and published, there is no caution of that', () => {
    const months = monthRange('2020-01', '2020-12')
    const reported = { product: 'OIL', netWeightKg: 3, status: 'A', source: 'customs' } as const
    const rows = buyers.flatMap((buyer) => months.map((period) => ({ ...reported, buyer, period })))
    expect(buyersCautions(buyersData({ rows }, 'OIL'), format)).toHaveLength(2)
  })

  it('the notes say whose figures these are, and what they are in the trade’s own unit', () => {
    const ofOil = plain(buyersNotes(oil, format).join(' '))
    expect(ofOil).toContain('As recorded by the buyers’ own customs.')
    // 122.31 Mt in the year to May 2026 × 7.3 barrels a tonne / 365 days.
    expect(ofOil).toContain('China’s 122 Mt in twelve months are about 2.4 million barrels a day.')
    expect(ofOil).toContain('India bought only 1.33 Mt in 2020: too small a base')
    const ofGas = plain(buyersNotes(gas, format).join(' '))
    expect(ofGas).toContain('about 1.4 billion cubic metres')
    expect(ofGas).not.toContain('India bought')
  })

  it('every line is described, with the month in which it ends', () => {
    const facts = plain(buyersFacts(oil, format).join(' '))
    expect(facts).toContain('India: 1.33 Mt in December 2020, 84.8 Mt in May 2026.')
    expect(facts).toContain('Japan: 6.09 Mt in December 2020, 4.89 Mt in May 2022.')
    expect(facts).toContain('China’s share: 25.4% in December 2020, 48.9% in May 2026.')
  })
})

it('a short line among long ones is marked where it ends, not at every month', () => {
  const content = {
    panels: buyersPanels(oil, format),
    periods: oil.periods,
    freq: 'month',
    events: [],
    format,
  } as const
  const model = multiPanelModel(content, 900, 500, true)
  const markup = renderToStaticMarkup(
    createElement('svg', null, createElement(MultiPanelMarks, { model, palette: paletteBy((token) => token) })),
  )
  const marksOf = (buyer: Buyer): number => {
    const line = markup.split('data-series="').find((part) => part.startsWith(`weight-${buyer}"`))
    return (line?.split('</g>')[0]?.match(/<circle/g) ?? []).length
  }
  expect(pointsOf(oil.lines, 'JPN').filter(({ value }) => value !== null)).toHaveLength(18)
  expect([marksOf('JPN'), marksOf('IND')]).toEqual([1, 1])
})

it('the CSV has every line month by month', () => {
  const lines = csvText(buyersRows(oil)).slice(1).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + 8 * oil.periods.length)
  expect(lines).toContain('OIL,JPN,2022-06,weight_12_months,kg,,,')
  expect(lines.filter((line) => line.startsWith('OIL,CHN,2022-12,')).map((line) => line.split(',')[3])).toEqual([
    'weight_12_months',
    'share_of_reported_12_months',
  ])
})

it.each([
  ['en', '0 50 100 150 200 250'],
  ['zh', '0 5,000 10,000 15,000 20,000 25,000'],
  ['ru', '0 50 100 150 200 250'],
] as const)('no two grid lines of one number: by buyer, in %s', (language, expected) => {
  const [weight] = buyersPanels(oil, formats[language])
  if (weight === undefined) throw new Error('no panel of weights')
  const { ticks } = panelScale(weight, 150, false, { above: 0, below: 0 })
  expect(ticks.map(weight.tick).join(' ')).toBe(expected)
})
