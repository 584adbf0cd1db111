import * as fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { loadFigure } from '#src/figures/figures.ts'
import {
  type AddressNotice,
  addressOf,
  ignored,
  parameters,
  parseView,
  repair,
  sameView,
  writeView,
} from '#src/view/address/address.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { charts, plottedFrequency } from '#src/view/kinds.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import { fuzzRuns } from '#tests/full.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { anySearch } from '#tests/unit/support/arbitrarySearch.ts'
import { anyView, availableView } from '#tests/unit/support/arbitraryView.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue as catalogue, realPlot } from '#tests/unit/support/tables.ts'
import { unsound } from '#tests/unit/support/unsound.ts'
import { format } from '#tests/unit/support/words.ts'

/** Addresses with the short address of the view that they open, what is ignored and what is said of what is repaired. */
const rows = csvRows(import.meta.url, 'addresses.csv').map(
  (row) => [row['about'] ?? '', row['asks'] ?? '', row['shows'] ?? '', row['tells'] ?? ''] as const,
)

const told = (notice: AddressNotice): string =>
  notice.kind === 'ignored' ? `${notice.parameter}=${notice.value}` : noticeTexts([notice], format).join(' ')

describe('an address', () => {
  it.each(rows)('%s: %s', (_, asks, shows, tells) => {
    const { view, notices } = parseView(asks, catalogue)
    expect([writeView(view, 'short'), notices.map(told).join('; ')]).toEqual([shows, tells])
  })

  it.each(parameters.filter((one) => one !== 'title'))('in which %s is nonsense says so of it alone', (parameter) => {
    const { view, notices } = parseView(`?${parameter}=nonsense`, catalogue)
    expect([view, notices.map(told)]).toEqual([defaultView, [`${parameter}=nonsense`]])
  })

  it.each([
    [`title=${'🛢'.repeat(201)}`, { title: '🛢'.repeat(200) }],
    [`title=${'x'.repeat(199)}+y`, { title: 'x'.repeat(199) }],
    [`note=2024-10:${'x'.repeat(130)}`, { note: [{ from: '2024-10', to: '2024-10', text: 'x'.repeat(120) }] }],
  ])('has a text as long as there is room for, in letters: %s', (search, part) => {
    expect(parseView(search, catalogue)).toEqual({ view: { ...defaultView, ...part }, notices: [] })
  })
})

describe('every field of a view', () => {
  const view: ViewState = {
    series: ['M-GAS', 'X-TOTAL'],
    measure: 'price',
    money: 'cny',
    show: 'index',
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
    events: ['wuhan-lockdown'],
    focus: ['M-GAS'],
    note: [{ from: '2018-02', to: '2018-04', text: 'A & b: c' }],
    check: '2019:>share=1/3',
    analysis: 'movers',
    a: 2018,
    b: 2019,
    of: 'M-GAS',
    by: 'percent',
    sort: 'group',
    benchmark: 'brent',
    lag: 2,
    title: 'T',
    lang: 'ru',
    theme: 'dark',
    embed: true,
  }

  it('is written in the order of the documentation, in a short address where it differs', () => {
    expect(writeView(view, 'short')).toBe(
      'series=M-GAS,X-TOTAL&measure=price&money=cny&show=index&freq=month&from=2018-01&to=2019-01&base=2018-06&chart=panels' +
        '&scale=log&y=shared&flow=X&year=2020&node=27&events=wuhan-lockdown&focus=M-GAS&note=2018-02..2018-04%3AA+%26+b%3A+c' +
        '&check=2019%3A%3Eshare%3D1%2F3&view=movers&a=2018&b=2019&of=M-GAS&by=percent&sort=group&benchmark=brent&lag=2&title=T&lang=ru&theme=dark&embed=1',
    )
  })

  it('is written in a complete address, open ends and the version too', () => {
    expect(writeView(defaultView, 'complete')).toBe(
      'series=X-TOTAL,M-2709,M-GAS&measure=value&money=usd&show=level&freq=rolling&from=&to=&base=&chart=line' +
        '&scale=linear&y=own&flow=M&year=&node=&events=major&focus=&note=&view=&a=&b=&of=&by=value&sort=china&benchmark=&lag=0&title=&lang=&theme=&embed=&v=1',
    )
  })
})

it.each([
  ['https://example.org/trade/?measure=price#sources', 'https://example.org/trade/?freq=year#sources'],
  ['https://example.org//odd/index.html', 'https://example.org//odd/index.html?freq=year'],
  ['file:///home/reader/dist/index.html?', 'file:///home/reader/dist/index.html?freq=year'],
])('of a page at %s path and hash are kept, and no question mark without a question', (href, address) => {
  expect(addressOf(href, { ...defaultView, freq: 'year' }, 'short')).toBe(address)
  expect(addressOf(href, defaultView, 'short')).toBe(address.replace('?freq=year', ''))
})

