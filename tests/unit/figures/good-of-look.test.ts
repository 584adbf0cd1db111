import { describe, expect, it } from 'vitest'
import { shownChoice } from '#src/figures/analysisView.ts'
import { parseView } from '#src/view/address/parseView.ts'
import type { Analysis } from '#src/view/analyses.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const ofChart = (query: string, look: Analysis, goods?: readonly string[]) =>
  shownChoice(parseView(query, realCatalogue).view, look, goods).of

describe('the good that goes along to a closer look', () => {
  it.each([
    ['series=X-8703&freq=year', 'suppliers', 'X-8703'],
    ['series=M-2701', 'price-volume', 'M-2701'],
    ['series=M-7601', 'prices', 'M-7601'],
    ['series=M-GAS', 'buyers', 'M-GAS'],
    ['series=M-2701', 'suppliers', null],
    ['series=X-8703', 'europe', null],
    ['series=X-TOTAL', 'price-volume', null],
    ['series=X-8703,X-8704', 'suppliers', null],
    ['series=M-2701&view=suppliers&of=X-8704', 'suppliers', 'X-8704'],
  ] as const)('of “%s” to %s is %s', (query, look, good) => {
    expect(ofChart(query, look)).toBe(good)
  })

  it('is the first that the search names and that the look has', () => {
    expect(ofChart('series=M-2709,M-2701', 'suppliers', ['M-2701', 'X-8703'])).toBe('X-8703')
  })
})
