import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import type { Observation } from '#src/trade/observation.ts'

// Facts that the cautions rest on. Later months are left out, so that an update of the tables does not break the tests.
const tables = parseTables(readDataFile)
const series = seriesFiles(tables)

/** The last month of a series that these tests count. */
const lastMonth = (id: string): string => (id.endsWith('-TOTAL') ? '2026-05' : '2026-07')

function observations(id: string): readonly Observation[] {
  const found = series.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no series ${id}`)
  return found.observations.filter(({ period }) => period <= lastMonth(id))
}

const months = (id: string, holds: (month: Observation) => boolean): string[] =>
  observations(id)
    .filter(holds)
    .map(({ period }) => period)

describe('the cautions', () => {
  it('the publisher changes between 2024-12 and 2025-01 in crude, LNG, pipeline gas, coal and both totals', () => {
    for (const id of ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'M-TOTAL', 'X-TOTAL']) {
      const rows = observations(id)
      const breaks = rows
        .filter((row, i) => i > 0 && row.sources.join() !== rows[i - 1]?.sources.join())
        .map(({ period }) => period)
      expect([id, breaks[0]]).toEqual([id, '2025-01'])
    }
  })

  it('crude value of 2025 runs 1.8% above UN Comtrade’s 49.04 bn; its weight is near 100.86 Mt, and estimated', () => {
    const year = atFrequency(observations('M-2709'), 'year', 12).find(({ period }) => period === '2025')
    expect(((year?.value ?? NaN) / 49.04e9 - 1) * 100).toBeCloseTo(1.8, 1)
    expect(Math.abs((year?.netWeightKg ?? NaN) / 100.86e9 - 1)).toBeLessThan(0.002)
    expect(months('M-2709', ({ weightStatus }) => weightStatus === 'E')[0]).toBe('2025-01')
    expect(months('M-2709', ({ weightStatus }) => weightStatus === 'E').length).toBe(17)
  })

  it('BACI’s weights are unreliable throughout', () => {
    const weights = tables.baci.map(({ observation }) => observation.weightStatus).filter((status) => status !== null)
    expect(new Set(weights)).toEqual(new Set(['U']))
  })

  it('BACI holds no zero: a heading without trade has no row', () => {
    expect(tables.baci.filter(({ observation }) => observation.value === 0)).toEqual([])
  })
})
