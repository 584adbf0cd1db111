import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { YearCoverage } from '#src/trade/catalogue.ts'
import { parseView } from '#src/view/address/address.ts'
import { type Choosable, type Reason, choosables, whyClosed } from '#src/view/availability.ts'
import { applyChange, choose } from '#src/view/change.ts'
import { hasWeightBetween } from '#src/view/drawn.ts'
import { type ViewState, fields } from '#src/view/viewState.ts'
import { fuzzRuns } from '#tests/full.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { availableView } from '#tests/unit/support/arbitraryView.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { info } from '#tests/unit/support/rows.ts'

const closedIn = <P extends Choosable>(view: ViewState, choice: P): (readonly [value: unknown, Reason])[] =>
  (fields[choice].values ?? []).flatMap((value) => {
    const why = whyClosed(choice, value, view, catalogue)
    return why === null ? [] : [[value, why]]
  })
const said = ([value, reason]: readonly [unknown, Reason]): string => `${value} ${reason.replace('why.', '')}`

/** Choices at a view with those of their values that are closed, and why. */
const rows = csvRows(import.meta.url, 'closed.csv').map(
  (row) => [row['view'] ?? '', row['choice'] ?? '', row['closed'] ?? ''] as const,
)

it.each(rows)('at “%s” of %s is closed: %s', (search, choice, closed) => {
  const { view } = parseView(search, catalogue)
  const found = choosables.find((one) => one === choice)
  expect(found && closedIn(view, found).map(said).join('; ')).toBe(closed)
})

function expectOpenChoicesStand<P extends Choosable>(view: ViewState, choosable: P): void {
  // A chart brings a frequency at which it is drawn.
  const later = [...choosables.slice(choosables.indexOf(choosable) + 1), ...(choosable === 'chart' ? ['freq'] : [])]
  const closed = new Set(closedIn(view, choosable).map(([value]) => value))
  for (const value of fields[choosable].values ?? []) {
    const { view: next, notices } = applyChange(view, choose(choosable, value), catalogue)
    expect(next[choosable] === value).toBe(!closed.has(value))
    if (closed.has(value)) continue
    const told = Object.fromEntries(notices.map((notice) => [notice.parameter, notice.to]))
    const isOfAmount = view.analysis === null && (choosable === 'measure' || choosable === 'money')
    const check = isOfAmount && value !== view[choosable] ? null : view.check
    expect(next).toEqual({ ...view, check, [choosable]: value, ...told })
    expect(notices.every((notice) => later.some((one) => one === notice.parameter))).toBe(true)
  }
}

it('a reader gets every open choice and no closed one, and hears of each later one that had to follow', () => {
  fc.assert(
    fc.property(availableView, (view) => {
      for (const choosable of choosables) expectOpenChoicesStand(view, choosable)
    }),
    { numRuns: fuzzRuns / 5 },
  )
})

describe('a weight in the range', () => {
  const year = (number: number, hasWeight: boolean): YearCoverage => ({
    year: number,
    value: { periods: 12, status: 'A' },
    weight: hasWeight ? { periods: 12, status: 'A' } : null,
  })
  const coverage = [year(2019, true), year(2020, false), year(2021, true)]
  const series = { ...info('M-2709'), weight: { first: '2019-01', last: '2021-12' } }

  it.each([
    ['not where a whole year between has none', coverage, '2020-01', '2020-12', false],
    ['where the range reaches the year before', coverage, '2019-12', '2020-12', true],
    ['where the range reaches the year after', coverage, '2020-01', '2021-01', true],
    ['where the span says so and the coverage is missing', [], '2020-01', '2020-12', true],
    ['not after the span', [], '2022-01', null, false],
  ] as const)('is there %s', (_, covered, from, to, isThere) => {
    expect(hasWeightBetween({ ...series, coverage: covered }, from, to)).toBe(isThere)
    expect(hasWeightBetween({ ...series, coverage: covered, weight: null }, from, to)).toBe(false)
  })
})
