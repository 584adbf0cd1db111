import { describe, expect, it } from 'vitest'
import { pairOf, pricesFigure } from '#src/figures/prices/makePrices.ts'
import { benchmarks, benchmarksOf, pricedGoods } from '#src/trade/beside/benchmark.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const brent = { of: 'M-2709', benchmark: 'brent', lag: 0 } as const

describe('the address', () => {
  const asked = (search: string) => {
    const { view, notices } = parseView(search, realCatalogue)
    return [pairOf(view), notices.map(({ parameter }) => parameter)]
  }

  it('opens the pair that it names, and the first of a good', () => {
    expect(asked('?view=prices')).toEqual([brent, []])
    expect(asked('?view=prices&of=M-2701&benchmark=coal-south-africa&lag=3')).toEqual([
      { of: 'M-2701', benchmark: 'coal-south-africa', lag: 3 },
      [],
    ])
    expect(asked('?view=prices&of=M-3104')).toEqual([{ of: 'M-3104', benchmark: 'potash', lag: 0 }, []])
  })

  it('by its old name opens crude and Brent', () => {
    expect(asked('?view=brent')).toEqual([brent, []])
    expect(parseView('?view=brent&money=rub', realCatalogue).view.analysis).toBe('prices')
  })

  it('of a good without a pair, a price of another good, or months earlier of years, says what it ignored', () => {
    expect(asked('?view=prices&of=M-4407')).toEqual([brent, ['of']])
    expect(asked('?view=prices&of=M-2701&benchmark=ttf')).toEqual([
      { of: 'M-2701', benchmark: 'coal-australia', lag: 0 },
      ['benchmark'],
    ])
    expect(asked('?view=prices&benchmark=nickel')).toEqual([brent, ['benchmark']])
    expect(asked('?view=prices&of=M-7601&lag=2')).toEqual([{ of: 'M-7601', benchmark: 'aluminium', lag: 0 }, ['lag']])
    expect(asked('?view=prices&lag=4')).toEqual([brent, ['lag']])
  })
})

it('asks for its own tables alone: the good, the world prices and, in another money, the rates', () => {
  const asked = (search: string): readonly unknown[] => {
    const { view } = parseView(search, realCatalogue)
    return pricesFigure.needs(view, realCatalogue).map(({ queryKey }) => queryKey.slice(1, 3).join(' '))
  }
  expect(asked('?view=prices')).toEqual(['series M-2709', 'prices', 'context'])
  expect(asked('?view=prices&of=M-7601&money=cny')).toEqual(['series M-7601', 'prices', 'rates'])
  expect(asked('?view=prices&of=M-3104')).toEqual(['series M-3104', 'prices'])
})

it('every world price is of one good, and each good has its own', () => {
  expect(pricedGoods.flatMap((good) => benchmarksOf(good))).toEqual(benchmarks)
})
