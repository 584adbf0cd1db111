import { describe, expect, it } from 'vitest'
import { checkExports } from '#src/claims/chineseExports.ts'
import { checkChips, chips } from '#src/claims/chips.ts'
import { claimComparison } from '#src/claims/claimComparison.ts'
import type { RowsBySeries } from '#src/claims/claim.ts'
import { claims } from '#src/claims/claims.ts'
import { checkCrude, crude } from '#src/claims/crude.ts'
import { checkElectronics, electronics } from '#src/claims/electronics.ts'
import { checkGas } from '#src/claims/gas.ts'
import { changesAfter } from '#src/claims/sentences.ts'
import type { Language } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { defaultView } from '#src/view/viewState.ts'
import { monthRange } from '#src/trade/periods.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { plain } from '#tests/unit/support/words.ts'

// Reports on the published figures; the numbers below come from the data's own README, not from this code.
const { catalogue, findings, rows } = claimsOn(readFirstFile)
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
  const read = (file: string): string => `${readFirstFile(file)}${file === 'customs-monthly.csv' ? months : ''}`
  const { catalogue: fuller, findings: found, rows: told } = claimsOn(read)
  const body = (of: RowsBySeries) => chips.report(of, found, formats.en)?.body.flat().map(plain)
  expect(body(told)).toEqual([
    'China Customs, HS 8542, as quoted by the Wall Street Journal: $74 m → $179 m.',
    'BACI, HS 8542 (both countries’ reports to 2021, China’s since): $216 m → $180 m.',
    'China Customs, HS 8542, by month: $84 m → $180 m.',
    'Both put 2022 at about $180 m; they differ on 2021, before BACI’s sources changed.',
    'Chips from Hong Kong are in neither figure: at most $53 m in 2021, then $208 m in 2022, $308 m in 2023 and $172 m in 2024 (a newer release of BACI).',
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
      const { headline, body, more } = report(rows, findings, format) ?? { headline: '', body: [], more: [] }
      return [stated(format), headline, ...body.flat(), ...more].map(plain)
    })
  }

  it('in English', () => {
    expect(sentences('en')).toEqual([
      [
        'claimed +44%',
        '+44.2%',
        'China Customs: $40.5 bn → $58.4 bn.',
        '51.1% of China’s imports from Russia in 2022.',
        'Its value then changed by about +4% in 2023, +3% in 2024 and −20% in 2025.',
        'Of +$17.9 bn, +$3.9 bn came from volume (+8.3%) and +$14.0 bn from price (+33.1%).',
        'In yuan +50.7%, in roubles +33.1%, in 2021 dollars +33.6%.',
        'All imports from Russia: Customs states +19.1% for January–July 2026, in yuan.',
      ],
      [
        'claimed over +100%',
        '+150.7%',
        'China Customs: $4.3 bn → $10.7 bn.',
        '9.4% of China’s imports from Russia in 2022.',
        'Its value then changed by about +8% in 2023, +12% in 2024 and +4% in 2025.',
        'The change in 2025 rests on months of low reliability.',
        'LNG +143.7%, pipeline gas +163.5%.',
        'In yuan +166.0%, in roubles +124.8%, in 2021 dollars +132.5%.',
      ],
      [
        'claimed +12.8%',
        '+12.4%',
        'Customs, revised: $67.2 bn → $75.5 bn.',
        '2.1% of China’s exports in 2022.',
        'Exports to Russia then changed by about +47% in 2023, +4% in 2024 and −10% in 2025.',
        'All exports to Russia: Customs states +24.5% for January–July 2026, in yuan.',
        'Customs’ own first release: +12.8%.',
        'China’s exports to all countries, also revised: +5.6%.',
        'In yuan +18.4%, in roubles +1.7%, in 2021 dollars +4.2%.',
        'Growth in 2026 is as Customs’ monthly bulletin in yuan states it, against a revised 2025; it is not computed here.',
      ],
      [
        'claimed more than ×2',
        '+142% or −17%',
        'China Customs, HS 8542, as quoted by the Wall Street Journal: $74 m → $179 m.',
        'BACI, HS 8542 (both countries’ reports to 2021, China’s since): $216 m → $180 m.',
        'Both put 2022 at about $180 m; they differ on 2021, before BACI’s sources changed.',
        'Chips from Hong Kong are in neither figure: at most $53 m in 2021, then $208 m in 2022, $308 m in 2023 and $172 m in 2024 (a newer release of BACI).',
        'Chips shipped through other countries are in neither figure. HS 8542 leaves out diodes and transistors (8541) and chips inside other goods.',
        'By BACI, 0.2% of China’s exports to Russia in 2022.',
        'By BACI, chips then changed by −1% in 2023 and −44% in 2024.',
        'Customs: in yuan +152.4%, in roubles +124.8%, in 2021 dollars +124.0%.',
        'BACI: in yuan −13.3%, in roubles −22.7%, in 2021 dollars −23.0%.',
      ],
      [
        'claimed “more”',
        '−19%',
        'BACI, HS 85: $16.4 bn → $13.4 bn in 2022 (−19%); 2023 was $17.1 bn, +4% on 2021. BACI has China’s reports alone from 2022; that may explain part of the change.',
        'The check ends with 2023, the last year with every heading of BACI.',
      ],
    ])
  })

  it.each([
    [
      'ru',
      [
        'Стоимость в следующие годы, примерно: +4 % (2023), +3 % (2024) и −20 % (2025).',
        'Изменение за 2025 год опирается на месяцы с низкой надёжностью.',
        'Весь экспорт в Россию: за январь — июль 2026 года, по данным таможни, +24,5 % в юанях.',
        'Оба источника дают за 2022 год около 180 млн долл.; расходятся они за 2021-й, до смены источников BACI.',
        'BACI, группа 85 ГС: 16,4 млрд долл. → 13,4 млрд долл. в 2022 году (−19 %); в 2023-м 17,1 млрд долл., к 2021 году +4 %. С 2022 года в BACI только данные Китая, и часть изменения может объясняться этим.',
      ],
    ],
    [
      'zh',
      [
        '此后各年进口额同比约为：2023年\u2060+4%、2024年\u2060+3%、2025年\u2060−20%。',
        '2025年的变动含可靠性低的月份。',
        '对俄出口总额：海关公布2026年1\u2060—\u20607月按人民币计+24.5%。',
        '两者2022年均约为1.80亿美元，差别在BACI来源变化之前的2021年。',
        'BACI，HS第85章：2022年164亿美元 → 134亿美元（−19%），2023年为171亿美元，较2021年+4%。2022年起BACI只有中方数据，变动可能部分源于来源变化。',
      ],
    ],
  ] as const)('how big it was and what came after, in %s', (language, howBig) => {
    const said = sentences(language)
    expect(said.map((texts) => texts.find((text) => howBig.some((sentence) => sentence === text)))).toEqual(howBig)
  })
})

