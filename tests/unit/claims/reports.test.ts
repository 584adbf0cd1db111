import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { readDataFile } from '#mocks/answers/disk.ts'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { checkExports } from '#src/claims/chineseExports.ts'
import { checkChips, chips } from '#src/claims/chips.ts'
import { claimComparison } from '#src/claims/claimComparison.ts'
import type { RowsBySeries } from '#src/claims/claim.ts'
import { claims } from '#src/claims/claims.ts'
import { checkCrude, crude } from '#src/claims/crude.ts'
import { checkElectronics, electronicsReport, electronicsSearch } from '#src/claims/electronics.ts'
import { checkGas } from '#src/claims/gas.ts'
import { changesAfter, partOf } from '#src/claims/howBig.ts'
import type { Language } from '#src/i18n/languages.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { defaultView } from '#src/view/viewState.ts'
import { monthRange } from '#src/trade/periods.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { formats } from '#tests/unit/support/formats.ts'

// What the published figures say; the numbers below come from the data's own README, not from this code.
const { catalogue, rows } = claimsOn(readFirstFile)

/** What the claims are told of tables, on the way that it takes to the page. */
function claimsOn(read: (file: string) => string) {
  const answers = responses(parseTables(read))
  const answer = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? 'null')
  const known = v.parse(catalogueSchema, answer('api/catalogue.json'))
  const series = claims.flatMap((claim) => claim.series).flatMap((id) => findSeries(known, id) ?? [])
  const observations: RowsBySeries = Object.fromEntries(
    series.map((info) => [
      info.id,
      v.parse(seriesSchema(info), answer(`api/series/${info.id}.${info.frequency}.json`)).observations,
    ]),
  )
  return { catalogue: known, rows: observations }
}
const about = (number: number, digits: number) => expect.closeTo(number, digits)

it('crude oil: +44.2% in value, more of it by price than by weight', () => {
  expect(checkCrude(rows['M-2709'])).toMatchObject({
    verdict: 'holds',
    value: { before: 40_544_444_787, after: 58_448_908_358, growth: about(44.16, 2) },
    split: {
      change: 17_904_463_571,
      weightEffect: about(3.917e9, -7),
      priceEffect: about(13.987e9, -7),
      weightGrowth: about(8.29, 2),
      priceGrowth: about(33.12, 2),
    },
  })
})

it('gas: more than doubled, liquefied and by pipeline', () => {
  const check = checkGas(rows)
  expect(check).toMatchObject({ verdict: 'holds', liquefied: about(143.7, 1), pipeline: about(163.5, 1) })
  expect(check?.value).toMatchObject({ before: 4_273_666_499, after: 10_714_970_376, growth: about(150.7, 1) })
})

it('Chinese exports: +12.4% in the revised months, +12.8% as stated on first release', () => {
  const check = checkExports(rows)
  expect(check).toMatchObject({ verdict: 'holdsOnFirstRelease', firstRelease: 12.8 })
  expect(check?.value).toMatchObject({ before: about(67.2e9, -8), after: about(75.54e9, -8), growth: about(12.4, 1) })
})

it('microchips: up in China’s book, down in the reconciled one', () => {
  const check = checkChips(rows)
  expect(check?.verdict).toBe('dependsOnSource')
  expect(check?.customs).toMatchObject({ before: 74_000_000, after: 179_000_000, growth: about(141.9, 1) })
  expect(check?.baci).toMatchObject({ before: about(216.4e6, -5), after: about(179.8e6, -5), growth: about(-16.9, 1) })
})

