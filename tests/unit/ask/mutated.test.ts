import { csvParse } from 'd3-dsv'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { say } from '#src/ask/say.ts'
import { understand } from '#src/ask/understand.ts'
import { en } from '#src/i18n/messages/ask/en.ts'
import { ru } from '#src/i18n/messages/ask/ru.ts'
import { zh } from '#src/i18n/messages/ask/zh.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { full } from '#tests/full.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const context = { catalogue: realCatalogue, nomenclature: realNomenclature }

const phrases = csvParse(readFileSync(new URL('asked.csv', import.meta.url), 'utf8')).map((row) => row['phrase'] ?? '')

const shown = [
  '',
  'to=2022-12',
  'series=X-8703&freq=year&money=rub&note=2021-12:&note=2022-12:Many&focus=X-8703',
  'series=M-2709,M-GAS&freq=month&from=2026-07&show=index&base=2026-07',
  'chart=treemap&flow=X&year=2021&node=XVI&events=none',
  'series=M-271111&chart=season&freq=month&events=all&title=Mine',
  'view=suppliers&of=X-8703&a=2019&b=2023&sort=group',
  'view=prices&of=M-2701&benchmark=coal-south-africa&lag=1&money=cny',
].map((query) => parseView(query, realCatalogue).view)

/** The fields in which two views differ, by their values alone. */
const differing = (one: object, other: object): string[] =>
  Object.entries(one).flatMap(([field, value]) => {
    const before: unknown = Object.entries(other).find(([name]) => name === field)?.[1]
    return JSON.stringify(value) === JSON.stringify(before) ? [] : field
  })

const words = [en, zh, ru].flatMap((texts) =>
  [texts.options, texts.marks, texts.flows, texts.events, texts.months, texts.beyond, texts.remarks]
    .flatMap((group) => Object.values<string>(group))
    .flatMap((list) => list.split(', ')),
)
const years = Array.from({ length: 12 }, (_, i) => String(2016 + i))
const months = ['2026-07', '2026-08', '2017-01', '2016-12', '07.2026', '12/2016', 'Q3 2026', '2026年7月', 'июль 2026']
const signs = ['👩‍👩‍👧‍👦', '\u0301', '\u202E', '，', '-', '=', '%', '«', '100', '8703', '0203', '']

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...phrases) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...years, ...months) },
  { weight: 1, arbitrary: fc.constantFrom(...signs) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...phrases), fc.nat(40), fc.nat(40))
      .map(([phrase, from, to]) => phrase.slice(Math.min(from, to), Math.max(from, to))),
  },
)
const mutated = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '', ', '), fc.constantFrom(1, 1, 2, 20))
  .map(([parts, between, times]) => parts.join(between).repeat(times).slice(0, 300))

it(
  'of mutated phrases, each field in which the view differs is said, and no part is empty',
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...shown), fc.constantFrom(...languages), (phrase, view, language) => {
        const asked = understand(phrase, view, context)
        const parts = say(asked.view, asked.said, asked.isDirected, context, formats[language])
        expect(parts.filter((text) => text.trim() === '' || /undefined|NaN|null|Invalid/.test(text))).toEqual([])
        expect(asked.said.toSorted()).toEqual(differing(asked.view, view).toSorted())
      }),
      { numRuns: full ? 30_000 : 3000, seed: 2026 },
    )
  },
)