it('microchips: what Hong Kong sold is told by its shares, and by the tenth share where it is not listed', () => {
  const listed = readFirstFile('suppliers-annual.csv')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([code]) => code === '8542')
  const of = (year: string, isMeant: (row: readonly string[]) => boolean): string[] =>
    listed
      .filter((row) => row[1] === year && isMeant(row))
      .map((row) => `$${((Number(row[2]) * Number(row[5])) / 1e10).toFixed(0)} m`)
  const fromHongKong = (year: string): string[] => of(year, (row) => row[4] === 'HKG')
  expect(fromHongKong('2021')).toEqual([])
  const said = chips.report(rows, findings, formats.en)?.body.flat().map(plain) ?? []
  const years = ['2022', '2023', '2024'].flatMap((year) => fromHongKong(year).map((sold) => `${sold} in ${year}`))
  const most = of('2021', (row) => row[3] === '10').join()
  expect(said.at(-1)).toContain(`at most ${most} in 2021, then ${years.slice(0, 2).join(', ')} and ${years[2]} (`)
  expect(chips.look?.search).toBe('?view=suppliers&of=X-8542')
})

it('a claim of which no later year is known says nothing of one', () => {
  const until2022 = (rows['M-2709'] ?? []).filter(({ period }) => period < '2023')
  expect(changesAfter(until2022)).toEqual([])
  expect(crude.report({ 'M-2709': until2022 }, findings, formats.en)?.body.flat()).toHaveLength(2)
  expect(crude.report({ 'M-2709': until2022 }, {}, formats.en)?.body.flat()).toEqual([
    'China Customs: $40.5\u00a0bn\u00a0→ $58.4\u00a0bn.',
  ])
})

it('the sources of microchips are said to agree on 2022 only where they do, and to differ on 2021 only where they do', () => {
  const said = (quoted: readonly [number, number]): boolean => {
    const observations = (rows['X-8542.quoted'] ?? []).map((row, i) => ({ ...row, value: quoted[i] ?? null }))
    const report = chips.report({ ...rows, 'X-8542.quoted': observations }, {}, formats.en)
    return report?.body.flat().some((sentence) => sentence.startsWith('Both put')) ?? false
  }
  expect([said([74e6, 179e6]), said([74e6, 170e6]), said([210e6, 179e6])]).toEqual([true, false, false])
})

describe('electronics', () => {
  it('are chapter 85 by BACI, added up: down by 19% in 2022, 4% above 2021 by 2023', () => {
    const check = checkElectronics(findings)
    expect(check).toMatchObject({ before: about(16.43e9, -7), after: about(13.35e9, -7) })
    expect(check).toMatchObject({ change: about(-18.7, 1), laterChange: about(4.0, 1) })
  })

  it('have no numbers where a year is missing', () => {
    const { 'value.X-85.later': _, ...withoutLater } = findings
    expect(electronics.report({}, withoutLater, formats.en)).toBeNull()
    expect(checkElectronics({})).toBeNull()
  })

  it('open on the headings of that chapter and year', () => {
    const { view, notices } = parseView(electronics.search, catalogue)
    expect([view, notices]).toEqual([{ ...defaultView, chart: 'treemap', flow: 'X', year: 2022, node: '85' }, []])
  })
})
