import { describe, expect, it } from 'vitest'
import { sourcesOf } from '#src/trade/observation.ts'
import { cautionsOf, monthsBehind } from '#src/view/texts/cautions.ts'
import { markKeysOf, notFinalClauses, plotNotes, statusKeysOf } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, labels, shown } from '#tests/unit/support/words.ts'

const notes = (part: Partial<ViewState>): string => {
  const { view, plot } = shown(part)
  return [
    ...cautionsOf({ plot, view, catalogue: realCatalogue }, format),
    ...markKeysOf(view, plot, labels),
    ...plotNotes(view, plot, labels),
  ].join('\n')
}

type Case = readonly [about: string, part: Partial<ViewState>, appears: boolean]
function appearsExactly(words: string, cases: readonly Case[]): void {
  describe(`the note “${words}” is there`, () => {
    it.each(cases)('%s', (_, part, appears) => {
      if (appears) expect(notes(part)).toContain(words)
      else expect(notes(part)).not.toContain(words)
    })
  })
}

const crude = { series: ['M-2709'], freq: 'month' } as const
const headings = ['X-8703', 'X-8704', 'X-8701', 'M-7403']
const cars = { series: ['X-8703'], freq: 'year' } as const
const weights = { measure: 'weight', freq: 'year', to: '2023-12' } as const
const pipeline = { series: ['M-271121'], freq: 'month' } as const

appearsExactly('another publisher', [
  ['where months of both are drawn', crude, true],
  ['not before the break', { ...crude, to: '2024-12' }, false],
  ['not after it', { ...crude, from: '2025-01' }, false],
  ['where a sum reaches back over it', { ...crude, freq: 'rolling', from: '2025-06' }, true],
  ['not where the sums have left it behind', { ...crude, freq: 'rolling', from: '2025-12' }, false],
  ['where a change compares with before it', { ...crude, show: 'yoy', from: '2025-06', to: '2025-06' }, true],
  ['not where the year before lies after it', { ...crude, show: 'yoy', from: '2026-01' }, false],
  ['where years lie on both sides', { ...crude, freq: 'year' }, true],
  ['not in the years before it', { ...crude, freq: 'year', to: '2024-12' }, false],
  ['not in BACI, which ends before it', { series: ['X-8542'], freq: 'year' }, false],
])

appearsExactly('a change between those years may be a change of source', [
  ['with levels on both sides of 2022', { ...cars, from: '2021-01', to: '2022-12' }, true],
  ['not with those before it', { ...cars, to: '2021-12' }, false],
  ['not with those after it', { ...cars, from: '2022-01' }, false],
  ['with the change of 2022 alone, whose base is 2021', { ...cars, show: 'yoy', from: '2022-01', to: '2022-12' }, true],
  ['not with the change of 2023, whose base is 2022', { ...cars, show: 'yoy', from: '2023-01' }, false],
  ['with an index that is 100 after it', { ...cars, show: 'index', base: '2022' }, true],
  ['not with an index of later years', { ...cars, show: 'index', from: '2022-01' }, false],
  ['with one line of BACI beside Customs’', { series: ['M-2709', 'M-2709.baci'], freq: 'year' }, true],
  ['not with Customs’ own years', { ...crude, freq: 'year', to: '2024-12' }, false],
  ['not with quoted years', { series: ['X-8542.quoted'], freq: 'year' }, false],
  ['not beside months, which show no yearly line', { series: ['M-2709', 'X-8703'], freq: 'month' }, false],
])

appearsExactly('BACI reconciles both countries’ reports up to 2021; from 2022 it has China’s alone.', [
  ['where that caution is not', { ...cars, to: '2021-12' }, true],
  ['not where it says so already', cars, false],
])

appearsExactly('Each month’s dollars are converted at the mean rate of that month', [
  ['in yuan', { ...crude, money: 'cny' }, true],
  ['in roubles', { ...crude, money: 'rub' }, true],
  ['not in dollars', crude, false],
])

appearsExactly('Yearly figures without months are converted at the mean of the twelve months.', [
  ['where there are any', { series: ['X-8542'], freq: 'year', money: 'cny' }, true],
  ['not with years of months', { ...crude, freq: 'year', money: 'cny' }, false],
  ['not in dollars', { series: ['X-8542'], freq: 'year' }, false],
])

appearsExactly('There is no rouble rate for January 2026 to July 2026', [
  ['where the line ends with the rates', { ...crude, money: 'rub' }, true],
  ['not where it ends before', { ...crude, money: 'rub', to: '2025-12' }, false],
  ['not in dollars', crude, false],
])

appearsExactly('no consumer prices for October 2025 and June 2026 to July 2026', [
  ['in dollars of 2021, whose months are named in runs', { ...crude, money: 'real' }, true],
  ['not in roubles', { ...crude, money: 'rub' }, false],
])

