import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { worldPanels } from '#src/figures/world/makeWorld.ts'
import { growthOf, worldRows, worldData } from '#src/figures/world/worldData.ts'
import { changeInWords, worldCautions, worldKeys, worldNotes, worldTitle } from '#src/figures/world/worldTexts.ts'
import { endOf } from '#src/chart/multipanel/panelWords.ts'
import { worldSchema } from '#src/api/schema/beside.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Point } from '#src/trade/point.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { steady } from '#tests/unit/support/rows.ts'
import { realAnswer, realConversion, realRows } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const world = realAnswer(worldSchema, 'world')
const asked = { a: null, b: null }
const real = (flow: Flow, years: { readonly a: number | null; readonly b: number | null } = asked) =>
  worldData(flow, realRows(`${flow}-TOTAL`), world, years)
const at = (points: readonly Point[], period: string): number =>
  points.find((point) => point.period === period)?.value ?? NaN

// Expected numbers are added up here from the tables' own lines.
const cellsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
const everyoneRows = cellsOf(readDataFile('world-monthly.csv'))
const russiaRows = cellsOf(readFirstFile('customs-monthly.csv')).filter(([, code]) => code === 'TOTAL')
const sum = (values: readonly (string | undefined)[]): number => {
  expect(values).toHaveLength(12)
  return values.reduce((total, text) => total + Number(text), 0)
}
const everyoneIn = (flow: Flow, year: string): number =>
  sum(everyoneRows.filter(([own, month]) => own === flow && month?.startsWith(year)).map(([, , value]) => value))
const russiaIn = (flow: Flow, year: string): number =>
  sum(russiaRows.filter(([own, , month]) => own === flow && month?.startsWith(year)).map(([, , , value]) => value))

describe('the tables, added up by hand', () => {
  it.each([
    ['X', '5.6', '12.4'],
    ['M', '0.7', '43.7'],
  ] as const)('%s grew in 2022 by %s percent with everyone and %s with Russia', (flow, everyone, russia) => {
    const data = real(flow)
    const growth = (after: number, before: number): string => ((after / before - 1) * 100).toFixed(1)
    expect(growth(everyoneIn(flow, '2022'), everyoneIn(flow, '2021'))).toBe(everyone)
    expect(growth(russiaIn(flow, '2022'), russiaIn(flow, '2021'))).toBe(russia)
    expect(growthOf(data.everyone, data)?.percent.toFixed(1)).toBe(everyone)
    expect(growthOf(data.russia, data)?.percent.toFixed(1)).toBe(russia)
  })

  it.each([
    ['2021', '2.0'],
    ['2022', '2.1'],
    ['2023', '3.3'],
  ])('Russia’s share of China’s exports in %s is %s percent', (year, share) => {
    const byHand = (russiaIn('X', year) / everyoneIn('X', year)) * 100
    expect(byHand.toFixed(1)).toBe(share)
    expect(at(real('X').share, `${year}-12`)).toBeCloseTo(byHand, 12)
    expect(real('X').years.find((row) => row.year === year)?.share.value).toBeCloseTo(byHand, 12)
  })

  it('a sum dated by a month that is no December holds the eleven before it', () => {
    const months = everyoneRows.filter(([flow, month = '']) => flow === 'M' && month > '2022-06' && month <= '2023-06')
    expect(at(real('M').everyone.sums, '2023-06')).toBe(sum(months.map(([, , value]) => value)))
  })
})

describe('the two years', () => {
  it('are 2021 and 2022, where none are asked for', () => {
    const { a, b, russia, everyone } = real('X')
    expect([a, b, at(russia.index, '2021-12'), at(everyone.index, '2021-12')]).toEqual([2021, 2022, 100, 100])
  })

  it('are those asked for, in order; the first is the base', () => {
    const data = real('X', { a: 2025, b: 2017 })
    expect([data.a, data.b, at(data.russia.index, '2017-12'), at(data.everyone.index, '2017-12')]).toEqual([
      2017, 2025, 100, 100,
    ])
    expect(growthOf(data.everyone, data)?.percent).toBeCloseTo(
      (everyoneIn('X', '2025') / everyoneIn('X', '2017') - 1) * 100,
      9,
    )
  })

  it('are never one that is not over', () => {
    const { a, b, years } = real('M', { a: 2026, b: 2026 })
    expect([a, b]).toEqual([2021, 2022])
    expect(years.map(({ year }) => year).join(' ')).toBe('2017 2018 2019 2020 2021 2022 2023 2024 2025')
  })
})