it('microchips: where the table has China’s months of them, they are told, and BACI stays BACI', () => {
  const month = (period: string) => `X,8542,${period},${period < '2022' ? 7_000_000 : 15_000_000},,P,,comtrade\n`
  const months = monthRange('2021-01', '2022-12').map(month).join('')
  const { catalogue: fuller, rows: told } = claimsOn((file) =>
    file === 'customs-monthly.csv' ? `${readFirstFile(file)}${months}` : readFirstFile(file),
  )
  const body = (of: RowsBySeries) => chips.report(of, formats.en)?.body.map((text) => text.replaceAll('\u00a0', ' '))
  expect(body(told)).toEqual([
    'China Customs, as quoted: $74 m → $179 m.',
    'BACI (blend to 2021): $216 m → $180 m.',
    'China Customs, by month: $84 m → $180 m.',
    'BACI: 0.2% of all sold to Russia; chips then −1%.',
  ])
  expect(body(rows)).toEqual(body(told)?.toSpliced(2, 1))
  const search = chips.fuller?.search ?? ''
  expect(parseView(search, fuller)).toMatchObject({ view: { series: ['X-8542', 'X-8542.quoted', 'X-8542.baci'] } })
  expect(claimComparison(parseView(search, fuller).view)).toBeDefined()
})

describe('each card says so in whole sentences', () => {
  const sentences = (language: Language) => {
    const format = formats[language]
    return claims.map(({ stated, report }) => {
      const { headline, body, more } = report(rows, format) ?? { headline: '', body: [], more: [] }
      return [stated(format), headline, ...body, ...more].map((text) => text.replaceAll('\u00a0', ' '))
    })
  }

  it('in English', () => {
    expect(sentences('en')).toEqual([
      [
        'the claim: +44%',
        '+44.2%',
        'China Customs: $40.5 bn → $58.4 bn.',
        '51.1% of what China bought from Russia in 2022; its value then +4%, +3% and −20%.',
        'Of the +$17.9 bn, volume +$3.9 bn (+8.3%), price +$14.0 bn (+33.1%).',
        'In ¥ +50.7%, ₽ +33.1%, 2021 $ +33.6%.',
      ],
      [
        'the claim: more than +100%',
        '+150.7%',
        'China Customs: $4.3 bn → $10.7 bn.',
        '9.4% of what China bought from Russia in 2022; its value then +8%, +12% and +4%.',
        'Liquefied +143.7%, by pipeline +163.5%.',
        'In ¥ +166.0%, ₽ +124.8%, 2021 $ +132.5%.',
      ],
      [
        'the claim: +12.8%',
        '+12.4%',
        'Customs, revised: $67.2 bn → $75.5 bn.',
        '2.1% of all exports; those to Russia then +47%, +4% and −10%.',
        'Customs’ own first release: +12.8%.',
        'Exports to everyone, revised too: +5.6%.',
        'In ¥ +18.4%, ₽ +1.7%, 2021 $ +4.2%.',
      ],
      [
        'the claim: over ×2',
        '×2.4 / −16.9%',
        'China Customs, as quoted: $74 m → $179 m.',
        'BACI (blend to 2021): $216 m → $180 m.',
        'BACI: 0.2% of all sold to Russia; chips then −1%.',
        'In ¥ ×2.5 / −13.3%, ₽ ×2.2 / −22.7%, 2021 $ ×2.2 / −23.0%.',
      ],
    ])
  })

  it.each([
    [
      'ru',
      [
        '51,1 % импорта Китая из России за 2022 год; его стоимость затем +4 %, +3 % и −20 %.',
        '9,4 % импорта Китая из России за 2022 год; его стоимость затем +8 %, +12 % и +4 %.',
        '2,1 % всего экспорта; в Россию затем +47 %, +4 % и −10 %.',
        'BACI: 0,2 % экспорта в Россию; чипы затем −1 %.',
      ],
    ],
    [
      'zh',
      [
        '占2022年中国自俄进口的51.1%；其进口额此后各年+4%、+3%和−20%。',
        '占2022年中国自俄进口的9.4%；其进口额此后各年+8%、+12%和+4%。',
        '占出口总额的2.1%；对俄出口此后各年+47%、+4%和−10%。',
        'BACI：占对俄出口的0.2%；芯片此后−1%。',
      ],
    ],
  ] as const)('how big it was and what came after, in %s', (language, howBig) => {
    const said = sentences(language)
    expect(said.map((texts) => texts.find((text) => howBig.some((sentence) => sentence === text)))).toEqual(howBig)
  })
})

// The arithmetic of its own: the lines of the tables, added up here.
const cellsOf = (file: string): string[][] =>
  readDataFile(file)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
