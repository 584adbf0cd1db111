import { describe, expect, it } from 'vitest'
import { claimsIn, openClaim } from '#src/claims/claims.ts'
import { checkComparison } from '#src/claims/comparison.tsx'
import { parseView } from '#src/view/address/address.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'

const viewOf = (search: string) => parseView(search, catalogue).view

it('each claim is open in its own view alone, and in none where the table has no claims', () => {
  for (const { claim, view } of claimsIn(catalogue)) {
    const shown = viewOf(`${claim.search}&lang=ru&title=Mine&note=2024-10:`)
    expect(openClaim(shown, catalogue)).toBe(claim)
    expect(openClaim(shown, { ...catalogue, claims: [] })).toBeNull()
    expect(openClaim({ ...view, check: null }, catalogue)).toBeNull()
  }
})

describe('the comparison of a check', () => {
  it.each(csvRows(import.meta.url, 'compared.csv'))('in the view of “$search” is there: $is_there', (row) => {
    const isThere = checkComparison(viewOf(row['search'] ?? '')) !== undefined
    expect(isThere ? 'yes' : 'no').toBe(row['is_there'])
  })

  /** Words with which a chart of gas compares the years of a check. */
  const words = (check: string, first: string, values: readonly number[]) => {
    const comparison = checkComparison(viewOf(`series=M-GAS&freq=year&check=${check}`))
    const plot = plotOf(first, [[], values])
    const names = new Map([['M-GAS', 'Gas']])
    const content = contentOf({ ...plot, series: plot.series.slice(1) }, { freq: 'year', names })
    return [...(comparison?.notes(content) ?? []), ...(comparison?.altText(content) ?? [])].map(plain)
  }

  it('of an amount is its value alone', () => {
    expect(words('2022:=10bn', '2021', [4.27e9, 10.71e9])).toEqual(['Values in 2022: Gas $10.7 bn.'])
  })

  it('is said while both years are shown', () => {
    expect(words('2022:x2', '2021', [4.27e9, 10.71e9])).toEqual([
      expect.stringContaining('The bracket compares 2022 with 2021'),
      'Marked, Gas: $4.3 bn in 2021, $10.7 bn in 2022, +150.8%.',
    ])
    expect(words('2022:x2', '2022', [10.71e9, 11.6e9])).toEqual([])
  })
})
