import { describe, expect, it } from 'vitest'
import { endOf } from '#src/chart/multipanel/panelWords.ts'
import { csvText } from '#src/figure/files/csv.ts'
import { pricesContent, pricesPanels } from '#src/figures/prices/makePrices.ts'
import { isPriced, pricesRows } from '#src/figures/prices/pricesData.ts'
import { pricesCautions, pricesKeys, pricesNotes, pricesTitle } from '#src/figures/prices/pricesTexts.ts'
import { benchmarksOf, pricedGoods } from '#src/trade/beside/benchmark.ts'
import type { Point } from '#src/trade/point.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { defaultView, lags } from '#src/view/viewState.ts'
import { allPairs, byMonth, cellOf, dataOf, quoteOf } from '#tests/unit/support/pricePairs.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'
import { mean, monthsOf, worth, worthOfYear } from '#tests/unit/support/worth.ts'

const brent = { of: 'M-2709', benchmark: 'brent', lag: 0 } as const
const urals = { of: 'M-2709', benchmark: 'urals', lag: 0 } as const
const at = (points: readonly Point[], period: string): number | null =>
  points.find((point) => point.period === period)?.value ?? null

const orNull = (value: number): number | null => (Number.isFinite(value) && value !== 0 ? value : null)

describe('every pair, at every lag, in every money, is what the tables give', () => {
  it.each(allPairs)('$of and $benchmark, $lag months earlier', (pair) => {
    for (const money of ['usd', 'cny', 'rub', 'real'] as const) {
      const data = dataOf(pair, money)
      expect(data.periods.length).toBeGreaterThan(5)
      data.periods.forEach((period, i) => {
        const { usd, units } = cellOf(pair.of, period)
        const rate = period.length === 4 ? worthOfYear[money](Number(period)) : worth[money](period)
        const paid = orNull((usd * rate) / units)
        const asked = period.length === 4 ? monthsOf(Number(period)) : [period]
        const world = orNull(mean(asked.map((month) => quoteOf(pair, month, money))))
        const gap = paid === null || world === null ? null : paid - world
        const where = `${money} ${period}`
        for (const [name, expected] of [
          ['paid', paid],
          ['world', world],
          ['gap', gap],
          ['percent', gap === null || world === null ? null : (gap / world) * 100],
        ] as const) {
          const value = data[name][i]?.value ?? null
          if (expected === null) expect(value, `${name} ${where}`).toBeNull()
          else expect(value, `${name} ${where}`).toBeCloseTo(expected, 6)
        }
      })
    }
  })

  it('of twelve months and of calendar years: value over weight, less the mean of the world price', () => {
    let count = 0
    for (const pair of allPairs.filter(({ of }) => byMonth.has(of))) {
      const { ofTwelve, years: ofYears } = dataOf(pair)
      for (const point of [...ofTwelve.gap, ...ofYears.gap]) {
        const last = point.period.length === 4 ? `${point.period}-12` : point.period
        const twelve = monthRange(addMonths(last, -11), last)
        const all = twelve.map((month) => cellOf(pair.of, month))
        const paid = all.reduce((sum, { usd }) => sum + usd, 0) / all.reduce((sum, { units }) => sum + units, 0)
        const expected = orNull(paid - mean(twelve.map((month) => quoteOf(pair, month, 'usd'))))
        if (expected === null) expect(point.value).toBeNull()
        else expect(point.value, `${pair.benchmark} ${point.period}`).toBeCloseTo(expected, 6)
        if (expected !== null) count += 1
      }
    }
    expect(count).toBeGreaterThan(1500)
  })
})

