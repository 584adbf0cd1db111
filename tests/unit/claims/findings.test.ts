import { describe, expect, it } from 'vitest'
import { type RowsBySeries, changesAfter } from '#src/claims/claim.ts'
import { checkCrude, chips, claims, crude as crudeOil, electronics, searchOfClaim } from '#src/claims/claims.ts'
import { claimComparison } from '#src/claims/comparison.tsx'
import { claimHeadline } from '#src/claims/headline.ts'
import { grouped } from '#src/lib/grouped.ts'
import type { Findings } from '#src/trade/findings.ts'
import { monthRange } from '#src/trade/periods.ts'
import { parseView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readSmallFile } from '#tests/unit/support/smallTables.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

// Claims quote findings, computed from the tables, beside their own figures. Their sentences in three languages are held
// by the record; here they are held to the tables that each of them rests on.

const published = claimsOn(readSmallFile)

describe('what the tables give', () => {
  it.each([
    ['share.M-2709', '51.1', 'A', 'gacc-wind;comtrade', '2022'],
    ['share.M-GAS', '9.4', 'A', 'gacc-wind;comtrade', '2022'],
    ['share.X-TOTAL.everyone', '2.1', 'A', 'comtrade;gacc-world', '2022'],
    ['share.X-8542.baci', '1.4', 'A', 'baci', '2022'],
    ['growth.X-TOTAL.everyone', '5.6', 'A', 'gacc-world', '2022'],
    ['growth.M-2709.cny', '50.7', 'A', 'gacc-wind;fed-exchus', '2022'],
    ['growth.M-2709.rub', '33.1', 'A', 'gacc-wind;cbr', '2022'],
    ['growth.M-2709.real', '33.6', 'A', 'gacc-wind;bls-cpi', '2022'],
    // A figure of the press is provisional, and so is a finding that is computed from it.
    ['growth.X-8542.quoted.cny', '152.4', 'P', 'wsj-2023;fed-exchus', '2022'],
    ['growth.X-8542.baci.cny', '-13.3', 'A', 'baci;fed-exchus', '2022'],
    ['value.X-85.before', '7130515200.0', 'A', 'baci', '2021'],
    ['value.X-85.after', '4658420532.0', 'A', 'baci', '2022'],
    ['value.X-85.later', '4775037566.0', 'A', 'baci', '2023'],
    // Customs states these percentages: computed from the rows of the table, the growth of imports would be 19.4.
    ['stated.M-TOTAL.cny', '19.1', 'A', 'gacc-country-cny', '2026-07'],
    ['stated.X-TOTAL.cny', '24.5', 'A', 'gacc-country-cny', '2026-07'],
  ] as const)('%s is %s', (id, value, status, sources, period) => {
    const finding = published.findings[id]
    expect(finding).toMatchObject({ status, sources: sources.split(';'), period })
    expect(finding?.value.toFixed(1)).toBe(value)
  })
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

type Claims = Pick<typeof published, 'rows' | 'findings'>

/** All sentences of the strip of claims, each with the name of its claim. */
function sentences({ rows, findings }: Claims): (readonly [claim: string, sentence: string])[] {
  return claims.flatMap(({ name, report }) => {
    const found = report(rows, findings, format)
    const { sources = [], since = [], more = [], moneys = [] } = found?.row ?? {}
    const all = [found?.headline ?? '', ...sources, ...since, ...more, ...moneys]
    return all.map((text) => [name(format), plain(text)] as const)
  })
}

const said = sentences(published)

it('what stands over a claim’s figure stands in its row of How we checked too', () => {
  const told = new Set(said.map(([, sentence]) => sentence))
  const bodies = claims.flatMap(({ report }) => report(published.rows, published.findings, format)?.body ?? [])
  expect(bodies.map(plain).filter((sentence) => !told.has(sentence))).toEqual([])
})

it('the headline of a claim’s view has the numbers of its card, in at most sixteen words', () => {
  const { rows, findings } = published
  const numbersOf = (text = ''): string[] => plain(text).match(/[\d.]+%/g) ?? []
  for (const claim of claims) {
    const { view } = parseView(searchOfClaim(claim, realCatalogue), realCatalogue)
    const headline = claimHeadline(view, realCatalogue, (id) => rows[id], format) ?? ''
    const card = claim.report(rows, findings, format)
    expect(numbersOf(headline)).toEqual(card?.verdict === 'notSettled' ? [] : numbersOf(card?.headline))
    expect(headline).toMatch(/^(?:\S+ ){3,15}\S+$/)
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
const crude = { 'Crude oil': '+44.2% | China Customs: | Its value | 51.1% of | Of +$17.9 | In yuan' }

describe('every sentence that rests on a table changes with it, and no other', () => {
  it.each<readonly [string, string, string, Cells, { readonly [claim: string]: string }]>([
    ['every month of crude in 2022', customs, 'M,2709,2022', { 3: '×2' }, crude],
    ['one month of crude in 2022', customs, 'M,2709,2022-03', { 3: '×2' }, crude],
    [
      'LNG of 2022',
      customs,
      'M,271111,2022',
      { 3: '×2' },
      { Gas: '+150.7% | China Customs: | Its value | 9.4% of | LNG +143.7%, | In yuan' },
    ],
    ['that LNG of 2025 is doubtful', customs, 'M,271111,2025', { 5: 'A' }, { Gas: 'The change' }],
    ['all goods from Russia', customs, 'M,TOTAL,2022', { 3: '×2' }, { 'Crude oil': '51.1% of', Gas: '9.4% of' }],
    [
      'all goods to Russia',
      customs,
      'X,TOTAL,2022',
      { 3: '×2' },
      { 'Chinese exports': '+12.4% | Customs, revised: | Exports to | 2.1% of | In yuan' },
    ],
    [
      'exports to everyone',
      'world-monthly.csv',
      'X,2022',
      { 2: '×2' },
      { 'Chinese exports': '2.1% of | China’s exports' },
    ],
    [
      'chips as quoted',
      'quoted-annual.csv',
      'X,8542,2022',
      { 3: '×2' },
      { Microchips: '+142% or | China Customs, | Both put | Customs: in' },
    ],
    [
      'chips by BACI',
      'baci-annual.csv',
      'X,8542,2022',
      { 3: '×2' },
      {
        Microchips: '+142% or | BACI, HS | By BACI, | Both put | By BACI, | BACI: in',
        Electronics: '−35% | BACI, HS',
      },
    ],
    [
      'the yuan of 2022',
      'rates-monthly.csv',
      '2022',
      { 1: '×2' },
      { 'Crude oil': 'In yuan', Gas: 'In yuan', 'Chinese exports': 'In yuan', Microchips: 'Customs: in | BACI: in' },
    ],
    ['the stated growth of imports', yuan, 'M,2026-07', { 4: '20.1' }, { 'Crude oil': 'All imports' }],
    ['the stated growth of exports', yuan, 'X,2026-07', { 4: '25.5' }, { 'Chinese exports': 'All exports' }],
    ['the first release', 'quoted-annual.csv', 'X,TOTAL,2022', { 7: '13.8' }, { 'Chinese exports': 'Customs’ own' }],
  ])('%s', (_, file, begin, cells, sentencesGone) => {
    expect(gone(changed(file, begin, cells))).toEqual(sentencesGone)
  })
})

describe('what is missing is not said, and never zero', () => {
  const missing = { 3: '', 5: '' }

  it('a month of crude oil, without which its claim has no verdict', () => {
    const found = changed(customs, 'M,2709,2022-05', missing)
    expect(checkCrude(found.rows['M-2709'])).toBeNull()
    expect(sentences(found).filter(([claim]) => claim === 'Crude oil')).toEqual([['Crude oil', '']])
  })

  it('a month of all goods from Russia', () => {
    const found = changed(customs, 'M,TOTAL,2022-05', missing)
    expect(gone(found)).toEqual({ 'Crude oil': '51.1% of', Gas: '9.4% of' })
    expect(sentences(found).length).toBe(said.length - 2)
  })

  it('what Customs states: then its source is not told either', () => {
    const found = changed(yuan, '[MX],20', { 4: '' })
    expect(sentences(found).length).toBe(said.length - 3)
    const isNamed = ({ catalogue }: typeof published): boolean =>
      catalogue.sources.some(({ id }) => id === 'gacc-country-cny')
    expect([isNamed(published), isNamed(found)]).toEqual([true, false])
  })
})

const { catalogue, findings, rows } = published
const bodyOf = (claim: typeof chips, of: RowsBySeries, found: Findings = {}): string[] =>
  (claim.report(of, found, format)?.body ?? []).map(plain)

describe('the report on microchips', () => {
  it('tells China’s own months where the table has them, and BACI stays BACI', () => {
    const month = (period: string) => `X,8542,${period},${period < '2022' ? 7_000_000 : 15_000_000},,P,,comtrade\n`
    const months = monthRange('2021-01', '2022-12').map(month).join('')
    const fuller = claimsOn((file) => `${readSmallFile(file)}${file === 'customs-monthly.csv' ? months : ''}`)
    const body = bodyOf(chips, fuller.rows)
    expect(body[2]).toBe('China Customs, HS 8542, by month: $84 m → $180 m.')
    expect(body.toSpliced(2, 1)).toEqual(bodyOf(chips, rows))
    const { view } = parseView(chips.fuller?.search ?? '', fuller.catalogue)
    expect(view.series).toEqual(['X-8542', 'X-8542.quoted', 'X-8542.baci'])
    expect(claimComparison(view)).toBeDefined()
  })

  it.each([
    [[74e6, 179e6], true],
    [[74e6, 170e6], false],
    [[210e6, 179e6], false],
  ])('of the press’s %j says that both agree on 2022 and differ on 2021: %s', (quoted, isSaid) => {
    const observations = (rows['X-8542.quoted'] ?? []).map((row, i) => ({ ...row, value: quoted[i] ?? null }))
    const body = bodyOf(chips, { ...rows, 'X-8542.quoted': observations })
    expect(body.some((sentence) => sentence.startsWith('Both put 2022 at about'))).toBe(isSaid)
  })

  it('tells what Hong Kong sold by its share, and by the tenth share at most where it is not listed', () => {
    // In 2021 the tenth supplier had 3.99% of $1,327 m; in 2022 Hong Kong had 33.78% of $616 m.
    expect(bodyOf(chips, rows, findings).at(-1)).toContain('at most $53 m in 2021, then $208 m in 2022')
  })
})

it('a claim of which no later year is known says nothing of one, nor of a share that is not known', () => {
  const until2022 = { 'M-2709': (rows['M-2709'] ?? []).filter(({ period }) => period < '2023') }
  expect(changesAfter(until2022['M-2709'])).toEqual([])
  expect(bodyOf(crudeOil, until2022, findings)).toHaveLength(2)
  expect(bodyOf(crudeOil, until2022)).toEqual(['China Customs: $40.5 bn → $58.4 bn.'])
})

describe('electronics', () => {
  it('have no numbers where a year is missing', () => {
    const { 'value.X-85.later': _, ...withoutLater } = findings
    expect(electronics.report({}, findings, format)?.headline).toBe('−35%')
    expect(electronics.report({}, withoutLater, format)).toBeNull()
  })

  it('open as two bars of that chapter', () => {
    const { view, notices } = parseView(electronics.search, catalogue)
    const part = { series: ['X-85'], chart: 'bar', freq: 'year', from: '2021-01', to: '2022-12' } as const
    expect([view, notices]).toEqual([{ ...defaultView, ...part }, []])
  })
})