describe('whatever a reader is at', () => {
  it('comes back by its address, short and complete', () => {
    fc.assert(
      fc.property(availableView, (view) => {
        for (const mode of ['short', 'complete'] as const)
          expect(parseView(writeView(view, mode), catalogue)).toEqual({ view, notices: [] })
      }),
      { numRuns: fuzzRuns },
    )
  })

  it('is the same as another view exactly where the two are equal', () => {
    fc.assert(
      fc.property(availableView, availableView, (one, other) => {
        expect(sameView(one, { ...one, series: [...one.series], focus: [...one.focus] })).toBe(true)
        expect(sameView(one, other)).toBe(isDeepStrictEqual(one, other))
      }),
    )
  })

  it('was repaired in what is told and in nothing else', () => {
    fc.assert(
      fc.property(anyView, (asked) => {
        const { view, notices } = repair(asked, catalogue)
        expect(view).toEqual({ ...asked, ...Object.fromEntries(notices.map(({ parameter, to }) => [parameter, to])) })
        for (const { parameter, from, to } of notices) expect([asked[parameter], to === from]).toEqual([from, false])
      }),
      { numRuns: fuzzRuns },
    )
  })
})

const kinds = new Map(
  await Promise.all(charts.map(async (chart) => [chart, await loadFigure({ analysis: null, chart })] as const)),
)

// On failure fast-check names the path: `fc.assert(…, { path })` runs that case alone.
it('whatever an address says, its view is available, can be drawn, and is told of in short plain text', () => {
  let count = 0
  fc.assert(
    fc.property(anySearch, (asked) => {
      const { view, notices } = parseView(asked, catalogue)
      expect(repair(view, catalogue).notices).toEqual([])
      for (const mode of ['short', 'complete'] as const) {
        const again = parseView(writeView(view, mode), catalogue)
        expect([again.notices, sameView(again.view, view)]).toEqual([[], true])
      }
      for (const text of noticeTexts(notices, format)) expect(text.length).toBeLessThan(2000)
      for (const notice of notices) {
        if (notice.kind === 'repaired') continue
        expect(told(notice)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
        expect(Array.from(told(notice)).length).toBeLessThanOrEqual(121)
      }
      const drawn = realPlot(view.series, { ...view, freq: plottedFrequency(view.chart, view.freq) })
      expect(drawn.series.flatMap(({ points }) => unsound(points))).toEqual([])
      count += 1
      const kind = kinds.get(view.chart)
      // One figure in ten is made whole, as its words take ten times as long as all the rest; no treemap, which needs the
      // headings of its year.
      if (count % 10 > 0 || kind === undefined || view.chart === 'treemap') return
      const { title, subtitle, own } = realFigure(kind, view)
      expect(title.length).toBeGreaterThan(0)
      for (const words of [subtitle, ...own.notes(), ...(view.title === null ? [title] : [])])
        expect(words).not.toMatch(/NaN|undefined|Infinity|\[object|<script/)
    }),
    { numRuns: fuzzRuns },
  )
})

const saidOf = (search: string): string[] => noticeTexts(parseView(search, catalogue).notices, format)

it('what a link asked for in vain is named in one sentence, before what was changed', () => {
  expect(saidOf('chart=bar&scale=log&series=M-2709,M-9999&colour=red')).toEqual([
    'The link held something this page does not know, which was ignored: series=M-9999 and colour=red.',
    expect.stringContaining('Scale was set'),
  ])
  expect(saidOf('freq=year')).toEqual([])
})

it('of five thousand ids five are named and the others counted', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `M-${10_000 + i}`)
  const [text] = saidOf(`?series=M-2709,${ids.join(',')}`)
  expect(text).toMatch(/: series=M-10000, series=M-10001, .*, series=M-10004 and 4,995 more\.$/)
})

it('so are series of a reader’s file, which a link cannot hold', () => {
  const ids = Array.from({ length: 7 }, (_, i) => ignored('series', `M-870${i}.file`))
  expect(noticeTexts(ids, format)).toEqual([
    expect.stringMatching(/: M-8700\.file, M-8701\.file, .*, M-8704\.file and 2 more\./),
  ])
})

it('a notice shows the text of the link as plain as it is', () => {
  expect(noticeTexts([ignored('{name}', '<b>$&</b>')], format)[0]).toContain('{name}=<b>$&</b>')
})