describe('crude', () => {
  it('of June 2022 was 24.6 dollars a barrel below Brent, in every money as its month’s rate has it', () => {
    const june = (['usd', 'cny', 'rub', 'real'] as const).map((money) => {
      const { paid, world, gap } = dataOf(brent, money)
      return [paid, world, gap, dataOf(urals, money).gap].map((points) => at(points, '2022-06')?.toFixed(2))
    })
    expect(june).toEqual([
      ['98.08', '122.71', '-24.63', '7.86'],
      ['656.69', '821.57', '-164.88', '52.65'],
      ['5608.26', '7016.39', '-1408.12', '449.61'],
      ['89.69', '112.22', '-22.52', '7.19'],
    ])
  })

  it('names the months that stand out at any month of pricing, and none that another month turns round', () => {
    expect([dataOf(brent).named, dataOf(brent, 'rub').named]).toEqual([['2022-06'], ['2022-06']])
    const all = (['brent', 'dubai', 'urals'] as const).flatMap((benchmark) =>
      lags.flatMap((lag) => (['usd', 'rub'] as const).map((money) => dataOf({ of: 'M-2709', benchmark, lag }, money))),
    )
    for (const { pair, money, named } of all) {
      for (const month of named) {
        const { usd, units } = cellOf('M-2709', month)
        const paid = (usd / units) * worth[money](month)
        const signs = lags.map((lag) => Math.sign(paid - quoteOf({ ...pair, lag }, month, money)))
        expect(Math.abs(signs.reduce((a, b) => a + b)), `${pair.benchmark} ${money} ${month}`).toBe(lags.length)
      }
    }
  })

  it('against Urals a month before, in roubles, has its name at the tallest bar', () => {
    const data = dataOf({ ...urals, lag: 1 }, 'rub')
    const tallest = data.gap.toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))[0]
    expect(data.named).toContain(tallest?.period)
  })

  it('names both lines at their own ends with their newest amounts, also where the world price stops before', () => {
    const ends = ([brent, { ...brent, benchmark: 'dubai' }] as const).map((pair) => {
      const data = dataOf(pair)
      const [lines] = pricesPanels(data, format)
      return lines?.series.map((series) => {
        const end = endOf(series, { ...data, format })
        return plain(`${end?.name} ${end?.amount}`)
      })
    })
    expect(ends).toEqual([
      ['Russian crude $99.8', 'Brent $107.1'],
      ['Russian crude $99.8', 'Dubai $63.8, Nov 2025'],
    ])
  })

  it('has gaps where Urals has no price, and says where a line ends', () => {
    const data = dataOf(urals)
    expect(data.world.filter(({ value }) => value === null).map(({ period }) => period)).toEqual([
      '2023-06',
      ...monthRange('2026-01', '2026-05'),
    ])
    const notes = pricesNotes(data, format).join(' ')
    expect(notes).toContain('Urals: to December 2025. Gaps in a line are periods where a figure is missing')
    expect(notes).toContain('Urals is the monthly average that Russia’s government uses for its oil-extraction tax')
  })

  it('has Russia’s share of China’s crude beside it, by weight of twelve months, estimated, in any money', () => {
    const { share, periods } = dataOf(brent)
    expect(share.map(({ period }) => period)).toEqual(periods)
    const shown = ['2017-11', '2017-12', '2024-12', '2026-05'].map((month) => at(share, month)?.toFixed(1))
    expect(shown).toEqual([undefined, '14.2', '19.6', '19.2'])
    expect(new Set(share.flatMap(({ status }) => status ?? []))).toEqual(new Set(['E']))
    expect(dataOf(urals, 'rub').share).toEqual(share)
    expect(pricesPanels(dataOf(brent), format).map(({ id }) => id)).toEqual(['price', 'gap', 'share'])
    expect(pricesNotes(dataOf(brent), format)).toContain(
      'China’s crude imports from all suppliers are converted from barrels a day, hence estimated.',
    )
    const coal = dataOf({ of: 'M-2701', benchmark: 'coal-australia', lag: 0 })
    expect(pricesPanels(coal, format).map(({ id }) => id)).toEqual(['price', 'gap'])
  })

  it('without a rate has a gap, and says of which months', () => {
    const data = dataOf(brent, 'rub')
    expect(data.periods.at(-1)).toBe('2026-05')
    expect(at(data.gap, '2026-01')).toBeNull()
    const notes = pricesNotes(data, format)
    expect(notes).toContain(
      'There is no rouble rate for January 2026 to May 2026, so figures that need it are not shown.',
    )
    expect(notes.join(' ')).not.toContain('Russian crude: to')
  })

  it('is the figure of its money, pair and lag: subtitle, file name, alt text, sources, view, CSV', () => {
    const data = dataOf({ ...brent, lag: 2 }, 'rub')
    const content = pricesContent(data, realCatalogue, { ...defaultView, money: 'rub' }, format)
    expect(plain(content.title)).toMatch(
      /^Russian crude cost China between ₽120 and ₽\d+ a barrel less than Brent in the year to /,
    )
    expect(plain(content.subtitle)).toBe(
      'Average price of Russian crude in China’s imports, and of Brent two months before, roubles a barrel, January 2017 to May 2026',
    )
    expect(content.fileName?.()).toBe('china-russia_M-2709-against-brent-2-months-earlier_rub_2017-01_2026-05')
    expect(plain(content.altText())).toMatch(/Brent: ₽[\d,]+ in March 2017, ₽[\d,]+ in February 2026\./)
    expect(content.sources).toContain('cbr')
    expect(content.view).toMatchObject({ analysis: 'prices', of: 'M-2709', benchmark: 'brent', lag: 2 })
    const june = csvText(pricesRows(data))
      .split('\r\n')
      .find((line) => line.startsWith('2022-06,'))
    expect(june).toMatch(
      /^2022-06,M-2709,brent,2,5608\.26\d*,[\d.]+,-?[\d.]+,-?[\d.]+,RUB\/bbl,A,gacc-wind;cbr;eia-brent,[\d.]+,E,[\w;-]+$/,
    )
  })
})

