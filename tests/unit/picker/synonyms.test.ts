import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { otherIds } from '#src/app/picker/CommodityGroup.tsx'
import { pickerFinds } from '#src/app/picker/FoundCommodities.tsx'
import { findableOf, foundLooks, phraseOf, rankOf } from '#src/app/picker/search.ts'
import { type Language, languages, parseLanguage } from '#src/i18n/languages.ts'
import { type Flow, type FlowOrWorld, flows } from '#src/trade/catalogue.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { full } from '#tests/full.ts'
import { randomFrom } from '#tests/pairwise.ts'
import { seed } from '#tests/seed.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

/** The finds of a query on the page in that language. */
function finds(language: Language, query: string, selected: readonly string[] = []) {
  const labels = createLabels(realCatalogue, realNomenclature, formats[language])
  return pickerFinds(realNomenclature, query, otherIds(realCatalogue, selected), labels)
}
const rowsOf = (of: FlowOrWorld, groups: ReturnType<typeof finds>) => groups.find(({ flow }) => flow === of)?.rows ?? []
const found = (language: Language, flow: FlowOrWorld, ...asked: [query: string, selected?: readonly string[]]) =>
  rowsOf(flow, finds(language, ...asked)).map(({ info }) => info.id)

describe('the first find of a word, whatever the language of the page,', () => {
  it.each([
    ['Microchips', 'X-8542'],
    ['microc', 'X-8542'],
    ['CARS', 'X-8703'],
    ['car parts', 'X-8708'],
    ['nut', 'X-7318'],
    ['lng', 'M-271111'],
    ['oil', 'M-2709'],
    ['aluminum', 'M-7601'],
    ['plutonium', undefined],
    ['８５４２', 'X-8542'],
    ['芯', 'X-8542'],
    ['汽车', 'X-8703'],
    ['天然气', 'M-GAS'],
    ['Микросхемы', 'X-8542'],
    ['СПГ', 'M-271111'],
    ['лен', 'M-1204'],
  ])('“%s” is %s', (query, id) => {
    for (const language of languages)
      expect(found(language, id?.startsWith('M') === true ? 'M' : 'X', query)[0]).toBe(id)
  })
})

it.each([
  ['brent', 'W-BRENT'],
  ['lme', 'W-ALUMINIUM W-COPPER W-NICKEL'],
  ['нефть', 'W-BRENT W-DUBAI W-URALS'],
  ['布伦特', 'W-BRENT'],
])('“%s” finds the world prices %s, whatever the language of the page', (query, ids) => {
  for (const language of languages) expect(found(language, 'W', query).join(' ')).toBe(ids)
})

it.each([
  ['en', 'India', 'buyers'],
  ['en', 'who else', 'buyers'],
  ['en', 'price', 'price-volume'],
  ['en', 'VOLUME', 'price-volume'],
  ['en', 'mirror', 'books'],
  ['zh', 'Urals', 'prices'],
  ['ru', 'объем', 'price-volume'],
  ['en', 'pr', undefined],
  ['en', 'microchips', undefined],
  ['en', '8542', undefined],
] as const)('in %s “%s” finds the closer look %s first', (language, query, id) => {
  expect(foundLooks(query, formats[language])[0]).toBe(id)
})

it.each([
  ['8704', 3],
  ['87', 3],
  ['704', null],
  ['87 lor', 3],
])('digits are the first of a code: of lorries “%s” has the rank %j', (query, rank) => {
  const lorries = findableOf('8704', [phraseOf('Lorries')], phraseOf('Motor vehicles for the transport of goods'))
  expect(rankOf(query.split(' '), lorries)).toBe(rank)
})

it('a heading without a name of its own in the picker is found by its short name', () => {
  expect(found('en', 'X', 'excavators')).toContain('X-8429')
})

describe('the order of the finds', () => {
  it('of “chip” has circuits before gravel', () => {
    expect(found('en', 'M', 'chip').slice(0, 3)).toEqual(['M-8542', 'M-4407', 'M-4401'])
  })

  it('is the whole word, then what begins with it, then words inside', () => {
    expect(found('en', 'X', 'tractor').slice(0, 2)).toEqual(['X-8701', 'X-8709'])
    expect(found('en', 'M', 'soya').slice(0, 3)).toEqual(['M-1201', 'M-1507', 'M-2304'])
  })

  it('of equally good ones is by value, what is part of a heading before it', () => {
    expect(found('en', 'X', '870').slice(0, 4)).toEqual(['X-8703', 'X-8701', 'X-8704', 'X-8708'])
    expect(found('zh', 'M', '2711')).toEqual(['M-271121', 'M-271111', 'M-2711'])
  })

  it('has the value of each heading, by which equally good ones are ordered', () => {
    const values = rowsOf('X', finds('en', '87')).map(
      ({ info, lastYear = info.lastYear }) => lastYear?.valueUsd ?? null,
    )
    expect(values).not.toContain(null)
    expect(values).toEqual(values.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
  })

  it('begins with the flow in which an equally good find was worth more', () => {
    expect(finds('ru', 'автомоб').map(({ flow }) => flow)).toEqual(['X', 'M'])
    expect(finds('en', 'crude').map(({ flow }) => flow)).toEqual(['M', 'W', 'X'])
  })

  it('has another book of a commodity right after it', () => {
    expect(found('ru', 'X', 'чип', ['X-8542.quoted'])).toEqual(['X-8542', 'X-8542.quoted'])
  })
})

/** Codes of one flow: commodities of the picker, and the 60 largest headings of the newest year. */
function important(flow: Flow): string[] {
  const rows = csvParse(readDataFile('baci-annual.csv')).filter((row) => row['flow'] === flow)
  const newest = rows
    .map((row) => row['year'] ?? '')
    .toSorted()
    .at(-1)
  const headings = rows.filter((row) => row['year'] === newest && row['cmd_code'] !== 'TOTAL')
  const largest = headings.toSorted((a, b) => Number(b['value_usd']) - Number(a['value_usd'])).slice(0, 60)
  const commodities = realCatalogue.commodities.filter((commodity) => commodity.flow === flow)
  return [...new Set([...commodities.map(({ cmdCode }) => cmdCode), ...largest.map((row) => row['cmd_code'] ?? '')])]
}

describe('a commodity of the picker and a heading among the 60 largest', () => {
  const synonyms = csvParse(readDataFile('synonyms.csv')).map(({ cmd_code: code, language: column, synonym }) => {
    const language = parseLanguage(column ?? null)
    if (code === undefined || synonym === undefined || language === null) throw new Error('A broken row')
    return { code, language, synonym }
  })

  it.each(flows)('has a name of its own or a short one, flow %s', (flow) => {
    const named = new Set(realNomenclature.headings.flatMap(({ cmdCode, names }) => (names == null ? [] : [cmdCode])))
    for (const { cmdCode } of realCatalogue.commodities) named.add(cmdCode)
    expect(important(flow).filter((code) => !named.has(code))).toEqual([])
  })

  it.each(flows)(
    'is among the first five finds of each of its synonyms, flow %s',
    (flow) => {
      const codes = new Set(important(flow))
      const own = synonyms.filter(({ code }) => codes.has(code))
      expect(own.length).toBeGreaterThan(700)
      const random = randomFrom(seed)
      const asked = own.filter(() => full || random() < 0.1)
      const late = asked.filter(
        ({ code, language, synonym }) => !found(language, flow, synonym).slice(0, 5).includes(`${flow}-${code}`),
      )
      expect(late).toEqual([])
    },
    120_000,
  )
})
