import { describe, expect, it } from 'vitest'
import { claimComparison } from '#src/claims/comparison.tsx'
import { claims, openClaim, searchOfClaim } from '#src/claims/claims.ts'
import { parseView } from '#src/view/address/address.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'

const viewOf = (search: string) => parseView(search, catalogue).view

it('each claim is open in its own view, and in no view of countries that the press did not speak of', () => {
  const others = {
    ...catalogue,
    commodities: catalogue.commodities.map(({ series, ...commodity }) => ({
      ...commodity,
      series: series.filter(({ book }) => book !== 'quoted'),
    })),
  }
  for (const claim of claims) {
    const view = viewOf(`${searchOfClaim(claim, catalogue)}&lang=ru&title=Mine&note=2024-10:`)
    expect([openClaim(view, catalogue), openClaim(view, others)]).toEqual([claim, null])
  }
})

describe('the comparison of a claim', () => {
  it.each([
    ['series=M-2709&freq=year&from=2017-01', true],
    ['series=X-TOTAL&freq=year&from=2017-01', true],
    ['series=X-8542,X-8542.quoted&freq=year', true],
    // The same view written by hand, with another order of series, money, title and first year.
    ['freq=year&series=X-8542.quoted,X-8542&money=rub&title=Mine&from=2019-01', true],
    ['', false],
    ['series=M-GAS', false],
    ['series=M-GAS,M-2709&freq=year', false],
    ['series=X-8542&freq=year', false],
    ['series=M-GAS&freq=year&show=yoy', false],
    ['series=M-GAS&freq=year&measure=weight', false],
    ['series=M-GAS&freq=year&scale=log', false],
    ['series=M-GAS&freq=year&chart=bar', false],
    ['series=X-85&freq=year', false],
  ])('in the view of “%s” is there: %s', (search, isThere) => {
    expect(claimComparison(viewOf(search)) !== undefined).toBe(isThere)
  })

  it('is said while both years are shown', () => {
    const comparison = claimComparison(viewOf('series=M-GAS&freq=year'))
    const words = (first: string, values: readonly number[]) => {
      const plot = plotOf(first, [[], values])
      const content = contentOf(
        { ...plot, series: plot.series.slice(1) },
        { freq: 'year', names: new Map([['M-GAS', 'Gas']]) },
      )
      return [...(comparison?.notes(content) ?? []), ...(comparison?.altText(content) ?? [])].map(plain)
    }
    expect(words('2021', [4.27e9, 10.71e9])).toEqual([
      expect.stringContaining('The bracket compares 2022 with 2021'),
      'Marked, Gas: $4.3 bn in 2021, $10.7 bn in 2022, +150.8%.',
    ])
    expect(words('2022', [10.71e9, 11.6e9])).toEqual([])
  })
})