describe('the other goods', () => {
  it('have these gaps in their newest twelve months or year', () => {
    const titles = pricedGoods
      .filter(isPriced)
      .slice(1)
      .flatMap((of) =>
        benchmarksOf(of).map((benchmark) => plain(pricesTitle(dataOf({ of, benchmark, lag: 0 }), format))),
      )
    expect(titles).toEqual([
      'Russian coal cost China $18 a tonne less than Australian coal, on average over the year to December 2024',
      'Russian coal cost China $13 a tonne more than South African coal, on average over the year to December 2024',
      'Russian LNG cost China $1.3 a million Btu less than LNG in Japan, on average over the year to December 2024',
      'Russian LNG cost China $0.6 a million Btu more than gas in Europe, on average over the year to December 2024',
      'Russian aluminium cost China about as much as aluminium in London in 2024',
      'Russian copper cost China about as much as copper in London in 2024',
      'Russian nickel cost China about as much as nickel in London in 2024',
      'Russian potash cost China about as much as potash on the spot market in 2024',
    ])
  })

  it('of years alone have no months earlier, and BACI’s weights make them of low reliability', () => {
    for (const of of ['M-7601', 'M-7403', 'M-7502', 'M-3104'] as const) {
      const [benchmark = 'brent'] = benchmarksOf(of)
      const data = dataOf({ of, benchmark, lag: 0 })
      expect(data.periods).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'])
      expect(new Set(data.paid.map(({ status }) => status))).toEqual(new Set(['U']))
      expect(new Set(data.gap.map(({ status }) => status))).toEqual(new Set(['U']))
      expect(pricesCautions(data, realCatalogue, format).join(' ')).toMatch(
        /^The weights are of low reliability, as BACI imputes many.* BACI holds both countries’ reports up to 2021.* BACI’s 2024 is from a newer release/,
      )
      const [, gaps] = pricesPanels(data, format)
      expect(gaps?.series[0]?.labels.size).toBe(8)
      for (const label of gaps?.series[0]?.labels.values() ?? []) expect(label.join(' ')).toMatch(/^[+−]?\d+%$/)
    }
  })

  it('name the estimates of South African coal, which are dashed', () => {
    const data = dataOf({ of: 'M-2701', benchmark: 'coal-south-africa', lag: 0 })
    const estimated = data.world.filter(({ status }) => status === 'E').map(({ period }) => period)
    expect([estimated.length, estimated[0], estimated.at(-1)]).toEqual([18, '2022-06', '2024-05'])
    expect(pricesKeys(data, format)).toEqual(['Dashed or hollow: South African coal (estimated).'])
    expect(pricesNotes(data, format)).toContain(
      'The World Bank estimates South African coal in 18 of the months from June 2022 to May 2024.',
    )
    const csv = csvText(pricesRows(data))
    expect(csv).toMatch(/\r\n2023-03,M-2701,coal-south-africa,0,[^,]*,[^,]*,[^,]*,[^,]*,USD\/t,E,/)
  })

  it('end with the last month that has a weight', () => {
    for (const of of ['M-2701', 'M-271111'] as const) {
      for (const benchmark of benchmarksOf(of)) {
        const data = dataOf({ of, benchmark, lag: 1 })
        expect([data.periods.at(-1), data.years.paid.at(-1)?.period]).toEqual(['2024-12', '2024'])
      }
    }
  })

  it('state what a unit is by', () => {
    expect(pricesNotes(dataOf({ of: 'M-271111', benchmark: 'ttf', lag: 0 }), format)[0]).toBe(
      'Average price: value over net weight, at 52 million British thermal units (Btu) a tonne, as S&P Global converts Japan’s price.',
    )
    expect(pricesNotes(dataOf(brent), format)[0]).toBe('Average price: value over net weight, at 7.3 barrels a tonne.')
  })
})

it('each pair says in every export that the gap is no discount and why it is not the same good', () => {
  const said = new Set<string>()
  for (const pair of allPairs) {
    const cautions = pricesCautions(dataOf(pair), realCatalogue, format)
    expect(cautions.join(' ')).toContain('the gap is not “the discount”')
    said.add(cautions.at(-1) ?? '')
  }
  // The cautions on copper, aluminium and nickel differ by a word or not at all.
  expect(said.size).toBeGreaterThanOrEqual(10)
  const potash = pricesCautions(dataOf({ of: 'M-3104', benchmark: 'potash', lag: 0 }), realCatalogue, format).join(' ')
  expect(potash).toContain('FOB Vancouver until 2019 and delivered to Brazil from 2020')
})
