import { describe, expect, it } from 'vitest'
import { grouped } from '#src/lib/grouped.ts'
import { sourcesOf } from '#src/trade/observation.ts'
import { parseView } from '#src/view/address/address.ts'
import { cautionsOf, monthsBehind } from '#src/view/texts/cautions.ts'
import { markKeysOf, notFinalClauses, plotNotes, statusKeysOf } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, labels, shown } from '#tests/unit/support/words.ts'

const notes = (search: string): string => {
  const { view, plot } = shown(parseView(search, realCatalogue).view)
  return [
    ...cautionsOf({ plot, view, catalogue: realCatalogue }, format),
    ...markKeysOf(view, plot, labels),
    ...plotNotes(view, plot, labels),
  ].join('\n')
}

const rows = csvRows(import.meta.url, 'notes.csv')

/** Each part of a note that a view has, or has not where it might be thought to. */
describe.each([...grouped(rows, (row) => row['words'] ?? '')])('the note “%s” is there', (words, cases) => {
  it.each(cases.map((row) => [row['about'], row] as const))('%s', (_, row) => {
    expect(notes(row['view'] ?? '').includes(words)).toBe(row['is_there'] === 'yes')
  })
})

const crude = { series: ['M-2709'], freq: 'month' } as const

describe('a caution', () => {
  const cautions = (part: Partial<ViewState>): string[] =>
    cautionsOf({ ...shown(part), catalogue: realCatalogue }, format)

  it('says that a line ends with its rates, which is then no note', () => {
    const { view, plot } = shown({ ...crude, money: 'rub' })
    expect(cautions({ ...crude, money: 'rub' }).join(' ')).toContain('No rouble rate')
    expect(plotNotes(view, plot, labels).join(' ')).not.toContain('No rouble rate')
  })

  it('of BACI stands before that of Customs, and once for many lines', () => {
    const said = cautions({ series: ['X-8703', 'X-8704', 'M-2709'], freq: 'year' })
    expect(said.map((text) => text.slice(0, 10))).toEqual(['BACI recon', 'From Janua'])
  })
})

it('the sources of a figure are those of all drawn points and of their rate, in order of first use', () => {
  const of = (part: Partial<ViewState>): string => sourcesOf(shown({ ...crude, ...part }).plot).join(' ')
  expect([of({}), of({ money: 'rub', to: '2024-12' })]).toEqual(['gacc-wind gacc-by-partner', 'gacc-wind cbr'])
})

describe('the months behind a drawn point', () => {
  it.each([
    ['2022-05', 'month', 'level', null, ['2022-05 2022-05']],
    ['2022-03', 'month', 'yoy', null, ['2021-03 2021-03', '2022-03 2022-03']],
    ['2022-01', 'month', 'yoy', null, ['2021-01 2021-02', '2022-01 2022-02']],
    ['2022-02', 'month', 'yoy', null, ['2021-01 2021-02', '2022-01 2022-02']],
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
  expect(notFinalClauses([line], formats.en)).toBe('Passenger cars (as quoted; provisional; data to 2022)')
})

it('the key of a closer look names its lines where their statuses differ', () => {
  const line = (name: string, status: 'A' | 'E' | 'P') => ({
    name,
    points: [{ period: '2025', value: 1, status, sources: [] }],
  })
  const keys = (...lines: readonly ReturnType<typeof line>[]): string => statusKeysOf(lines, formats.en).join('')
  expect(keys(line('China', 'A'))).toBe('')
  expect(keys(line('China', 'A'), line('India', 'E'), line('Japan', 'E'))).toBe('Where dashed or hollow: estimated.')
  expect(keys(line('China', 'P'), line('India', 'E'))).toBe(
    'Where dashed or hollow: China (provisional); India (estimated).',
  )
})