appearsExactly('all that is shown (low reliability)', [
  ['where it is true of more than four lines, and of every one', { ...weights, series: [...headings, 'M-0303'] }, true],
  ['not of four, which are named', { ...weights, series: headings }, false],
  ['not where one line is final', { ...weights, series: [...headings, 'M-0303', 'M-2701'], to: '2021-12' }, false],
])

appearsExactly('converted from barrels', [
  ['where crude’s weight is drawn beyond 2024', { ...crude, measure: 'weight' }, true],
  ['and where it is divided by', { ...crude, measure: 'price', freq: 'year' }, true],
  ['not with its value alone', crude, false],
  ['not up to 2024', { ...crude, measure: 'weight', to: '2024-12' }, false],
  ['not with another weight', { series: ['M-2701'], measure: 'weight', freq: 'month' }, false],
])

appearsExactly('November 2020 is counted in December 2020', [
  ['where a change of these months is drawn', { ...pipeline, show: 'yoy' }, true],
  ['and where they are the base of one', { ...pipeline, show: 'yoy', from: '2021-11', to: '2021-12' }, true],
  ['not where neither is', { ...pipeline, show: 'yoy', from: '2022-01' }, false],
  ['in gas, which holds them', { series: ['M-GAS'], freq: 'month', show: 'yoy' }, true],
  ['where a sum of twelve months ends between the two', { ...pipeline, freq: 'rolling', show: 'yoy' }, true],
  ['not in quarters, which hold both', { ...pipeline, freq: 'quarter', show: 'yoy' }, false],
  ['not in years, which hold both', { ...pipeline, freq: 'year', show: 'yoy' }, false],
  ['not beside a level', pipeline, false],
  ['not with liquefied gas', { series: ['M-271111'], freq: 'month', show: 'yoy' }, false],
])

appearsExactly('January and February are read together', [
  ['where months are compared', { ...crude, show: 'yoy' }, true],
  ['not where neither is shown', { ...crude, show: 'yoy', from: '2023-03', to: '2023-12' }, false],
  ['not where sums are', { ...crude, freq: 'rolling', show: 'yoy' }, false],
  ['not beside a level', crude, false],
])

appearsExactly('starts from a very small base', [
  ['where it does', { ...pipeline, show: 'index' }, true],
  ['not where it does not', { ...crude, show: 'index' }, false],
  ['not beside a level', pipeline, false],
])

appearsExactly('periods without a published figure', [
  ['where a heading was not traded in a year between', { series: ['M-0106'], freq: 'year' }, true],
  ['not in a line without gaps', crude, false],
  ['not where a rate alone is missing', { series: ['X-TOTAL'], freq: 'month', money: 'real' }, false],
])

appearsExactly('the one to divide by is zero', [
  ['where a unit price has no weight to divide by', { series: ['M-271111'], freq: 'month', measure: 'price' }, true],
  ['where a change has a base of zero', { series: ['M-271111'], freq: 'month', show: 'yoy' }, true],
  ['not where there is none', { ...crude, measure: 'price' }, false],
])

appearsExactly('Zeros cannot be drawn on a logarithmic scale', [
  ['where there are zeros', { ...pipeline, scale: 'log' }, true],
  ['not where there are none', { ...crude, scale: 'log' }, false],
  ['not on a linear scale', pipeline, false],
])

appearsExactly('BACI’s change rests on a year that holds Russia’s reports too', [
  ['where BACI stands beside quoted figures', { series: ['X-8542', 'X-8542.quoted'], freq: 'year' }, true],
  [
    'not where its years are of one source',
    { series: ['X-8542', 'X-8542.quoted'], freq: 'year', to: '2021-12' },
    false,
  ],
  ['not where it stands alone', { series: ['X-8542'], freq: 'year' }, false],
])

appearsExactly('BACI’s values are meant to be FOB', [
  ['with every line of BACI', { series: ['M-2709', 'X-8703'], freq: 'year' }, true],
  ['not without one', { series: ['M-2709'], freq: 'year' }, false],
])

appearsExactly('China Customs’ figures as reported in the press', [
  ['where quoted figures stand without BACI', { series: ['M-2709.quoted'], freq: 'year' }, true],
  ['not where they are set against BACI’s change', { series: ['X-8542', 'X-8542.quoted'], freq: 'year' }, false],
  ['not with the months', crude, false],
])

appearsExactly('include insurance and freight (CIF)', [
  ['with China’s imports', crude, true],
  ['not with its exports', { series: ['X-TOTAL'] }, false],
  ['not with BACI, whose note says what it is meant to be', { series: ['M-7403'], freq: 'year' }, false],
])

appearsExactly('do not include insurance and freight (FOB)', [
  ['with China’s exports', { series: ['X-TOTAL'] }, true],
  ['not with its imports', crude, false],
  ['not with BACI, whose note says so', { series: ['X-8703'], freq: 'year' }, false],
])

