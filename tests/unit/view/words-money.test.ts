import { describe, expect, it } from 'vitest'
import { largestOf } from '#src/chart/valueExtent.ts'
import { sourcesOf } from '#src/trade/point.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { altTextOf } from '#src/view/texts/altText.ts'
import { fileNameOf } from '#src/view/texts/fileName.ts'
import { cautionsOf } from '#src/view/texts/cautions.ts'
import { notesOf } from '#src/view/texts/notes.ts'
import { subtitleOf } from '#src/view/texts/titles.ts'
import { format, labels, shown } from '#tests/unit/support/words.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

// Words of a figure about its money; all other tests of words are in dollars.

type Part = Partial<ViewState>
const subtitle = (part: Part): string => {
  const { view, plot } = shown(part)
  return subtitleOf(view, plot, largestOf(plot), format)
}
const notes = (part: Part): readonly string[] => {
  const { view, plot } = shown(part)
  return notesOf(view, plot, format, labels)
}
const crude = { series: ['M-2709'] } as const

describe('the subtitle names the money', () => {
  it.each([
    [{ money: 'cny' }, 'Value, billions of yuan, rolling 12 months, December 2017 to June 2026'],
    [{ money: 'rub' }, 'Value, trillions of roubles, rolling 12 months, December 2017 to December 2025'],
    [{ money: 'real', freq: 'year' }, 'Value, billions of US dollars of 2021, years, 2017 to 2024'],
    [
      { money: 'rub', measure: 'price', freq: 'month', from: '2022-01', to: '2022-12' },
      'Average price, roubles a tonne, months, January 2022 to December 2022',
    ],
    [
      { money: 'cny', show: 'yoy', freq: 'year' },
      'Value in yuan, change on a year earlier in percent, years, 2018 to 2025',
    ],
    [{ money: 'rub', show: 'index', freq: 'year' }, 'Value in roubles, index, 2017 = 100, years, 2017 to 2025'],
    [
      { money: 'real', show: 'share', freq: 'year', to: '2023-12' },
      'Value in US dollars of 2021, percent of all goods of the same flow, years, 2017 to 2023',
    ],
  ] as const)('%o', (part, expected) => {
    expect(subtitle({ ...crude, ...part })).toBe(expected)
  })
})

describe('the notes', () => {
  it('say nothing of money in dollars', () => {
    expect(notes(crude).join(' ')).not.toMatch(/rate|converted at|consumer/)
  })

  it('say that Customs’ own yuan differ, and that consumer prices are no deflator of trade', () => {
    expect(notes({ ...crude, money: 'cny' })).toContain(
      'Each month’s dollars are converted at the mean rate of that month. Customs’ own yuan figures differ by about 1% in a month where its dollars are at hand, and by up to 3% where the dollars are estimated.',
    )
    expect(notes({ ...crude, money: 'real' }).join(' ')).toContain('which are not a deflator of trade.')
  })

  it('say why there is a gap, and of what months', () => {
    const roubles = { ...shown({ ...crude, money: 'rub' }), catalogue: realCatalogue }
    const missing = 'There is no rouble rate for January 2026 to July 2026, so figures that need it are not shown.'
    expect(cautionsOf(roubles, format), 'where the line ends early').toContain(missing)
    expect(notes({ ...crude, money: 'rub' })).not.toContain(missing)
    const real = shown({ ...crude, money: 'real', freq: 'month' })
    expect(cautionsOf({ ...real, catalogue: realCatalogue }, format)).toContain(
      'The United States has published no consumer prices for October 2025 and June 2026 to July 2026, so figures that need them are not shown.',
    )
    expect(notes({ ...crude, money: 'rub', to: '2025-12' }).join(' ')).not.toContain('no rouble rate')
  })

  it('do not blame the publishers of the trade for a gap that a rate makes', () => {
    const months = { series: ['X-TOTAL'], freq: 'month' } as const
    expect(notes({ ...months, money: 'real' }).join(' ')).not.toContain('periods without a published figure')
  })

  it('say how years without months were converted, where there are any', () => {
    const words = 'Yearly figures without months are converted at the mean of the twelve months.'
    expect(notes({ series: ['X-8542'], freq: 'year', money: 'cny' })).toContain(words)
    expect(notes({ ...crude, freq: 'year', money: 'cny' })).not.toContain(words)
  })
})

it('the sources hold that of the rate', () => {
  const of = (money: ViewState['money']) => sourcesOf(shown({ ...crude, money, to: '2024-12' }).plot)
  expect(of('usd')).toEqual(['gacc-wind'])
  expect(of('rub')).toEqual(['gacc-wind', 'cbr'])
  expect(of('real')).toEqual(['gacc-wind', 'bls-cpi'])
})

it('the alternative text counts in the money', () => {
  const { view, plot } = shown({ ...crude, money: 'real', freq: 'year', to: '2022-12' })
  const text = altTextOf('Crude', subtitle(view), view, plot, format, labels)
  expect(text).toContain('Crude oil rose from $26.4 bn (2021 $) in 2017 to $54.1 bn (2021 $) in 2022')
})

it('the name of a file has the money, which goes without saying of dollars', () => {
  const name = (part: Part): string => {
    const { view, plot } = shown({ ...crude, freq: 'year', to: '2024-12', ...part })
    return fileNameOf(view, plot, realCatalogue)
  }
  expect(name({ money: 'rub' })).toBe('china-russia_crude-oil_value_rub_year_2017_2024')
  expect(name({})).toBe('china-russia_crude-oil_value_year_2017_2024')
})

describe('a weight has no money', () => {
  it('a link that asks for its roubles is repaired, in words', () => {
    const { view, notices } = parseView('?series=M-2709&measure=weight&money=rub', realCatalogue)
    expect([view.measure, view.money]).toEqual(['weight', 'usd'])
    expect(noticeTexts(notices, format)).toEqual(['Money was set to US dollars: weights have no currency.'])
  })

  it('its unit price has', () => {
    const { view, notices } = parseView('?series=M-2709&measure=price&money=rub', realCatalogue)
    expect([view.money, notices]).toEqual(['rub', []])
  })

  it('a money that there is not is ignored', () => {
    const { view, notices } = parseView('?money=eur', realCatalogue)
    expect([view.money, notices.map(({ kind }) => kind)]).toEqual(['usd', ['ignored']])
  })
})
