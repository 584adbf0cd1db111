import { describe, expect, it } from 'vitest'
import { changesAfter, particularsOf } from '#src/claims/checked.ts'
import { grouped } from '#src/lib/grouped.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { Observation } from '#src/trade/observation.ts'
import { inDollars } from '#src/trade/steps.ts'
import { parseView } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { info, steady, years } from '#tests/unit/support/rows.ts'
import { readSmallFile } from '#tests/unit/support/smallTables.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

// Claims are rows of a table and are judged by the figures. Their sentences in three languages are held by the record;
// here they are held to the tables that each of them rests on.

const published = await claimsOn(readSmallFile)

it('the five claims of the article have their verdicts and numbers', () => {
  const { claims = [] } = published.catalogue
  expect(claims.map(({ id, verdict, numbers }) => [id, verdict, ...numbers.map((one) => one.toFixed(1))])).toEqual([
    ['crude-oil', 'holds', '44.2'],
    ['gas', 'holds', '150.7'],
    ['chinese-exports', 'holdsOnFirstRelease', '12.4'],
    ['microchips', 'dependsOnSource', '141.9', '-16.9'],
    // The small tables have a third of the headings of the chapter.
    ['electronics', 'notSettled', '-34.7'],
  ])
})

it.each([
  ['share.X-TOTAL.everyone', '2.1', 'A', 'comtrade;gacc-world', '2022'],
  ['growth.X-TOTAL.everyone', '5.6', 'A', 'gacc-world', '2022'],
  // Customs states these percentages: computed from the rows of the table, the growth of imports would be 19.4.
  ['stated.M-TOTAL.cny', '19.1', 'A', 'gacc-country-cny', '2026-07'],
  ['stated.X-TOTAL.cny', '24.5', 'A', 'gacc-country-cny', '2026-07'],
] as const)('%s is %s', (id, value, status, sources, period) => {
  const finding = published.findings[id]
  expect(finding).toMatchObject({ status, sources: sources.split(';'), period })
  expect(finding?.value.toFixed(1)).toBe(value)
})

type Cells = { readonly [column: number]: string }

/** The claims on the tables with other cells in some lines of one file; `×2` doubles a number. */
function changed(file: string, begin: string, others: Cells) {
  const lines = readSmallFile(file).split('\n')
  const isMeant = new RegExp(`^${begin}`)
  const after = lines.map((line) => {
    const cellOf = (cell: string, i: number): string =>
      others[i] === '×2' ? String(Number(cell) * 2) : (others[i] ?? cell)
    return isMeant.test(line) ? line.split(',').map(cellOf).join(',') : line
  })
  expect(after).not.toEqual(lines)
  return claimsOn((name) => (name === file ? after.join('\n') : readSmallFile(name)))
}

type Claims = Pick<typeof published, 'told'>

/** All sentences of the claims, each with the name of its claim. */
function sentences({ told }: Claims, findings?: Findings): (readonly [claim: string, sentence: string])[] {
  return told(format, findings).flatMap(({ name, found, row }) =>
    [found, ...row].map((text) => [name, plain(text)] as const),
  )
}

const said = sentences(published)

it('the headline of a claim’s view has the numbers of its card, in at most sixteen words', () => {
  const numbersOf = (text: string): string[] => plain(text).match(/[\d.]+%/g) ?? []
  for (const { found, checked } of published.told(format)) {
    const [first] = checked.verdict === 'holdsOnFirstRelease' ? numbersOf(checked.sources.at(-1) ?? '') : []
    expect(numbersOf(checked.headline)).toEqual(
      checked.verdict === 'notSettled' ? [] : [...numbersOf(found), ...(first === undefined ? [] : [first])],
    )
    expect(checked.headline).toMatch(/^(?:\S+ ){3,15}\S+$/)
  }
})

/** The first words of the published sentences that are no longer said, by claim. */
function gone(found: Claims): { readonly [claim: string]: string } {
  const now = new Set(sentences(found).map(([, sentence]) => sentence))
  const changes = grouped(
    said.filter(([, sentence]) => !now.has(sentence)),
    ([claim]) => claim,
  )
  const begins = ([, sentence]: readonly [string, string]): string => sentence.split(' ').slice(0, 2).join(' ')
  return Object.fromEntries(Array.from(changes, ([claim, all]) => [claim, all.map(begins).join(' | ')]))
}

const customs = 'customs-monthly.csv'
const yuan = 'customs-yuan-monthly.csv'

// A row is a file, its lines by their beginning, a column (from 0) and what it becomes; then the sentences that go.
it.each(csvRows(import.meta.url, 'findings.csv'))(
  'every sentence that rests on a table changes with it, and no other: $what',
  async ({ file = '', lines = '', column, becomes = '', gone: sentencesGone }) => {
    const found = gone(await changed(file, lines, { [Number(column)]: becomes }))
    expect(
      Object.entries(found)
        .map((claim) => claim.join(': '))
        .join(' // '),
    ).toBe(sentencesGone)
  },
)

