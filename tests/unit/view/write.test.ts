import type { ViewState } from '#src/view/viewState.ts'
import { describe, expect, it, test } from 'vitest'
import { addressOf, writeView } from '#src/view/address/writeView.ts'
import { defaultView } from '#src/view/viewState.ts'

const of = (change: Partial<ViewState>): ViewState => ({ ...defaultView, ...change })

const short: readonly (readonly [Partial<ViewState>, string])[] = [
  [{}, ''],
  [{ series: [] }, 'series='],
  [{ series: ['X-8542', 'X-8542.quoted'], freq: 'year' }, 'series=X-8542,X-8542.quoted&freq=year'],
  [{ from: '2017-01', freq: 'year', series: ['M-2709'] }, 'series=M-2709&freq=year&from=2017-01'],
  [{ focus: ['M-2709', 'X-TOTAL'] }, 'focus=M-2709,X-TOTAL'],
  [{ title: 'Oil, gas & “more”' }, 'title=Oil%2C+gas+%26+%E2%80%9Cmore%E2%80%9D'],
  [{ events: ['wuhan-lockdown', 'xi-visits-moscow'] }, 'events=wuhan-lockdown,xi-visits-moscow'],
  [{ embed: true, lang: 'zh', year: 2023, node: 'XVI' }, 'year=2023&node=XVI&lang=zh&embed=1'],
]

describe('a short address', () => {
  test.each(short)('says only what differs: %j', (change, query) => {
    expect(writeView(of(change), 'short')).toBe(query)
  })

  it('has its parameters in the order of the documentation', () => {
    const other = of({
      series: ['M-GAS'],
      measure: 'weight',
      show: 'yoy',
      freq: 'month',
      from: '2018-01',
      to: '2019-01',
      base: '2018-06',
      chart: 'panels',
      scale: 'log',
      y: 'shared',
      flow: 'X',
      year: 2020,
      node: '27',
      events: 'none',
      focus: ['M-GAS'],
      note: [
        { from: '2018-02', to: '2018-04', text: 'A & b: c' },
        { from: '2018-06', to: '2018-06', text: 'Fee' },
      ],
      analysis: 'movers',
      a: 2018,
      b: 2019,
      of: 'M-GAS',
      title: 'T',
      lang: 'ru',
      theme: 'dark',
      embed: true,
    })
    expect(writeView(other, 'short')).toBe(
      'series=M-GAS&measure=weight&show=yoy&freq=month&from=2018-01&to=2019-01&base=2018-06&chart=panels&scale=log&y=shared' +
        '&flow=X&year=2020&node=27&events=none&focus=M-GAS&note=2018-02..2018-04%3AA+%26+b%3A+c&note=2018-06%3AFee&view=movers&a=2018&b=2019&of=M-GAS&title=T&lang=ru&theme=dark&embed=1',
    )
  })
})

describe('a complete address', () => {
  it('says everything, open ends too, and its version', () => {
    expect(writeView(defaultView, 'complete')).toBe(
      'series=M-2709,M-271111,M-271121,M-2701,X-TOTAL&measure=value&money=usd&show=level&freq=rolling&from=&to=&base=&chart=line' +
        '&scale=linear&y=own&flow=M&year=&node=&events=major&focus=&note=&view=&a=&b=&of=&by=value&sort=china&benchmark=&lag=0&title=&lang=&theme=&embed=&v=1',
    )
  })
})

describe('the whole address', () => {
  test.each([
    ['https://example.org/trade/?measure=price#sources', 'https://example.org/trade/?freq=year#sources'],
    ['https://example.org//odd/index.html', 'https://example.org//odd/index.html?freq=year'],
    ['file:///home/reader/dist/index.html?', 'file:///home/reader/dist/index.html?freq=year'],
  ])('of a page at %s keeps path and hash', (href, address) => {
    expect(addressOf(href, of({ freq: 'year' }), 'short')).toBe(address)
  })

  it('has no question mark where there is nothing to say', () => {
    expect(addressOf('https://example.org/?freq=year#gas', defaultView, 'short')).toBe('https://example.org/#gas')
  })
})
