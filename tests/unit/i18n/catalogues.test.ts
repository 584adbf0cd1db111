import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { readTable } from '#mocks/readers/table.ts'
import { type LanguageCatalogue, languageRows } from '#src/i18n/languages.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { chaptersTable, headingsTable } from '#src/trade/tables/catalogue.ts'
import { en } from '#tests/unit/support/formats.ts'

const translations = await Promise.all(
  languageRows.flatMap(({ code, load }) => (load === null ? [] : [load().then((catalogue) => ({ code, catalogue }))])),
)
const english = Object.entries<string>(en.messages)
const textsOf = ({ messages }: LanguageCatalogue): [string, string][] => Object.entries<string>(messages)

/** Names of a text's placeholders, each once: `{count|товар|товара}` has `count`. */
function holes(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g), ([, name = '']) => name))].toSorted()
}

/** The text without its placeholders. */
const words = (text: string): string => text.replaceAll(/\{[^}]*\}/g, ' ')

/** Latin words that Chinese and Russian keep: codes, names of publishers and programs, formats, keys, units. */
const kept = new Set(
  'HS CIF FOB BACI CEPII UN Comtrade IMF WITS PNG SVG PDF CSV XLSX GACC MGIMO JSON Brent Urals Dubai LME TTF S Global ESPO Enter Escape Esc postMessage MB kB A P E U USD API ISO UTF UTF- R The Economist Wall Street Journal Python pandas Google curl OpenAPI'.split(
    ' ',
  ),
)
const latin = /[A-Za-z][A-Za-z’'-]*/g

describe.each(translations)('$code', ({ catalogue }) => {
  const texts = textsOf(catalogue)
  const known = new Map(texts)

  it('has the same placeholders in each', () => {
    const different = english.filter(([key, text]) => holes(text).join() !== holes(known.get(key) ?? '').join())
    expect(different.map(([key, text]) => [key, text, known.get(key)])).toEqual([])
  })

  it('has no English word left', () => {
    const left = texts.flatMap(([key, text]) =>
      Array.from(words(text).matchAll(latin), ([word]) => word)
        .filter((word) => !kept.has(word))
        .map((word) => `${key}: ${word}`),
    )
    expect(left).toEqual([])
  })
})

it.each([{ code: 'en', catalogue: en }, ...translations])(
  '$code counts in units of its own, from the largest to one',
  ({ catalogue: { units } }) => {
    for (const steps of [units.usd, units.kg]) {
      const divisors = steps.map(({ divisor }) => divisor)
      expect(divisors).toEqual(divisors.toSorted((a, b) => b - a))
      expect(divisors.at(-1)).toBe(1)
      expect(steps.every(({ short, long }) => short.includes('{number}') && long !== '')).toBe(true)
    }
  },
)

it('Russian has a form for one, for few and for many wherever a word is counted', () => {
  const forms = textsOf(ru).flatMap(([key, text]) =>
    Array.from(text.matchAll(/\{\w+\|([^}]*)\}/g), ([, all = '']) => ({ key, count: all.split('|').length })),
  )
  expect(forms.length).toBeGreaterThan(5)
  expect(forms.filter(({ count }) => count !== 3)).toEqual([])
})

it('Russian writes no Latin letter into its words', () => {
  expect(textsOf(ru).filter(([, text]) => /[а-яё][A-Za-z]|[A-Za-z][а-яё]/i.test(words(text)))).toEqual([])
})

it.each([
  ['commodities', 'name'],
  ['events', 'name'],
  ['chapters', 'name'],
  ['headings', 'short'],
])('%s have a Chinese and a Russian name wherever there is an English one', (table, column) => {
  const rows = csvParse(readDataFile(`${table}.csv`))
  const cells = (language: string): string[] => rows.map((row) => row[`${column}_${language}`] ?? '')
  const named = cells('en').map((text) => text !== '')
  expect(cells('zh').map((text) => /\p{Script=Han}/u.test(text))).toEqual(named)
  expect(cells('ru').map((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual(named)
})

it('short names of headings are short, each of one heading alone, and fit inside a sentence', () => {
  const names = csvParse(readDataFile('headings.csv')).flatMap((row) => row['short_en'] || [])
  expect(names.filter((name) => name.length > 40 || !/^\p{Lu}/u.test(name) || name.endsWith('.'))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

it('names are read in every language that a table has, and in none where it has none', () => {
  const table = 'cmd_code,label,short_en,short_ru,source\n8429,Bulldozers,Excavators,Экскаваторы,hs\n8430,Boring,,,hs\n'
  expect(readTable(headingsTable, table)).toEqual([
    { cmdCode: '8429', label: 'Bulldozers', names: { en: 'Excavators', ru: 'Экскаваторы' } },
    { cmdCode: '8430', label: 'Boring' },
  ])
  expect(readTable(chaptersTable, 'cmd_code,section,name_en,source\n01,I,Animals; live,hs\n')).toEqual([
    { cmdCode: '01', section: 'I', names: { en: 'Animals; live' } },
  ])
})

it('the tab is called before any script what it is called after', () => {
  const html = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8')
  expect(html).toContain(`<title>${en.messages['app.title']}</title>`)
})
