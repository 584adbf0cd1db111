import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understandSentence } from '#src/ask/sentence.ts'
import { queryOf } from '#src/app/picker/search.ts'
import { parseView, writeView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'
import naughty from '#tests/judges/naughty.json' with { type: 'json' }
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const ask = (phrase: string, shown = defaultView) =>
  understandSentence(phrase, shown, { catalogue: realCatalogue, nomenclature: realNomenclature })
const meant = (search: string): string => writeView(parseView(search, realCatalogue).view, 'short')

/** Phrases with the view that a reader means: most were written before the parser was, by a person who had not seen it. */
const rows = ['asked.csv', 'phrases.csv']
  .flatMap((file) => csvParse(readFileSync(new URL(file, import.meta.url), 'utf8')))
  .map((row) => [row['phrase'] ?? '', row['expected'] ?? '', row['why'] ?? ''] as const)

it.each(rows)('“%s” asks for %s', (phrase, expected, why) => {
  const { view, withheld, unknown, noEffect } = ask(phrase)
  if (expected.startsWith('none'))
    return expect([typeof withheld, withheld === 'negation']).toEqual(['string', expected.endsWith('negation')])
  expect([withheld, unknown, writeView(view, 'short')]).toEqual([null, [], meant(expected)])
  if (why.startsWith('no-effect')) expect(noEffect).not.toEqual([])
})

it.each(['coal, but no', 'нефть кроме 2022', 'импорт не из Китая', '不是2022年的煤炭'])(
  'of “%s” nothing is shown: what it leaves out cannot be',
  (phrase) => {
    expect(ask(phrase)).toMatchObject({ withheld: 'negation', view: defaultView, said: [] })
  },
)

describe('nothing is guessed', () => {
  it.each([
    ['unobtainium and coal', ['unobtainium'], []],
    ['coal by month by year', ['by year'], []],
    ['plutonium in gold', ['plutonium'], []],
    ['coal 2021 2022 2024', ['2022', '2024'], []],
    ['treemap 2021 2024', ['2024'], []],
    ['coal index 2021 2024', ['2024'], []],
    ['从俄罗斯进口月饼', ['月饼'], []],
    ['2022年以来的登月舱和煤炭', ['登月舱'], []],
    ['煤球', ['煤球'], []],
    ['2035年煤', ['2035'], []],
    ['帮我画煤', ['帮我'], []],
    ['coal since 2010', [], ['2010']],
    ['all goods, wheat against world prices', [], ['wheat']],
    ['coal from 2023 to 2021', [], ['2023', '2021']],
    ['EU exports of cars in 2022', [], ['cars', '2022']],
    ['cars in 2026 by year', [], ['2026']],
  ])('of “%s” %j is not understood, and %j has no effect', (phrase, unknown, noEffect) => {
    expect(ask(phrase)).toMatchObject({ unknown, noEffect })
  })

  it('what cannot be chosen is told', () => {
    expect(ask('cars by month').notices).toMatchObject([{ kind: 'repaired', parameter: 'freq', to: 'year' }])
    expect(ask('gas price stacked').notices).toMatchObject([{ parameter: 'chart' }])
  })
})

it('a phrase without goods changes the view that is shown, one with goods begins anew', () => {
  const shown = parseView('series=X-8703&freq=year&money=rub&lang=ru&theme=dark&title=Mine', realCatalogue).view
  expect(writeView(ask('in yuan since 2020', shown).view, 'short')).toBe(
    'series=X-8703&money=cny&freq=year&from=2020-01&title=Mine&lang=ru&theme=dark',
  )
  expect(writeView(ask('coal', shown).view, 'short')).toBe('series=M-2701&lang=ru&theme=dark')
})

it.each([
  ['Integrated Circuits', true, true],
  ['легковых автомобилей', true, true],
  ['8542', true, true],
  ['coal and gas', false, false],
  ['table', true, false],
])('“%s” is one word: %s, one good: %s', (phrase, isOneWord, isOneGood) => {
  expect(ask(phrase)).toMatchObject({ isOneWord, isOneGood })
})

it('of a phrase the first 300 letters are read, and a word that is said again is looked up once', () => {
  expect(ask(`${'- '.repeat(148)}coal oil`).view.series).toEqual(['M-2701'])
  expect(ask('月球'.repeat(5000)).unknown.join('')).toHaveLength(300)
  expect(queryOf('Oil oil of oil')).toEqual(['oil', 'of'])
})

it('whatever is typed, the view means something', () => {
  for (const text of naughty) {
    const { view, unknown } = ask(text)
    expect(meant(writeView(view, 'short')), text).toBe(writeView(view, 'short'))
    for (const part of unknown) expect(text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е'), text).toContain(part)
  }
})
