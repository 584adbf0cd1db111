import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '#src/ask/say.ts'
import { understandSentence } from '#src/ask/sentence.ts'
import { type Language, languages } from '#src/i18n/languages.ts'
import { en } from '#src/i18n/messages/en/typed.ts'
import { ru } from '#src/i18n/messages/ru/typed.ts'
import { zh } from '#src/i18n/messages/zh/typed.ts'
import { differing, parseView, writeView } from '#src/view/address/address.ts'
import { phraseLimit } from '#src/view/drawn.ts'
import { type ViewState, defaultView, fieldNames } from '#src/view/viewState.ts'
import { full } from '#tests/full.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { availableViewOf } from '#tests/unit/support/arbitraryView.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

// A phrase that was understood is said back, in the language of the page.

const context = { catalogue: realCatalogue, nomenclature: realNomenclature }
const viewOf = (search: string): ViewState => parseView(search, realCatalogue).view

function answer(phrase: string, shown: ViewState, language: Language) {
  const asked = understandSentence(phrase, shown, context)
  return { ...asked, parts: say(asked.view, asked.said, asked.isDirected, context, formats[language]) }
}

it.each([
  ['en', 'coal since 2026', '', ['Coal', 'From January 2026']],
  ['zh', '2026年以来的煤炭', '', ['煤炭', '2026年1月起']],
  ['ru', 'уголь с 2026 года', '', ['Уголь', 'Начало: январь 2026']],
  ['en', 'coal from 2022 to 2026', '', ['Coal', 'From January 2022']],
  ['en', '2026', 'to=2022-12', ['Year to date', 'To the newest']],
  ['en', 'coal index base 2019 from 2022', '', ['Coal', 'Index', 'Year', 'From January 2022']],
  ['en', 'coal', 'money=rub&from=2020-01&series=M-2701', ['US dollars', 'From the first figures']],
] as const)('in %s of “%s” at “%s” is said: %j', (language, phrase, shown, expected) => {
  expect(answer(phrase, viewOf(shown), language).parts).toEqual(expected)
})

describe('a view that is said', () => {
  const ids = [
    ...realCatalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id)),
    ...(['M', 'X'] as const).flatMap((flow) => realCatalogue.headings[flow].codes.map((code) => `${flow}-${code}`)),
  ]
  /** Focus, notes, title and embedding are what no phrase expresses; a check has a sentence of its own. */
  const sayable = fieldNames.filter((field) => !['focus', 'note', 'check', 'title', 'embed'].includes(field))
  /** Views with some fields of their own, since the search reads no phrase of all of them. */
  const someView = fc.tuple(availableViewOf(ids), fc.subarray(sayable)).map(([view, own]) => {
    const some = { ...defaultView, ...Object.fromEntries(own.map((field) => [field, view[field]])) }
    // A closer look has no period and no measure, and a chart has none of its goods.
    const ofLook = { from: null, to: null, measure: defaultView.measure }
    // An end at the newest month is open.
    const open = some.to === realCatalogue.lastPeriod ? { to: null } : {}
    return viewOf(writeView(some.analysis === null ? { ...some, ...open, of: null } : { ...some, ...ofLook }, 'short'))
  })

  function expectUnderstood(view: ViewState, language: Language): void {
    // The words `Base 2021` alone would ask for an index.
    const show = view.base !== null && view.show === 'level' ? (['show'] as const) : []
    const phrase = say(view, [...differing(view, defaultView), ...show], false, context, formats[language]).join(', ')
    fc.pre(phrase.length <= phraseLimit)
    const { view: understood, unknown } = understandSentence(phrase, defaultView, context)
    expect([phrase, unknown, writeView(understood, 'short')]).toEqual([phrase, [], writeView(view, 'short')])
  }

  it.each(languages)('in %s is understood back', { timeout: 300_000 }, (language) => {
    const series = ['M-2709', ...realNomenclature.worldPrices.map(({ id }) => id)]
    expectUnderstood({ ...defaultView, series, measure: 'price' }, language)
    fc.assert(
      fc.property(someView, (view) => expectUnderstood(view, language)),
      { numRuns: full ? 10_000 : 100 },
    )
  })
})

describe('of any phrases put together', () => {
  const phrases = csvRows(import.meta.url, 'asked.csv').map((row) => row['phrase'] ?? '')
  const shown = [
    '',
    'to=2022-12',
    'series=X-8703&freq=year&money=rub&note=2021-12:&note=2022-12:Many&focus=X-8703',
    'series=M-2709,M-GAS&freq=month&from=2026-07&show=index&base=2026-07',
    'chart=treemap&flow=X&year=2021&node=XVI&events=none',
    'series=M-271111&chart=season&freq=month&events=all&title=Mine',
    'view=suppliers&of=X-8703&a=2019&b=2023&sort=group',
    'view=prices&of=M-2701&benchmark=coal-south-africa&lag=1&money=cny',
  ].map(viewOf)
  const words = [en, zh, ru].flatMap((texts) =>
    [texts.options, texts.marks, texts.flows, texts.events, texts.beyond, texts.remarks]
      .flatMap((group) => Object.values<string>(group))
      .concat(`${texts.months}; ${texts.quarters}; ${texts.halves}`.split('; '))
      .flatMap((list) => list.split(', ')),
  )
  const times = '2016 2017 2021 2022 2026 2027 2026-07 2026-08 2016-12 07.2026 12/2016 2026年7月'.split(' ')
  const signs = ['👩‍👩‍👧‍👦', '\u0301', '\u202E', '，', '-', '=', '%', '«', '100', '8703', '0203', '', 'Q3 2026', 'июль 2026']
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...phrases) },
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 4, arbitrary: fc.constantFrom(...times, ...signs) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...phrases), fc.nat(40), fc.nat(40))
        .map(([phrase, a, b]) => phrase.slice(Math.min(a, b), Math.max(a, b))),
    },
  )
  const mutated = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '', ', '), fc.constantFrom(1, 1, 2, 20))
    .map(([parts, between, repeated]) => parts.join(between).repeat(repeated).slice(0, 300))

  it('each field in which the view differs is said, and no part is empty', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...shown), fc.constantFrom(...languages), (phrase, view, language) => {
        const { view: next, said, parts } = answer(phrase, view, language)
        expect(parts.filter((text) => text.trim() === '' || /undefined|NaN|null|Invalid/.test(text))).toEqual([])
        const changed = fieldNames.filter((field) => JSON.stringify(next[field]) !== JSON.stringify(view[field]))
        expect(said.toSorted()).toEqual(changed.toSorted())
      }),
      { numRuns: full ? 30_000 : 1000 },
    )
  })
})
