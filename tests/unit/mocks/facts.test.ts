import { csvParse } from 'd3-dsv'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readDataFile, responsesFromDisk } from '#mocks/answers/disk.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { checkTables } from '#mocks/check/command.ts'
import { parseTables } from '#mocks/readers/tables.ts'
import { suppliedHeadings } from '#src/trade/beside/partners.ts'
import { findingsSchema } from '#src/trade/tables/answers.ts'
import { atFrequency } from '#src/trade/steps.ts'
import { sharedGoods } from '#src/view/analyses.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'

// The one file on the tables as they are today: that they hold together, and numbers of years that no update changes.
// All other tests are on the small data package.

const tables = parseTables(readDataFile)
const series = seriesFiles(tables)
const answers = responsesFromDisk()

/** Value and weight of a whole year. */
function yearOf(id: string, year: string): { readonly value: number; readonly kg: number } {
  const { observations = [], frequency } = series.find((one) => one.id === id) ?? {}
  const years = frequency === 'annual' ? observations : atFrequency(observations, 'year', 12)
  const found = years.find(({ period }) => period === year)
  return { value: found?.value ?? Number.NaN, kg: found?.netWeightKg ?? Number.NaN }
}
const growth = (id: string): number => (yearOf(id, '2022').value / yearOf(id, '2021').value - 1) * 100

describe('the tables of today', () => {
  it('do not contradict one another', () => {
    expect(checkTables(tables).flatMap(({ faults }) => faults)).toEqual([])
  })

  it.each(['2021', '2022'])('have chapter 85 as the sum of its headings in BACI in %s', (year) => {
    const headings = csvParse(readDataFile('baci-annual.csv')).filter(
      (row) => row['flow'] === 'X' && row['cmd_code']?.startsWith('85') && row['year'] === year,
    )
    expect(yearOf('X-85', year).value).toBe(headings.reduce((sum, row) => sum + Number(row['value_usd']), 0))
  })

  it('list the partners of the goods that an address may name', () => {
    const codesIn = (file: string): string[] => [
      ...new Set(csvParse(readDataFile(file)).map((row) => row['cmd_code'] ?? '')),
    ]
    expect(sharedGoods).toEqual(
      codesIn('dependence-totals-annual.csv')
        .map((code) => `M-${code}`)
        .toSorted(),
    )
    expect(suppliedHeadings).toEqual(codesIn('suppliers-annual.csv').toSorted())
  })

  it('make answers in which everything is a number', () => {
    for (const [path, answer] of answers) expect(answer(), path).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('label every heading that has figures, and no other, and use every source that they list', () => {
    const traded = new Set(tables.baci.map(({ cmdCode }) => cmdCode))
    expect(tables.headings.map(({ cmdCode }) => cmdCode)).toEqual([...traded].toSorted())
    const told = [...answers].map(([path, answer]) => (path === 'api/catalogue.json' ? '' : answer())).join('')
    const unused = tables.sources.map(({ id }) => id).filter((id) => !told.includes(`"${id}"`))
    // Nothing is sent of the nomenclature's own source, nor of a table that is empty until an update.
    expect(unused.filter((id) => id !== 'comtrade-yearly')).toEqual(['hs'])
  })
})

describe('the five claims, recomputed', () => {
  it.each([
    ['crude oil: +44%', 'M-2709', 44.2],
    ['gas: more than +100%', 'M-GAS', 150.7],
    ['Chinese exports: +12.8% on first release', 'X-TOTAL', 12.4],
    ['chips as quoted: more than doubled', 'X-8542.quoted', 141.9],
    ['chips by BACI: fell', 'X-8542', -16.9],
  ])('%s', (_, id, percent) => {
    expect(growth(id)).toBeCloseTo(percent, 1)
  })

  it('the growth that Customs stated is carried, for no first release of 2021 is at hand', () => {
    const stated = tables.quoted.filter(({ observation }) => observation.statedGrowthPct !== undefined)
    expect(stated.map(({ flow, cmdCode, observation }) => [flow, cmdCode, observation.statedGrowthPct])).toEqual([
      ['M', 'TOTAL', 43.4],
      ['M', '2709', 43.9],
      ['X', 'TOTAL', 12.8],
    ])
  })
})

// Another program added the years up from the published figures, before they became our tables; findings are quoted by
// the cautions, in four digits.
describe('published numbers', () => {
  const findings = v.parse(findingsSchema, JSON.parse(answers.get('api/findings.json')?.() ?? 'null'))
  const facts = csvRows(import.meta.url, 'facts.csv')

  it.each(facts)('$id of $period: $value, $kg kg', ({ id = '', period = '', value, kg = '' }) => {
    const found = Object.entries(findings).find(([name]) => name === id)?.[1]
    if (found === undefined) expect(yearOf(id, period)).toEqual({ value: Number(value), kg: Number(kg || Number.NaN) })
    else expect([found.period, Number(found.value.toPrecision(4))]).toEqual([period, Number(value)])
  })
})

describe('the cautions', () => {
  it('BACI holds no zero, and its weights are unreliable throughout', () => {
    expect(tables.baci.filter(({ observation }) => observation.value === 0)).toEqual([])
    expect(new Set(tables.baci.map(({ observation }) => observation.weightStatus))).toEqual(new Set(['U', null]))
  })

  it('UN Comtrade’s 49.04 bn of crude in 2025 are less than the new publisher’s months by 1.8%', () => {
    expect((yearOf('M-2709', '2025').value / 49.04e9 - 1) * 100).toBeCloseTo(1.8, 1)
    expect(yearOf('M-2709', '2025').kg / 100.86e9).toBeCloseTo(1, 2)
  })
})
