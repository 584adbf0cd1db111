import * as fc from 'fast-check'
import { languages } from '#src/i18n/languages.ts'
import { benchmarks, flows } from '#src/trade/catalogue.ts'
import { monthRange } from '#src/trade/periods.ts'
import { repair } from '#src/view/address/address.ts'
import { analyses, strangeChoices } from '#src/view/analyses.ts'
import { type ReaderNote, type ViewState, withOwnCheck, noteLimit } from '#src/view/viewState.ts'
import { withOwnFocus } from '#src/view/colours.ts'
import { charts } from '#src/view/kinds.ts'
import { plainText, plainTitle } from '#src/view/texts/plainText.ts'
import * as values from '#src/view/values.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

/** All named series, and a few headings of those that have no name of their own. */
export const seriesIds: readonly string[] = [
  ...catalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id)),
  ...'M-0101 M-1205 M-2716 X-6109 X-7102 X-8429'.split(' '),
]

const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const months = nullable(fc.constantFrom(...monthRange('2017-01', catalogue.lastPeriod)))

const anyNote: fc.Arbitrary<ReaderNote> = fc
  .tuple(
    fc.constantFrom(...monthRange('2017-01', catalogue.lastPeriod)),
    fc.constantFrom(...monthRange('2017-01', catalogue.lastPeriod)),
    fc.oneof(
      fc.constant(''),
      fc.string({ unit: codePoint, maxLength: 130 }).map((text) => plainText(text, noteLimit)),
    ),
  )
  .map(([one, other, text]) => (one < other ? { from: one, to: other, text } : { from: other, to: one, text }))

const anyCheck = fc.constantFrom(
  ...'2018:+44% 2022:-12.8% 2025:>+1/3 2019..2022:x2.4 2018-12:~=58.4bn 2026-05:share=51% 2018:record'.split(' '),
  ...'2018-01..2018-05:<x3 2026-05..2026-05:-9.25% 2023:>share=1/2 2017:=7k'.split(' '),
)

/** Any view of these series whose parameters are good one by one, whatever they mean together. */
function viewOf(ids: readonly string[]): fc.Arbitrary<ViewState> {
  return (
    fc
      .record({
        series: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }),
        measure: fc.constantFrom(...values.measures),
        money: fc.constantFrom(...values.moneys),
        show: fc.constantFrom(...values.shows),
        freq: fc.constantFrom(...values.frequencies),
        from: months,
        to: months,
        base: nullable(fc.constantFrom('2017', '2021', '2026', '2017-01', '2021-03', '2021-12', '2022-02')),
        chart: fc.constantFrom(...charts),
        scale: fc.constantFrom(...values.scales),
        y: fc.constantFrom(...values.yDomains),
        flow: fc.constantFrom(...flows),
        year: nullable(fc.integer({ min: 2017, max: 2023 })),
        node: nullable(fc.constantFrom('I', 'V', 'XVI', 'XXI', '27', '85')),
        events: fc.oneof(
          fc.constantFrom(...values.eventChoices),
          fc.subarray(
            catalogue.events.map(({ id }) => id),
            { minLength: 1 },
          ),
        ),
        focus: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 40 }),
        note: fc.array(anyNote, { maxLength: 5 }),
        check: nullable(anyCheck),
        analysis: nullable(fc.constantFrom(...analyses)),
        a: nullable(fc.integer({ min: 2017, max: 2026 })),
        b: nullable(fc.integer({ min: 2017, max: 2026 })),
        of: nullable(fc.constantFrom(...ids)),
        by: fc.constantFrom(...values.moverMeasures),
        sort: fc.constantFrom(...values.sorts),
        benchmark: fc.constantFrom(null, ...benchmarks),
        lag: fc.constantFrom(...values.lags),
        title: fc.string({ unit: codePoint, maxLength: 220 }).map(plainTitle),
        lang: nullable(fc.constantFrom(...languages)),
        theme: nullable(fc.constantFrom(...values.themes)),
        embed: fc.boolean(),
      })
      .map((view) => withOwnFocus(withOwnCheck(view)))
      .filter(({ from, to }) => from === null || to === null || from <= to)
      // Views with choices that their analysis does not offer are left out.
      .filter((view) => strangeChoices(view, catalogue).length === 0)
  )
}

export const anyView: fc.Arbitrary<ViewState> = viewOf(seriesIds)

/** Any view that a reader can be at, of these series. */
export const availableViewOf = (ids: readonly string[]): fc.Arbitrary<ViewState> =>
  viewOf(ids).map((view) => repair(view, catalogue).view)
export const availableView = availableViewOf(seriesIds)
