import { describe, expect, it } from 'vitest'
import { claimsIn, openClaim } from '#src/claims/claims.ts'
import { checkComparison } from '#src/claims/comparison.tsx'
import { parseView } from '#src/view/address/address.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'

const viewOf = (search: string) => parseView(search, catalogue).view

it('each claim is open in its own view alone, and in none where the table has no claims', () => {
  for (const { claim, view } of claimsIn(catalogue)) {
    const shown = viewOf(`${claim.search}&lang=ru&title=Mine&note=2024-10:`)
    expect(openClaim(shown, catalogue)).toBe(claim)
    expect([openClaim(shown, { ...catalogue, claims: [] }), openClaim({ ...view, check: null }, catalogue)]).toEqual([
      null,
      null,
    ])
  }
})

describe('the comparison of a check', () => {
  it.each([
    ['series=M-2709&freq=year&check=2022:%2B44%25', true],
    ['series=X-8542,X-8542.quoted&freq=year&money=rub&check=2022:x2', true],
    ['series=M-GAS&freq=year&measure=weight&check=2019..2022:%2B44%25', true],
    ['series=M-GAS&freq=rolling&check=2026-05:%2B4%25', true],
    ['series=M-GAS&freq=ytd&check=2026-01..2026-05:%2B4%25', true],
    ['series=M-GAS&freq=month&check=2026-05..2026-05:%2B4%25', true],
    ['series=M-GAS&freq=year', false],
    ['series=M-GAS&freq=month&check=2022:%2B44%25', false],
    ['series=M-GAS&freq=ytd&check=2026-02..2026-05:%2B4%25', false],
    ['series=M-GAS&freq=year&check=2022:record', true],
    ['series=M-GAS&freq=year&show=share&check=2022:share=9%', true],
    ['series=M-GAS&freq=month&check=2022:=10bn', false],
    ['series=M-GAS&freq=year&show=yoy&check=2022:%2B44%25', false],
    ['series=M-GAS&freq=year&scale=log&check=2022:%2B44%25', false],
    ['series=M-GAS&freq=year&chart=bar&check=2022:%2B44%25', false],
  ])('in the view of “%s” is there: %s', (search, isThere) => {
    expect(checkComparison(viewOf(search)) !== undefined).toBe(isThere)
  })

  it('of an amount is its value alone', () => {
    const comparison = checkComparison(viewOf('series=M-GAS&freq=year&check=2022:=10bn'))
    const plot = plotOf('2021', [[], [4.27e9, 10.71e9]])
    const content = contentOf(
      { ...plot, series: plot.series.slice(1) },
      { freq: 'year', names: new Map([['M-GAS', 'Gas']]) },
    )
    expect([comparison?.notes(content), comparison?.altText(content).map(plain)]).toEqual([
      [],
      ['Values in 2022: Gas $10.7 bn.'],
    ])
  })

  it('is said while both years are shown', () => {
    const comparison = checkComparison(viewOf('series=M-GAS&freq=year&check=2022:x2'))
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
