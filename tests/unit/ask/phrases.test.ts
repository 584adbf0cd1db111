import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '#src/ask/understand.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { defaultView } from '#src/view/viewState.ts'
import { naughty } from '#tests/judges/naughty.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const context = { catalogue: realCatalogue, nomenclature: realNomenclature }
const ask = (phrase: string, shown = defaultView) => understand(phrase, shown, context)
const addressOf = (phrase: string): string => writeView(ask(phrase).view, 'short')
const meant = (search: string): string => writeView(parseView(search, realCatalogue).view, 'short')

/** Phrases by a person who had not seen the parser, each with the address that it was meant to give. */
const phrases = csvParse(readFileSync(new URL('phrases.csv', import.meta.url), 'utf8')).map((row) => ({
  language: row['language'] ?? '',
  phrase: row['phrase'] ?? '',
  expected: row['expected'] ?? '',
}))

/** Phrases that give another address than was meant, with that address. */
const explained = new Map([
  // Brent is the benchmark of crude by default: the address names it, and the figure is the same.
  ['crude against Brent', 'view=prices&of=M-2709&benchmark=brent'],
  ['нефть против Brent', 'view=prices&of=M-2709&benchmark=brent'],
  ['原油对布伦特', 'view=prices&of=M-2709&benchmark=brent'],
  // The newest month of LNG is July 2026: the last sixty months end there, not in May.
  ['lng last five years', 'series=M-271111&from=2021-08'],
  // The balance is of all goods, which the picker then ticks.
  ['trade balance in yuan', 'series=M-TOTAL,X-TOTAL&money=cny&chart=balance'],
  // The look opens with crude oil.
  ['who else bought crude', 'view=buyers'],
  // One year is marked within its run.
  ['2023年煤炭单价', 'series=M-2701&measure=price&freq=year&note=2023-12%3A'],
])

describe('of two hundred phrases', () => {
  it('all but the explained give the view meant, every word understood', () => {
    const wrong = phrases
      .filter(({ phrase }) => !explained.has(phrase))
      .filter(({ phrase, expected }) => addressOf(phrase) !== meant(expected) || ask(phrase).unknown.length > 0)
      .map(({ phrase }) => [phrase, addressOf(phrase), ask(phrase).unknown])
    expect(phrases.length).toBe(200)
    expect(explained.size).toBeLessThanOrEqual(10)
    expect(wrong).toEqual([])
  })

  it.each([...explained])('“%s” is understood as %s', (phrase, address) => {
    expect(addressOf(phrase)).toBe(address)
  })
})

describe('a direction', () => {
  it.each([
    ['imports of coal and exports of cars', 'series=M-2701,X-8703'],
    ['Russian coal and Chinese lorries', 'series=M-2701,X-8704&freq=year'],
    ['coal from Russia and lorries from China', 'series=M-2701,X-8704&freq=year'],
    ['exports of oil to China', 'series=M-2709'],
    ['soya beans exports to Russia', 'series=X-1201&freq=year'],
    ['экспорт угля по месяцам', 'series=M-2701&freq=month'],
    ['импорт из Китая', 'series=X-TOTAL'],
    ['中国对俄罗斯的汽车出口', 'series=X-8703&freq=year'],
    ['从俄罗斯进口铜', 'series=M-7403&freq=year'],
    ['China–Russia trade', 'series=M-TOTAL,X-TOTAL'],
    ['Russian and Chinese exports', 'series=M-TOTAL,X-TOTAL'],
    ['российский и китайский экспорт', 'series=M-TOTAL,X-TOTAL'],
    ['俄罗斯和中国的出口', 'series=M-TOTAL,X-TOTAL'],
    ['Russian and Chinese exports of coal', 'series=M-2701'],
  ])('of “%s” is %s', (phrase, address) => {
    expect(addressOf(phrase).replace('&freq=year', '')).toBe(address.replace('&freq=year', ''))
    expect(ask(phrase).unknown).toEqual([])
  })
})

