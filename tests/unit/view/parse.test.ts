import type { ViewState } from '#src/view/viewState.ts'
import { describe, expect, it, test } from 'vitest'
import { parseView } from '#src/view/address/parseView.ts'
import { defaultView } from '#src/view/viewState.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

const parse = (search: string) => parseView(search, catalogue)

type Good = readonly [search: string, change: Partial<ViewState>]

const good: readonly Good[] = [
  ['', {}],
  ['?', {}],
  ['series=X-8542,X-8542.quoted&freq=year', { series: ['X-8542', 'X-8542.quoted'], freq: 'year' }],
  ['series=M-2709%2CX-TOTAL', { series: ['M-2709', 'X-TOTAL'] }],
  ['series=M-2709,M-2709,M-GAS,M-2709', { series: ['M-2709', 'M-GAS'] }],
  ['series=M-2709.baci,M-0101&freq=year', { series: ['M-2709.baci', 'M-0101'], freq: 'year' }],
  ['series=M-GAS,', { series: ['M-GAS'] }],
  ['series=', { series: [] }],
  ['series', { series: [] }],
  ['measure=value', {}],
  ['measure=weight', { measure: 'weight' }],
  ['measure=price', { measure: 'price' }],
  ['show=index', { show: 'index' }],
  ['show=yoy', { show: 'yoy' }],
  ['show=share', { show: 'share' }],
  ['freq=month', { freq: 'month' }],
  ['freq=quarter', { freq: 'quarter' }],
  ['freq=year', { freq: 'year' }],
  ['freq=ytd', { freq: 'ytd' }],
  ['from=2017-01', { from: '2017-01' }],
  ['to=2026-07', { to: '2026-07' }],
  ['from=2022-02&to=2022-02', { from: '2022-02', to: '2022-02' }],
  ['from=&to=', {}],
  ['show=index&base=2021-12', { show: 'index', base: '2021-12' }],
  ['show=index&base=2021&freq=year', { show: 'index', base: '2021', freq: 'year' }],
  ['show=index&base=2026&freq=ytd&to=2026-05', { show: 'index', base: '2026', freq: 'ytd', to: '2026-05' }],
  ['base=2021', { base: '2021' }],
  ['base=', {}],
  ['chart=area', { chart: 'area' }],
  ['chart=bar', { chart: 'bar' }],
  ['chart=panels&y=shared', { chart: 'panels', y: 'shared' }],
  ['chart=table', { chart: 'table' }],
  ['chart=season', { chart: 'season', freq: 'month' }],
  ['chart=season&freq=ytd', { chart: 'season', freq: 'ytd' }],
  ['chart=balance', { chart: 'balance' }],
  ['chart=treemap&flow=X&year=2023&node=XVI', { chart: 'treemap', flow: 'X', year: 2023, node: 'XVI' }],
  ['scale=log', { scale: 'log' }],
  ['flow=M&year=2017&node=85', { year: 2017, node: '85' }],
  ['year=&node=', {}],
  ['events=all', { events: 'all' }],
  ['events=none', { events: 'none' }],
  ['focus=M-2709', { focus: ['M-2709'] }],
  ['focus=X-TOTAL%2CM-2709,X-TOTAL', { focus: ['M-2709', 'X-TOTAL'] }],
  ['series=M-GAS&focus=', { series: ['M-GAS'] }],
  ['events=2020-01-23,2019-12-02', { events: ['2019-12-02', '2020-01-23'] }],
  ['note=', {}],
  ['note=2024-10:', { note: [{ from: '2024-10', to: '2024-10', text: '' }] }],
  ['note=2024-10..2024-12:+%00%E2%80%AE%0A', { note: [{ from: '2024-10', to: '2024-12', text: '' }] }],
  ['note=2024-10:Fee', { note: [{ from: '2024-10', to: '2024-10', text: 'Fee' }] }],
  ['note=2024-10..2024-10:+a:+<b>+', { note: [{ from: '2024-10', to: '2024-10', text: 'a: <b>' }] }],
  [
    'note=2024-10:Two&note=2022-02..2022-05:One%0A%00%E2%80%AE',
    {
      note: [
        { from: '2024-10', to: '2024-10', text: 'Two' },
        { from: '2022-02', to: '2022-05', text: 'One' },
      ],
    },
  ],
  [`note=2024-10:${'x'.repeat(130)}`, { note: [{ from: '2024-10', to: '2024-10', text: 'x'.repeat(120) }] }],
  ['view=price-volume&a=2021&b=2022&of=M-2709', { analysis: 'price-volume', a: 2021, b: 2022, of: 'M-2709' }],
  ['view=movers&flow=X', { analysis: 'movers', flow: 'X' }],
  ['sort=group', { sort: 'group' }],
  ['benchmark=coal-australia&lag=2', { benchmark: 'coal-australia', lag: 2 }],
  ['view=price-volume&of=X-8542.quoted', { analysis: 'price-volume', of: 'X-8542.quoted' }],
  ['view=brent&b=2026', { analysis: 'prices', b: 2026 }],
  ['view=&a=&b=&of=', {}],
  ['title=Oil%2C+gas+%26+%3Cb%3E', { title: 'Oil, gas & <b>' }],
  ['title=%20%20%D0%9D%D0%B5%D1%84%D1%82%D1%8C%20', { title: 'Нефть' }],
  ['title=a%00b%0A%E2%80%AEc', { title: 'abc' }],
  ['title=+%00+', {}],
  [`title=${'x'.repeat(500)}`, { title: 'x'.repeat(200) }],
  [`title=${'🛢'.repeat(201)}`, { title: '🛢'.repeat(200) }],
  [`title=${'x'.repeat(199)}+y`, { title: 'x'.repeat(199) }],
  ['title=100%', { title: '100%' }],
  ['lang=en', { lang: 'en' }],
  ['lang=zh&theme=dark', { lang: 'zh', theme: 'dark' }],
  ['lang=ru&theme=light', { lang: 'ru', theme: 'light' }],
  ['lang=&theme=&embed=', {}],
  ['embed=1', { embed: true }],
  ['v=1', {}],
]

