import { describe, expect, it } from 'vitest'
import { understandSentence } from '#src/ask/sentence.ts'
import { queryOf } from '#src/app/picker/search.ts'
import { parseView, writeView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'
import naughty from '#tests/judges/naughty.json' with { type: 'json' }
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const ask = (phrase: string, shown = defaultView) =>
  understandSentence(phrase, shown, { catalogue: realCatalogue, nomenclature: realNomenclature })
const meant = (search: string): string => writeView(parseView(search, realCatalogue).view, 'short')

/** Phrases with the view that a reader means: most were written before the parser was, by a person who had not seen it. */
const rows = ['asked.csv', 'phrases.csv']
  .flatMap((file) => csvRows(import.meta.url, file))
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
  it.each(csvRows(import.meta.url, 'unknown.csv'))(
    'of “$phrase” “$unknown” is not understood, and “$no_effect” has no effect',
    (row) => {
      const { unknown, noEffect } = ask(row['phrase'] ?? '')
      expect([unknown.join(' | '), noEffect.join(' | ')]).toEqual([row['unknown'], row['no_effect']])
    },
  )

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

it('of a phrase the first 300 letters are read, the rest is told, and a word that is said again is looked up once', () => {
  expect(ask(`${'- '.repeat(147)}coal oil`)).toMatchObject({ view: { series: ['M-2701'] }, leftUnchecked: ['oil'] })
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
