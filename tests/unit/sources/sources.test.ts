import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { findingsSchema } from '#src/trade/tables/answers.ts'
import { cautionTexts } from '#src/app/sources/Cautions.tsx'
import { coverageMatrix } from '#src/app/sources/CoverageTable.tsx'
import { orderTexts, ruleTexts } from '#src/app/sources/Sources.tsx'
import { publishersOf, usageTexts } from '#src/app/sources/SourceList.tsx'
import type { FindingId } from '#src/trade/findings.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { smallAnswer } from '#tests/unit/support/smallTables.ts'
import { format, plain } from '#tests/unit/support/words.ts'
import { en, formats } from '#tests/unit/support/formats.ts'

const catalogue = v.parse(catalogueSchema, smallAnswer('catalogue'))
const findings = v.parse(findingsSchema, smallAnswer('findings'))
const labels = createLabels(catalogue, undefined, format)

describe('the list of sources', () => {
  const publishers = publishersOf(catalogue)
  const entries = publishers.flatMap((publisher) => publisher.entries)

  it('names every source of the catalogue once, with its publisher and a use, and to when its figures go', () => {
    const ids = entries.map(({ source }) => source.id)
    expect(ids.toSorted()).toEqual(catalogue.sources.map(({ id }) => id).toSorted())
    expect(publishers.slice(0, 5).map(({ id, entries: own, last }) => `${id}: ${own.length}, ${last}`)).toEqual([
      'UN Comtrade: 1, 2024-12',
      'China Customs: 12, 2026-07',
      'MGIMO: 3, 2026-05',
      'CEPII (BACI): 1, 2023',
      'CEPII (BACI, 2026): 1, 2024',
    ])
    const undated = entries.flatMap(({ source }) => (source.last === undefined ? source.id : []))
    expect(undated, 'names alone, and what the small tables lack').toEqual(['hs', 'eurostat-ds045409-ruimpeks'])
    expect(entries.filter(({ series, use }) => series.length === 0 && use === null)).toEqual([])
  })

  it.each([
    ['gacc-wind', ['From Russia to China: Crude oil, Gas, Liquefied natural gas, Pipeline gas and Coal.']],
    ['vestnik-2022', ['From Russia to China: All goods.', 'From China to Russia: All goods.']],
    ['eia-brent', ['The price of Brent, with which Russian crude is compared.']],
    [
      'baci-2026',
      expect.arrayContaining([
        'The year 2024 of these and other headings: 9 from Russia to China and 7 from China to Russia.',
      ]),
    ],
  ])('says what %s is used for', (id, uses) => {
    const entry = entries.filter(({ source }) => source.id === id)
    expect(entry.flatMap((one) => usageTexts(one, catalogue, format, labels))).toEqual(uses)
  })
})