describe('what is missing is not said, and never zero', () => {
  const missing = { 3: '', 5: '' }

  it('a month of crude oil: then the figures of the press stand for its year', async () => {
    const [crudeOil] = (await changed(customs, 'M,2709,2022-05', missing)).told(format)
    const row = crudeOil?.row.map(plain).join(' ')
    expect(row).toContain('as the press quoted it: $40.3 bn → $58.4 bn')
    expect(row).not.toMatch(/China Customs:|Change in|imports from Russia in 2022|Of \+/)
  })

  it('a month of all goods from Russia', async () => {
    const found = await changed(customs, 'M,TOTAL,2022-05', missing)
    expect(gone(found)).toEqual({ 'Crude oil': '51.1% of', Gas: '9.4% of' })
    expect(sentences(found).length).toBe(said.length - 2)
  })

  it('what Customs states: then its source is not told either', async () => {
    const found = await changed(yuan, '[MX],20', { 4: '' })
    expect(sentences(found).length).toBe(said.length - 3)
    const isNamed = ({ catalogue }: typeof published): boolean =>
      catalogue.sources.some(({ id }) => id === 'gacc-country-cny')
    expect([isNamed(published), isNamed(found)]).toEqual([true, false])
  })

  it('what findings would tell, before they have come', () => {
    expect(said.length - sentences(published, {}).length).toBe(6)
  })
})

it.each([
  ['2022', '170000000'],
  ['2021', '210000000'],
])('with another press figure of %s nothing says that the sources of chips agree on 2022', async (year, value) => {
  const isSaid = (all: ReturnType<typeof sentences>): boolean =>
    all.some(([, sentence]) => sentence.startsWith('Both put 2022 at about $180 m'))
  const found = await changed('quoted-annual.csv', `X,8542,${year}`, { 3: value })
  expect([isSaid(said), isSaid(sentences(found))]).toEqual([true, false])
})

it('tells what Hong Kong sold by its share, and by the tenth share at most where it is not listed', () => {
  // In 2021 the tenth supplier had 3.99% of $1,327 m; in 2022 Hong Kong had 33.78% of $616 m.
  expect(said.map(([, sentence]) => sentence).join(' ')).toContain('at most $53 m in 2021, then $208 m in 2022')
})

it('later years end with the figures, and at the break of BACI', () => {
  const later = (book: 'customs' | 'baci', observations: readonly Observation[]) =>
    changesAfter({ info: info('M-2709', book), observations }, '2019').map(({ period }) => period)
  const values = years(2018, [1, 2, 3, 4, 5, 6])
  expect([later('customs', values), later('baci', values)]).toEqual([
    ['2020', '2021', '2022', '2023'],
    ['2020', '2021'],
  ])
})

describe('what explains a check of a good', () => {
  const months = (in2021: number, in2022: number, given: readonly [number, number] | null = null) => [
    ...steady('2021-01', 12, in2021, given === null ? {} : { weight: given[0] }),
    ...steady('2022-01', 12, in2022, given === null ? {} : { weight: given[1] }),
  ]
  const whyOf = (id: string, rows: readonly Observation[], parts: Record<string, readonly Observation[]> = {}) => {
    const { view } = parseView(`?series=${id}&freq=year&check=2022:%2B7%25`, realCatalogue)
    const check = checkIn(view)
    if (check === null) throw new Error('Nothing is checked')
    const series = (of: string, observations: readonly Observation[]) => ({ info: info(of), observations })
    const evidence = {
      series: [series(id, rows)],
      conversions: () => inDollars,
      parts: Object.entries(parts).map(([of, observations]) => series(of, observations)),
      limitsFrom: null,
    }
    const judgement = { verdict: 'fails', found: [], firstRelease: null } as const
    return particularsOf({ view, check, evidence, judgement, format }, {}).why.map(plain)
  }

  it('splits crude oil into weight and unit price, where there are weights', () => {
    // 100 t at 100 USD → 120 t at 120 USD, twelve times: 120 → 172.8 million USD.
    expect(whyOf('M-2709', months(10e6, 14.4e6, [100, 120]))).toEqual([
      'Of +$53 m, +$26 m came from volume (+20.0%) and +$26 m from price (+20.0%).',
    ])
    expect(whyOf('M-2709', months(100, 144))).toEqual([])
  })

  it('gives the growth of the parts of gas, but of one that began from zero', () => {
    const parts = { 'M-271111': months(6, 12), 'M-271121': months(4, 9) }
    expect(whyOf('M-GAS', months(10, 21), parts)).toEqual(['LNG +100.0%, pipeline gas +125.0%.'])
    expect(whyOf('M-GAS', months(10, 21), { ...parts, 'M-271121': months(0, 9) })).toEqual([])
  })
})
