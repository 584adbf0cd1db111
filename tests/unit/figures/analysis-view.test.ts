import { describe, expect, it } from 'vitest'
import { choiceOf, openAnalysis, searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { parseView } from '#src/view/address/address.ts'
import { withoutAnalysis } from '#src/view/change.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

const viewOf = (search: string) => parseView(search, catalogue).view

describe('the view of a closer look', () => {
  it('is its own where the address opens at it, and the default where it opens at another', () => {
    const view = viewOf('?view=movers&flow=X&a=2018&b=2020&by=percent')
    const others = { of: null, sort: 'china', benchmark: null, lag: 0, freq: 'rolling' }
    expect(choiceOf(view, 'movers')).toEqual({ ...others, flow: 'X', a: 2018, b: 2020, by: 'percent' })
    expect(choiceOf(view, 'price-volume')).toEqual({ ...others, flow: 'M', a: null, b: null, by: 'value' })
  })

  it('takes the address along, and ends the choices of another look', () => {
    const view = viewOf('?series=M-TOTAL&view=price-volume&of=M-2701&a=2019&b=2020')
    const opened = openAnalysis('movers', { flow: 'X', a: 2021, b: 2023 })(view, catalogue)
    expect(opened).toEqual({ ...defaultView, series: ['M-TOTAL'], analysis: 'movers', flow: 'X', a: 2021, b: 2023 })
    expect(searchOf(view, 'prices', {})).toBe('?series=M-TOTAL&view=prices')
  })

  it('keeps the reader’s own headline while it is open, and takes none along from another figure or to one', () => {
    expect(searchOf(viewOf('?series=M-TOTAL&title=Mine'), 'prices', {})).toBe('?series=M-TOTAL&view=prices')
    const look = viewOf('?series=M-TOTAL&view=movers&title=Mine')
    expect(openAnalysis('movers', { a: 2019 })(look, catalogue)).toEqual({ ...look, a: 2019 })
    expect(searchOf(look, 'prices', {})).toBe('?series=M-TOTAL&view=prices')
    expect(withoutAnalysis(look)).toEqual({ ...defaultView, series: ['M-TOTAL'] })
  })
})

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
    expect(shownChoice(viewOf(query), look).of).toBe(good)
  })

  it('is the first that the search names and that the look has', () => {
    expect(shownChoice(viewOf('series=M-2709,M-2701'), 'suppliers', ['M-2701', 'X-8703']).of).toBe('X-8703')
  })
})