appearsExactly('Not shown, yearly figures only: Passenger cars (BACI).', [
  ['where a yearly line was asked for by month', { series: ['M-2709', 'X-8703'], freq: 'month' }, true],
  ['not by year', { series: ['M-2709', 'X-8703'], freq: 'year' }, false],
])

appearsExactly('Dashed or hollow', [
  ['with months that are not final', crude, true],
  ['not where all is final', { ...crude, to: '2024-12' }, false],
  ['where a weight makes a unit price uncertain', { ...cars, to: '2023-12', measure: 'price' }, true],
  ['not where its value is final', { ...cars, to: '2023-12' }, false],
  ['not of nothing', { series: [] }, false],
])

appearsExactly('Liquefied natural gas (provisional and low reliability); All goods, China to Russia (to May 2026', [
  ['with every kind and its lines, each with its end', { series: ['M-271111', 'X-TOTAL'], freq: 'month' }, true],
])

appearsExactly('to May 2026', [
  ['of a line that ends before the chart does', { series: ['M-2709', 'X-TOTAL'] }, true],
  ['not where all end together', { series: ['X-TOTAL'] }, false],
  ['not where the range cuts the others off', { series: ['M-2709', 'X-TOTAL'], to: '2026-05' }, false],
])

appearsExactly('Leather footwear (BACI) and Textile footwear (BACI): to 2023.', [
  ['once for all that end together', { series: ['M-2709', 'X-6403', 'X-6404'], freq: 'year' }, true],
  ['not where they end with the chart', { series: ['X-6403', 'X-6404'], freq: 'year' }, false],
])

describe('a caution', () => {
  const cautions = (part: Partial<ViewState>): string[] =>
    cautionsOf({ ...shown(part), catalogue: realCatalogue }, format)

  it('says that a line ends with its rates, which is then no note', () => {
    const { view, plot } = shown({ ...crude, money: 'rub' })
    expect(cautions({ ...crude, money: 'rub' }).join(' ')).toContain('no rouble rate')
    expect(plotNotes(view, plot, labels).join(' ')).not.toContain('no rouble rate')
  })

  it('of BACI stands before that of Customs, and once for many lines', () => {
    const said = cautions({ series: ['X-8703', 'X-8704', 'M-2709'], freq: 'year' })
    expect(said.map((text) => text.slice(0, 10))).toEqual(['BACI holds', 'From Janua'])
  })
})

it('the sources of a figure are those of all drawn points and of their rate, in order of first use', () => {
  const of = (part: Partial<ViewState>): string => sourcesOf(shown({ ...crude, ...part }).plot).join(' ')
  expect([of({}), of({ money: 'rub', to: '2024-12' })]).toEqual(['gacc-wind gacc-by-partner', 'gacc-wind cbr'])
})

describe('the months behind a drawn point', () => {
  it.each([
    ['2022-05', 'month', 'level', null, ['2022-05 2022-05']],
    ['2022-05', 'month', 'yoy', null, ['2021-05 2021-05', '2022-05 2022-05']],
    ['2022-01', 'month', 'yoy', null, ['2021-01 2021-02', '2022-01 2022-02']],
    ['2022-02', 'month', 'level', null, ['2022-02 2022-02']],
    ['2022-06', 'quarter', 'level', null, ['2022-04 2022-06']],
    ['2022-05', 'rolling', 'share', null, ['2021-06 2022-05']],
    ['2022', 'year', 'index', null, ['2022-01 2022-12']],
    ['2022', 'year', 'yoy', null, ['2021-01 2021-12', '2022-01 2022-12']],
    ['2022', 'ytd', 'level', 5, ['2022-01 2022-05']],
    ['2022', 'ytd', 'yoy', 2, ['2021-01 2021-02', '2022-01 2022-02']],
  ] as const)('of %s by %s, %s', (period, freq, show, yearToDate, expected) => {
    expect(monthsBehind(period, freq, { show, yearToDate }).map(({ first, last }) => `${first} ${last}`)).toEqual(
      expected,
    )
  })
})

it('a name that ends with its book has one pair of brackets with its facts', () => {
  const line = { name: 'Passenger cars (as quoted)', statuses: new Set(['P'] as const), end: '2022' }
  expect(notFinalClauses([line], formats.en)).toBe('Passenger cars (as quoted; to 2022, provisional)')
})

it('the key of a closer look names its lines where their statuses differ', () => {
  const line = (name: string, status: 'A' | 'E' | 'P') => ({
    name,
    points: [{ period: '2025', value: 1, status, sources: [] }],
  })
  const keys = (...lines: readonly ReturnType<typeof line>[]): string => statusKeysOf(lines, formats.en).join('')
  expect(keys(line('China', 'A'))).toBe('')
  expect(keys(line('China', 'A'), line('India', 'E'), line('Japan', 'E'))).toBe('Dashed or hollow: estimated.')
  expect(keys(line('China', 'P'), line('India', 'E'))).toBe('Dashed or hollow: China (provisional); India (estimated).')
})
