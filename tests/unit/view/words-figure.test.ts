import { describe, expect, it } from 'vitest'
import { largestOf } from '#src/chart/valueExtent.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { fileNameOf } from '#src/view/texts/fileName.ts'
import { subtitleOf } from '#src/view/texts/titles.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { format, shown } from '#tests/unit/support/words.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const subtitle = (part: Partial<ViewState>): string => {
  const { view, plot } = shown(part)
  return subtitleOf(view, plot, largestOf(plot), format)
}

describe('the subtitle says measure, unit, frequency and period', () => {
  it.each([
    [{}, 'Value, billions of current US dollars, rolling 12 months, December 2017 to July 2026'],
    [{ freq: 'month' }, 'Value, billions of current US dollars, months, January 2017 to July 2026'],
    [{ freq: 'quarter' }, 'Value, billions of current US dollars, quarters, March 2017 to June 2026'],
    [{ freq: 'year' }, 'Value, billions of current US dollars, years, 2017 to 2025'],
    [{ freq: 'ytd' }, 'Value, billions of current US dollars, January–May of each year, 2017 to 2026'],
    [
      { series: ['M-271111'], freq: 'ytd', measure: 'weight' },
      'Net weight, millions of tonnes, January–December of each year, 2017 to 2024',
    ],
    [{ series: ['X-8542'], freq: 'year' }, 'Value, millions of current US dollars, years, 2017 to 2024'],
    [
      { series: ['M-2709'], measure: 'weight' },
      'Net weight, millions of tonnes, rolling 12 months, December 2017 to May 2026',
    ],
    [
      { series: ['M-2709'], measure: 'price' },
      'Average price, current US dollars a tonne, 12-month average, December 2017 to May 2026',
    ],
    [
      { series: ['M-2709'], show: 'index' },
      'Value, index, December 2017 = 100, rolling 12 months, December 2017 to July 2026',
    ],
    [{ show: 'index', freq: 'year' }, 'Value, index, 2019 = 100, years, 2017 to 2025'],
    [{ show: 'index', freq: 'year', base: '2021' }, 'Value, index, 2021 = 100, years, 2017 to 2025'],
    [{ show: 'index', freq: 'year', base: '2018' }, 'Value, index, 2019 = 100, years, 2017 to 2025'],
    [
      { series: ['M-2709'], show: 'yoy' },
      'Value, change on a year earlier in percent, rolling 12 months, December 2018 to July 2026',
    ],
    [
      { series: ['M-2709'], show: 'share', freq: 'year' },
      'Value, percent of all goods of the same flow, years, 2017 to 2025',
    ],
    [
      { from: '2022-01', to: '2022-12', freq: 'month' },
      'Value, billions of current US dollars, months, January 2022 to December 2022',
    ],
  ] as const)('%o', (part, expected) => {
    expect(subtitle(part)).toBe(expected)
  })

  it('Russian sets years close, and months, which are words, apart', () => {
    const { view, plot } = shown({ series: ['M-2709'], freq: 'year' })
    const russian = formats.ru
    expect(subtitleOf(view, plot, largestOf(plot), russian)).toContain('по годам, 2017–2025')
    const months = shown({ series: ['M-2709'], freq: 'month' })
    expect(subtitleOf(months.view, months.plot, largestOf(months.plot), russian)).toContain(
      'январь 2017\u00a0— июль 2026',
    )
  })

  it('names the one month that years to date can be of', () => {
    expect(subtitle({ series: ['M-2709'], freq: 'ytd', to: '2026-01' })).toContain('January')
  })

  it('says the level where an index was asked for and none exists', () => {
    expect(subtitle({ series: ['M-271121', 'M-2709'], show: 'index', freq: 'month', to: '2019-11' })).toBe(
      'Value, billions of current US dollars, months, January 2017 to November 2019',
    )
  })

  it('says that there is nothing', () => {
    expect(subtitle({ series: [] })).toBe('No figures')
  })
})

describe('a file is named after what is in it', () => {
  const name = (part: Partial<ViewState>): string => {
    const { view, plot } = shown(part)
    return fileNameOf(view, plot, realCatalogue)
  }

  it.each([
    [{}, 'china-russia_crude-oil+liquefied-natural-gas+pipeline-gas+and-2-more_value_rolling_2017-12_2026-07'],
    [{ series: ['M-2709'], freq: 'year', from: '2017-01' }, 'china-russia_crude-oil_value_year_2017_2025'],
    [
      { series: ['M-2709'], measure: 'price', show: 'yoy', freq: 'month' },
      'china-russia_crude-oil_price_yoy_month_2018-01_2026-05',
    ],
    [{ series: ['M-TOTAL', 'X-TOTAL'], freq: 'ytd' }, 'china-russia_all-goods-m+all-goods-x_value_ytd_2017_2026'],
    [{ series: ['X-8542', 'X-8542.quoted'], freq: 'year' }, 'china-russia_integrated-circuits_value_year_2017_2024'],
    [{ series: ['M-8542'], freq: 'year' }, 'china-russia_m-8542_value_year_2017_2023'],
    [
      { series: ['M-2709'], freq: 'year', show: 'index', base: '2021' },
      'china-russia_crude-oil_value_index-2021_year_2017_2025',
    ],
    [{ series: ['M-2709'], freq: 'year', show: 'index' }, 'china-russia_crude-oil_value_index_year_2017_2025'],
    [{ series: [] }, 'china-russia_nothing_value_rolling'],
  ] as const)('%o', (part, expected) => {
    expect(name(part)).toBe(expected)
  })

  it('with nothing in it that a file system could mind', () => {
    for (const commodity of realCatalogue.commodities)
      expect(name({ series: [commodity.id], freq: 'year' })).toMatch(/^[a-z0-9_+-]+$/)
  })
})