describe('a period', () => {
  it.each([
    ['coal January to June 2023', 'series=M-2701&from=2023-01&to=2023-06'],
    ['coal Q2 2023', 'series=M-2701&freq=quarter&note=2023-06%3A'],
    ['coal between 2020 and 2022', 'series=M-2701&from=2020-01&to=2022-12'],
    ['coal before 2022', 'series=M-2701&to=2021-12'],
    ['coal after March 2022', 'series=M-2701&from=2022-04'],
    ['coal 03.2022 to now', 'series=M-2701&from=2022-03'],
    ['уголь с марта 2022 по май 2023', 'series=M-2701&from=2022-03&to=2023-05'],
    ['2022年1月至3月煤炭', 'series=M-2701&from=2022-01&to=2022-03'],
    ['LNG价格2022年以来', 'series=M-271111&measure=price&from=2022-01'],
    ['since the invasion of Ukraine, coal', 'series=M-2701&from=2022-02'],
    ['уголь с 2022 года в юанях, индекс 2021 = 100', 'series=M-2701&money=cny&show=index&freq=year&from=2022-01'],
    ['coal, 2021 = 100', 'series=M-2701&show=index&freq=year&base=2021'],
    ['coal 2024 vs 2021', 'series=M-2701&from=2021-01&to=2024-12'],
  ])('of “%s” is %s', (phrase, address) => {
    expect([addressOf(phrase), ask(phrase).unknown]).toEqual([address, []])
  })
})

it.each(['coal not since 2022', 'coal, but no', 'нефть кроме 2022', 'импорт не из Китая', '不是2022年的煤炭'])(
  'of “%s” nothing is shown: what it leaves out cannot be',
  (phrase) => {
    expect(ask(phrase)).toMatchObject({ withheld: 'negation', view: defaultView, said: [] })
  },
)

describe('nothing is guessed', () => {
  it.each([
    ['unobtainium and coal', ['unobtainium']],
    ['coal by month by year', ['by year']],
    ['plutonium in gold', ['plutonium']],
    ['coal 2021 2022 2024', ['2022', '2024']],
    ['treemap 2021 2024', ['2024']],
    ['coal index 2021 2024', ['2024']],
    ['月球', ['月球']],
    ['从俄罗斯进口月饼', ['月饼']],
    ['2022年以来的登月舱和煤炭', ['登月舱']],
    ['煤球', ['煤球']],
    ['2035年煤', ['2035']],
    ['帮我画煤', ['帮我']],
  ])('of “%s” %s is not understood', (phrase, unknown) => {
    expect(ask(phrase).unknown).toEqual(unknown)
  })

  it.each([
    ['coal since 2010', ['2010']],
    ['all goods, wheat against world prices', ['wheat']],
    ['coal from 2023 to 2021', ['2023', '2021']],
    ['EU exports of cars in 2022', ['cars', '2022']],
    ['cars in 2026 by year', ['2026']],
  ])('of “%s” %s has no effect', (phrase, parts) => {
    expect([ask(phrase).unknown, ask(phrase).noEffect]).toEqual([[], parts])
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

it('a name alone is a good, whatever its case and its words', () => {
  expect(ask('Integrated Circuits')).toMatchObject({ isOneWord: true, isOneGood: true })
  expect(ask('легковых автомобилей')).toMatchObject({ isOneWord: true, isOneGood: true })
  expect(ask('8542')).toMatchObject({ isOneGood: true })
  expect(ask('coal and gas')).toMatchObject({ isOneWord: false, isOneGood: false })
  expect(ask('table')).toMatchObject({ isOneWord: true, isOneGood: false })
})

it('whatever is typed, the view means something', () => {
  for (const text of naughty) {
    const { view, unknown } = ask(text)
    expect(writeView(parseView(writeView(view, 'short'), realCatalogue).view, 'short'), text).toBe(
      writeView(view, 'short'),
    )
    for (const part of unknown) expect(text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е'), text).toContain(part)
  }
})