describe('cautions and rules', () => {
  // The small data package begins after the odd months of pipeline gas and coal.
  const earlier: FindingId[] = [
    'doubtful.M-271121.first',
    'doubtful.M-271121.last',
    'lastZero.M-271111',
    'weight.M-2701.low',
    'weight.M-2701.high',
    'growth.M-2701.high',
  ]
  const old = { value: 0.5e9, status: 'A', sources: ['gacc-wind'], period: '2020-12' } as const
  const all = { ...findings, ...Object.fromEntries(earlier.map((id) => [id, old])) }
  const cautions = cautionTexts(catalogue, all, format, labels)
  const rules = ruleTexts(format)
  const idsOf = (kind: string): string[] =>
    Object.keys(en.messages).flatMap((key) => new RegExp(`^sources\\.${kind}$`).exec(key)?.[1] ?? [])

  it('shows every caution and every rule that the catalogue of words has, all filled', () => {
    expect(cautions.map(({ id }) => id).toSorted()).toEqual(idsOf(String.raw`caution\.(\w+)`).toSorted())
    expect(rules.map(({ id }) => id).toSorted()).toEqual(idsOf(String.raw`rule\.(\w+)`).toSorted())
    expect(orderTexts(format).map(({ id }) => id)).toEqual(idsOf(String.raw`order\.(\w+)`))
    const texts = [
      ...cautions.flatMap(({ head, text }) => [head, text]),
      ...rules.flatMap(({ term, text }) => [term, text]),
    ]
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([])
    const listed = new Set(catalogue.sources.map(({ id }) => id))
    const general = cautions.flatMap(({ id, source }) => (source !== null && listed.has(source) ? [] : id))
    expect(general).toEqual(['coal', 'valuation', 'newYear'])
  })

  it('leaves out, without its number, each caution that quotes one, and only those', () => {
    const { publisherBreak: _, ...withoutBreak } = catalogue
    const { partial: __, ...headings } = catalogue.headings
    const left = (of: typeof catalogue) =>
      cautionTexts(of, {}, format, labels)
        .map(({ id }) => id)
        .join(' ')
    expect(left(withoutBreak)).toBe('weightless coal blend gap partial valuation newYear')
    expect(left({ ...withoutBreak, headings })).toBe('weightless coal blend gap valuation newYear')
  })

  it('leaves out a caution that lacks one of several findings, and never says half of it', () => {
    for (const id of Object.keys(all)) {
      const others = Object.fromEntries(Object.entries(all).filter(([other]) => other !== id))
      const left = cautionTexts(catalogue, others, format, labels)
      const said = left.filter(({ head, text }) => !cautions.some((one) => one.head === head && one.text === text))
      expect(
        said.filter(({ text }) => !cautions.some((one) => one.text.startsWith(text))),
        id,
      ).toEqual([])
    }
  })

  it.each(csvRows(import.meta.url, 'quoted.csv'))('$caution quotes $words', (row) => {
    const { head = '', text = '' } = cautions.find(({ id }) => id === row['caution']) ?? {}
    expect(plain(`${head} ${text}`)).toContain(row['words'])
  })

  it.each([
    ['zh', '6913万吨', '1110.8亿美元'],
    ['ru', '69 млн т', '111,08 млрд долл.'],
  ] as const)('has amounts as their publisher gives them in %s', (language, ...amounts) => {
    const own = formats[language]
    const texts = cautionTexts(catalogue, all, own, createLabels(catalogue, undefined, own)).map(({ text }) => text)
    expect(amounts.filter((amount) => !plain(texts.join(' ')).includes(amount))).toEqual([])
  })
})

describe('the coverage matrix', () => {
  const { years, groups } = coverageMatrix(catalogue)
  const row = (id: string) => groups.flatMap(({ rows }) => rows).find(({ info }) => info.id === id)
  type Cell = { readonly periods: number; readonly of: number; readonly status: string } | null
  const told = (cell: Cell): string => (cell === null ? '–' : `${cell.periods}/${cell.of} ${cell.status}`)

  it('has a row for every series of every named commodity, the main one marked, and a cell for every year', () => {
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
    const rows = groups.flatMap((group) => group.rows)
    expect(rows.map(({ info }) => info.id)).toEqual(
      catalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id)),
    )
    expect(groups.map(({ flow, rows: own }) => own.every(({ info }) => info.flow === flow))).toEqual([true, true])
    const crude = rows.filter(({ info }) => info.id.startsWith('M-2709'))
    expect(crude.map(({ info, leads }) => [info.id, leads])).toEqual([
      ['M-2709', true],
      ['M-2709.baci', false],
      ['M-2709.quoted', false],
    ])
    expect(rows.every(({ cells }) => cells.length === years.length)).toBe(true)
  })

  it.each([
    [
      'M-2709',
      '12/12 A, 12/12 A, 12/12 A, 12/12 A, 12/12 P, 7/12 P',
      '12/12 A, 12/12 A, 12/12 A, 12/12 A, 12/12 E, 5/12 E',
    ],
    ['M-271121', '12/12 A, 12/12 A, 12/12 A, 12/12 A, 12/12 P, 7/12 P', '12/12 A, –, –, –, –, –'],
    ['X-8542.quoted', '1/1 P, 1/1 P, –, –, –, –', '–, –, –, –, –, –'],
  ])('counts the months of %s of twelve, or years of one, and keeps the weakest status', (id, values, weights) => {
    const cells = row(id)?.cells ?? []
    expect(cells.map(({ value }) => told(value)).join(', ')).toBe(values)
    expect(cells.map(({ weight }) => told(weight)).join(', ')).toBe(weights)
  })
})