describe('in words', () => {
  it('the title holds growth with Russia against growth with everyone', () => {
    expect(plain(worldTitle(real('X'), format))).toBe(
      'China’s exports to Russia rose 12.4% from 2021 to 2022, those to everyone rose 5.6%',
    )
    expect(plain(worldTitle(real('M', { a: 2022, b: 2023 }), format))).toBe(
      'China’s imports from Russia rose 12.7% from 2022 to 2023, those from everyone fell 5.5%',
    )
  })

  it('growth to a year that Customs has not revised is Customs’ own in yuan, else about so much, and a caution has both', () => {
    const yuan = cellsOf(readDataFile('customs-yuan-monthly.csv'))
    const rates = new Map(cellsOf(readDataFile('rates-monthly.csv')).map(([month, rate]) => [month, Number(rate)]))
    const { findings } = claimsOn(readFirstFile)
    for (const [flow, words] of [
      ['M', 'imports from'],
      ['X', 'exports to'],
    ] as const) {
      const [, , , , stated = ''] = yuan.find(([own, month]) => own === flow && month === '2025-12') ?? []
      const inYuan = (year: string): number =>
        sum(
          russiaRows
            .filter(([own, , month]) => own === flow && month?.startsWith(year))
            .map(([, , month, value]) => String(Number(value) * (rates.get(month ?? '') ?? NaN))),
        )
      const computed = ((inYuan('2025') / inYuan('2024') - 1) * 100).toFixed(1)
      expect(computed).not.toBe(Number(stated).toFixed(1))
      const said = (money: 'usd' | 'cny', years: { readonly a: number; readonly b: number }) => {
        const conversion = realConversion(money)
        return worldData(flow, realRows(`${flow}-TOTAL`), world, years, conversion, findings)
      }
      const newest = { a: 2024, b: 2025 }
      const dollars = (russiaIn(flow, '2025') / russiaIn(flow, '2024') - 1) * 100
      expect(plain(worldTitle(said('cny', newest), format))).toContain(
        `China’s ${words} Russia fell ${(-Number(stated)).toFixed(1)}% by Customs’ own figures from 2024 to 2025`,
      )
      expect(plain(worldTitle(said('usd', newest), format))).toContain(
        `China’s ${words} Russia fell about ${(-dollars).toFixed(0)}% from 2024 to 2025`,
      )
      expect(plain(worldCautions(said('usd', newest), format)[0] ?? '')).toContain(
        `2025 figures with Russia are not yet revised: for that year Customs itself states ${stated.replace('-', '−')}% in yuan, these give ${computed.replace('-', '−')}%.`,
      )
    }
  })

  it('a title has at most one decimal, and says of what rounds to nothing that it hardly changed', () => {
    expect(plain(worldTitle(real('M', { a: 2024, b: 2025 }), format))).toMatch(
      /those from everyone (rose|fell) 0\.\d%$/,
    )
    const flat = { percent: 0.04, status: 'A' } as const
    expect(changeInWords(flat, format)).toBe('hardly changed')
  })

  it('the ends of both lines say the same month', () => {
    const data = real('M')
    const ends = worldPanels(data, format)[0]?.series.map((series) => endOf(series, { ...data, format })?.amount)
    expect(ends).toHaveLength(2)
    for (const end of ends ?? []) expect(end).toMatch(/, May 2026$/)
  })

  it('one year has no growth', () => {
    expect(worldTitle(real('X', { a: 2021, b: 2021 }), format)).toBe('China’s exports to Russia and to everyone')
  })

  it('the notes say what dashed means, then where the figures with Russia end, and a caution which of them are not revised', () => {
    expect(worldKeys(real('X'), format)).toEqual([
      'Dashed or hollow: Exports to Russia and Russia’s share (estimated).',
    ])
    expect(worldNotes(real('X'), format).slice(0, 2)).toEqual([
      'The figures of trade with Russia end in May 2026.',
      expect.stringContaining('Everyone includes Russia'),
    ])
    expect(worldCautions(real('X'), format)).toEqual([
      'From 2025 exports to Russia are first releases, or read off a chart of MGIMO, a Moscow university.',
    ])
    expect(worldCautions(real('M'), format)).toEqual([])
    const ofImports = worldNotes(real('M'), format).join(' ')
    expect(ofImports).toContain('for Russia revised to 2024; since then MGIMO, a Moscow university, has summed these.')
    expect(ofImports).not.toContain('first release')
    expect(ofImports).not.toContain('exports')
  })
})

describe('what is missing or not final', () => {
  const months = steady('2021-01', 24, 10)
  const everyone = { flow: 'X', valueUsd: 1000, status: 'A', source: 'gacc-world' } as const
  const rows = months.map(({ period }) => ({ ...everyone, period }))

  it('a month missing with everyone is missing in every sum and share that holds it', () => {
    const holed = rows.map((row) => (row.period === '2022-03' ? { ...row, valueUsd: null, status: null } : row))
    const { share, everyone: all } = worldData('X', months, { rows: holed }, asked)
    expect([at(share, '2022-02'), at(all.index, '2022-02')]).toEqual([1, 100])
    expect([at(share, '2022-03'), at(share, '2022-12'), at(all.index, '2022-12')]).toEqual([NaN, NaN, NaN])
  })

  it('a share takes the weaker status and both sources', () => {
    const estimated = { rows: rows.map((row) => ({ ...row, status: 'E' as const })) }
    const last = worldData('X', months, estimated, asked).share.at(-1)
    expect([last?.value, last?.status, last?.sources]).toEqual([1, 'E', ['customs', 'gacc-world']])
  })
})

it('the CSV has every line month by month', () => {
  const data = real('X')
  const lines = csvText(worldRows(data)).slice(1).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + 5 * data.periods.length)
  const december = lines.filter((line) => line.startsWith('X,2022-12,'))
  expect(december.map((line) => line.split(',')[2]).join(' ')).toBe(
    'with_russia_12_months with_everyone_12_months with_russia_index with_everyone_index share_of_russia',
  )
  expect(lines).toContain('X,2022-12,with_everyone_12_months,USD,3544500000000,A,gacc-world')
  expect(lines).toContain('X,2026-07,with_russia_12_months,USD,,,')
})