const sumOf = (lines: readonly string[][], column: number): number =>
  lines.reduce((sum, cells) => sum + Number(cells[column]), 0)
const customs = (flow: string, codes: readonly string[], year: string): number => {
  const lines = cellsOf('customs-monthly.csv').filter(
    ([own, code = '', month]) => own === flow && codes.includes(code) && month?.startsWith(year),
  )
  expect(lines).toHaveLength(12 * codes.length)
  return sumOf(lines, 3)
}
const baci = (flow: string, code: string, year: string): number =>
  sumOf(
    cellsOf('baci-annual.csv').filter(([own, cell, in_]) => own === flow && cell?.startsWith(code) && in_ === year),
    3,
  )

describe('what is typed in is what the tables give', () => {
  it('the part of each claim in the whole', () => {
    const bought = customs('M', ['TOTAL'], '2022')
    const world = cellsOf('world-monthly.csv').filter(([flow, month]) => flow === 'X' && month?.startsWith('2022'))
    expect(world).toHaveLength(12)
    const percent = (part: number, whole: number) => ((part / whole) * 100).toFixed(1)
    expect(percent(customs('M', ['2709'], '2022'), bought)).toBe(partOf['M-2709'].percent.toFixed(1))
    expect(percent(customs('M', ['271111', '271121'], '2022'), bought)).toBe(partOf['M-GAS'].percent.toFixed(1))
    expect(percent(customs('X', ['TOTAL'], '2022'), sumOf(world, 2))).toBe(partOf['X-TOTAL'].percent.toFixed(1))
    expect(percent(baci('X', '8542', '2022'), baci('X', '', '2022'))).toBe(partOf['X-8542'].percent.toFixed(1))
  })

  it('a claim of which no later year is known says nothing of one', () => {
    const until2022 = (rows['M-2709'] ?? []).filter(({ period }) => period < '2023')
    expect(changesAfter(until2022)).toEqual([])
    expect(crude.report({ 'M-2709': until2022 }, formats.en)?.body).toHaveLength(1)
  })
})

describe('electronics', () => {
  it('are chapter 85 by BACI, added up: down by 19% in 2022, 4% above 2021 by 2023', () => {
    const check = checkElectronics(catalogue)
    expect(check).toMatchObject({ before: baci('X', '85', '2021'), after: baci('X', '85', '2022') })
    expect(check).toMatchObject({ before: about(16.43e9, -7), after: about(13.35e9, -7) })
    expect(check?.change).toBeCloseTo((baci('X', '85', '2022') / baci('X', '85', '2021') - 1) * 100, 9)
    expect(check).toMatchObject({ change: about(-18.7, 1), laterChange: about(4.0, 1) })
  })

  it.each([
    [
      'en',
      'BACI, HS 85: $16.4 bn → $13.4 bn in 2022 (−19%), +4% on 2021 by 2023; Russia’s reports leave BACI in 2022, so it rests on one side.',
    ],
    [
      'ru',
      'BACI, группа 85: 16,4 млрд долл. → 13,4 млрд долл. за 2022 год (−19 %), к 2023-му +4 %; с 2022 года без отчётов России: одна сторона.',
    ],
    [
      'zh',
      'BACI，第85章：2022年164亿美元 → 134亿美元（−19%），2023年较2021年+4%；BACI自2022年起无俄方申报，只有一方数据。',
    ],
  ] as const)('are said not to be settled, in %s', (language, sentence) => {
    const format = formats[language]
    expect(electronicsReport(catalogue, format)?.replaceAll('\u00a0', ' ')).toBe(sentence)
  })

  it('are left out where a server does not add up the chapter', () => {
    expect(electronicsReport({ ...catalogue, chapters: {} }, formats.en)).toBeNull()
    expect(checkElectronics({ ...catalogue, chapters: { 'X-85': [{ year: 2021, valueUsd: 1 }] } })).toBeNull()
  })

  it('open on the headings of that chapter and year', () => {
    const { view, notices } = parseView(electronicsSearch, catalogue)
    expect([view, notices]).toEqual([{ ...defaultView, chart: 'treemap', flow: 'X', year: 2022, node: '85' }, []])
  })
})