describe('what an address may say', () => {
  test.for(good)('%s', ([search, change]) => {
    expect(parse(search)).toEqual({ view: { ...defaultView, ...change }, notices: [] })
  })

  it('reads a query with and without its question mark alike', () => {
    expect(parse('?freq=year')).toEqual(parse('freq=year'))
  })
})

type Bad = readonly [search: string, ignored: readonly string[], change?: Partial<ViewState>]

const bad: readonly Bad[] = [
  ['view=movers&by=percent&mark=arrows', ['mark=arrows'], { analysis: 'movers', by: 'percent' }],
  // Links that the page wrote before it had bars alone name them.
  ['mark=bars', []],
  ['series=M-9998', ['series=M-9998']],
  ['series=,', ['series=,']],
  ['series=m-2709', ['series=m-2709']],
  ['series=M-2709,Q-1,X-8471.baci,Q-1', ['series=Q-1', 'series=X-8471.baci'], { series: ['M-2709'] }],
  ['series=M-2709&series=X-TOTAL', ['series=M-2709,X-TOTAL']],
  ['measure=Value', ['measure=Value']],
  ['measure=', ['measure=']],
  ['measure=weight&measure=weight', ['measure=weight,weight']],
  ['show=growth', ['show=growth']],
  ['freq=daily', ['freq=daily']],
  ['freq=daily&show=yoy', ['freq=daily'], { show: 'yoy' }],
  ['from=2016-12', ['from=2016-12']],
  ['from=2022-13', ['from=2022-13']],
  ['from=2022-1', ['from=2022-1']],
  ['from=2022', ['from=2022']],
  ['to=2026-08', ['to=2026-08']],
  ['from=2020-01&to=2099-01', ['to=2099-01'], { from: '2020-01' }],
  ['from=2022-03&to=2022-02', ['from=2022-03', 'to=2022-02']],
  ['chart=pie', ['chart=pie']],
  ['scale=sqrt', ['scale=sqrt']],
  ['y=mine', ['y=mine']],
  ['flow=E', ['flow=E']],
  ['year=2016', ['year=2016']],
  ['year=2024', ['year=2024']],
  ['year=2021.5', ['year=2021.5']],
  ['year=+2021', ['year=2021']],
  ['node=XXII', ['node=XXII']],
  ['node=77', ['node=77']],
  ['node=2709', ['node=2709']],
  ['events=some', ['events=some']],
  ['focus=Q-1,', ['focus=Q-1,']],
  ['focus=M-2709&focus=M-2701', ['focus=M-2709,M-2701']],
  ['focus=M-GAS', ['focus=M-GAS']],
  ['series=&focus=M-2709', ['focus=M-2709'], { series: [] }],
  ['focus=M-GAS,M-2709,Q-1', ['focus=M-GAS', 'focus=Q-1'], { focus: ['M-2709'] }],
  ['events=2020-01-23,some,major', ['events=some', 'events=major'], { events: ['2020-01-23'] }],
  ['note=2024-10', ['note=2024-10']],
  ['note=2024-13:a', ['note=2024-13:a']],
  ['note=2016-12:a&note=2024-10..2024-09:b', ['note=2016-12:a,2024-10..2024-09:b']],
  [
    'note=2024-10:a&note=2024-11..:b&note=:c&note=2024-12:d',
    ['note=2024-11..:b', 'note=:c'],
    {
      note: [
        { from: '2024-10', to: '2024-10', text: 'a' },
        { from: '2024-12', to: '2024-12', text: 'd' },
      ],
    },
  ],
  [
    [1, 2, 3, 4, 5, 6].map((i) => `note=2024-0${i}:${i}`).join('&'),
    ['note=2024-06:6'],
    { note: ['1', '2', '3', '4', '5'].map((i) => ({ from: `2024-0${i}`, to: `2024-0${i}`, text: i })) },
  ],
  ['view=all', ['view=all']],
  ['a=2027&b=1999', ['a=2027', 'b=1999']],
  ['of=M-9998', ['of=M-9998']],
  ['title=a&title=b', ['title=a,b']],
  ['lang=de', ['lang=de']],
  ['theme=sepia', ['theme=sepia']],
  ['embed=0', ['embed=0']],
  ['v=2', ['v=2']],
  ['v=1&v=1', ['v=1,1']],
  ['utm_source=mail&freq=year', ['utm_source=mail'], { freq: 'year' }],
  ['constructor=1&__proto__=2', ['constructor=1', '__proto__=2']],
  ['%00evil%E2%80%AE=%1B%5B31m', ['evil=[31m']],
  [`long${'g'.repeat(90)}=${'v'.repeat(90)}`, [`long${'g'.repeat(36)}=${'v'.repeat(80)}`]],
]

describe('what an address may not say falls back, that parameter alone', () => {
  test.for(bad)('%s', ([search, ignored, change]) => {
    const { view, notices } = parse(search)
    expect(view).toEqual({ ...defaultView, ...change })
    expect(
      notices.map((notice) => (notice.kind === 'ignored' ? `${notice.parameter}=${notice.value}` : notice)),
    ).toEqual(ignored)
  })
})
