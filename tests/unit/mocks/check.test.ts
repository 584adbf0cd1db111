import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { coverage } from '#mocks/check/coverage.ts'
import { gaps } from '#mocks/check/gaps.ts'
import { outlyingChanges } from '#mocks/check/outliers.ts'
import { checkTables, reportText } from '#mocks/check/report.ts'
import { revisions } from '#mocks/check/revisions.ts'
import { percent, spans } from '#mocks/check/section.ts'
import { sums } from '#mocks/check/sums.ts'
import { synonyms } from '#mocks/check/synonyms.ts'
import { monthRange } from '#src/trade/periods.ts'

type Month = readonly [period: string, value: number | null, weight?: number, source?: string]

function months(id: string, rows: readonly Month[]): SeriesFile {
  return {
    id,
    flow: id.startsWith('M') ? 'M' : 'X',
    cmdCode: id.slice(2),
    book: 'customs',
    frequency: 'monthly',
    observations: rows.map(([period, value, weight, source = 'one']) => ({
      period,
      value,
      netWeightKg: weight ?? null,
      valueStatus: value === null ? null : 'A',
      weightStatus: weight === undefined ? null : 'E',
      sources: [source],
    })),
  }
}

const year = (value: number): Month[] => monthRange('2022-01', '2022-12').map((month): Month => [month, value])

describe('the report says', () => {
  it('how far a series goes and how sure it is', () => {
    const series = months('M-2709', [
      ['2022-01', 1, 2],
      ['2022-02', null],
      ['2022-03', 3],
    ])
    expect(coverage([series]).lines).toEqual(['M-2709: 2022-01 to 2022-03, value 2 A, weight 1 E'])
  })

  it('where figures are missing or zero and where the publisher changes', () => {
    const rows: Month[] = [
      ['2022-01', 0, 0],
      ['2022-02', null],
      ['2022-03', null],
      ['2022-04', 4, 0, 'two'],
      ['2022-05', null, 1, 'two'],
    ]
    expect(gaps([months('M-2709', rows)])).toMatchObject({
      lines: [
        'M-2709: value missing: 2022-02 to 2022-03, 2022-05',
        'M-2709: value 0: 2022-01',
        'M-2709: weight missing: 2022-02 to 2022-03',
        'M-2709: value without weight 0: 2022-04',
        'M-2709: 2022-04: one → two',
      ],
      faults: [],
    })
  })

  it('that a month is left out', () => {
    expect(
      gaps([
        months('M-2709', [
          ['2022-01', 1],
          ['2022-03', 1],
        ]),
      ]).faults,
    ).toEqual(['M-2709: 2022-03 comes after 2022-01'])
  })

  it('which changes on a year earlier stand out, doubling and halving alike', () => {
    // Growth is between 0 and 11%, except in two months.
    const points = monthRange('2021-01', '2022-12').map((period, i) => {
      const value = period === '2022-05' ? 900 : period === '2022-06' ? 20 : i < 12 ? 100 : 100 + (i - 12)
      return { period, value, status: 'A', sources: [] } as const
    })
    expect(outlyingChanges(points).map(({ period }) => period)).toEqual(['2022-05', '2022-06'])
  })

  it('that commodities come to more than all goods', () => {
    const all = [
      months('M-TOTAL', [
        ['2022-01', 10e9],
        ['2022-02', 10e9],
      ]),
      months('M-2709', [
        ['2022-01', 6e9],
        ['2022-02', 6e9],
      ]),
    ]
    const coal = months('M-2701', [
      ['2022-01', 4e9],
      ['2022-02', 5e9],
    ])
    expect(sums([...all, coal]).faults).toEqual(['M 2022-02: commodities come to 11.000, all goods to 10.000 bn USD'])
    // A composite is not counted beside its parts.
    expect(sums([...all, months('M-GAS', [['2022-01', 9e9]])]).faults).toEqual([])
  })

  it('what became of a quoted year, and what was corrected', () => {
    const quoted: SeriesFile = {
      ...months('X-TOTAL', [['2022', 11e9]]),
      id: 'X-TOTAL.quoted',
      book: 'quoted',
      frequency: 'annual',
    }
    const corrections = [
      {
        date: '2026-11-24',
        table: 'all',
        what: { en: 'First compiled', ru: 'Таблицы составлены' },
        why: { en: 'The project starts' },
      },
    ]
    expect(revisions([months('X-TOTAL', year(1e9)), quoted], { corrections }).lines).toEqual([
      'X-TOTAL.quoted 2022: 11.000 → 12.000 bn USD in customs (+9.1%)',
      '2026-11-24, all: First compiled. The project starts',
    ])
  })

  it.each([
    [[], ''],
    [['2022-01'], '2022-01'],
    [['2021-12', '2022-01', '2022-03'], '2021-12 to 2022-01, 2022-03'],
    [['2022-01', '2022-03', '2022-04', '2022-05', '2023-05'], '2022-01, 2022-03 to 2022-05, 2023-05'],
  ])('%j as spans', (periods, text) => {
    expect(spans(periods)).toBe(text)
  })

  it('percent with a sign', () => {
    expect([percent(1.25), percent(-3), percent(0)]).toEqual(['+1.3%', '−3.0%', '+0.0%'])
  })
})

describe('our own tables', () => {
  const sections = checkTables(parseTables(readDataFile))

  it('do not contradict themselves', () => {
    expect(sections.flatMap(({ faults }) => faults)).toEqual([])
    expect(reportText(sections)).toContain('No contradiction.')
  })

  it('have a synonym in every language for each commodity of the picker and the 60 largest headings of each flow', () => {
    const tables = parseTables(readDataFile)
    const without = (code: string, language: string) =>
      synonyms({
        ...tables,
        synonyms: tables.synonyms.filter((row) => row.cmdCode !== code || row.language !== language),
      }).faults
    expect(without('271121', 'ru')).toEqual(['synonyms.csv: 271121 has none in ru'])
    expect(without('8408', 'zh')).toEqual(['synonyms.csv: 8408 has none in zh'])
    expect(without('0802', 'en')).toEqual(['synonyms.csv: 0802 has none in en'])
    expect(without('8482', 'en')).toEqual([])
  })

  it('name the words that stand for several commodities', () => {
    const text = reportText(sections)
    expect(text).toContain('semiconductors (8541, 8542)')
    expect(text).toContain('кран (8426, 8481)')
  })

  it('have the odd months of pipeline gas and the near-stop of coal a year before named as outliers', () => {
    const text = reportText(sections)
    expect(text).toContain('M-271121, value: 2020-12 +11020.8% (U)')
    expect(text).toContain('M-2701, value: 2020-12 +1619.6% (A)')
  })
})

it('a contradiction ends the report', () => {
  const text = reportText([{ title: 'Sums', lines: [], faults: ['M 2022-02: too much'] }])
  expect(text).toBe('Sums\n  nothing\n\nContradictions:\n  M 2022-02: too much')
})
