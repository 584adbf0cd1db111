import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it, onTestFinished } from 'vitest'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { loadPair } from '#mocks/clickhouse/loadPair.ts'
import { full } from '#tests/full.ts'
import { loaded } from '#tests/judges/clickhouse/loaded.ts'
import { secondPair, writeSecondPair } from '#tests/judges/clickhouse/secondPair.ts'

describe.runIf(full)('another pair of countries, of files of UN Comtrade', () => {
  const own = loaded()
  const filesIn = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'pair-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return folder
  }
  const load = async (folder: string): Promise<string[]> => {
    const said: string[] = []
    await loadPair(own().engine, secondPair, folder, readDataFile, (line) => said.push(line))
    return said
  }
  const ask = async (path: string): Promise<unknown> => {
    const [status, text] = await own().ask(`/276-398/api/${path}`)
    expect([path, status]).toEqual([path, 200])
    return JSON.parse(text)
  }

  it('has answers that the page can read, and nothing that is of the first pair alone', async () => {
    const folder = filesIn()
    writeSecondPair(folder)
    expect(await load(folder)).toEqual([
      'Rows left out: 1 (part)',
      'Rows left out: 1 (countries)',
      'Loaded 656 rows of 276-398',
    ])
    const catalogue = v.parse(catalogueSchema, await ask('catalogue.json'))
    expect(catalogue.lastPeriod).toBe('2024-12')
    expect(catalogue.headings.yearly).toEqual({ first: '2022', last: '2024' })
    expect([catalogue.headings.M.codes.length, catalogue.headings.X.weightless]).toEqual([60, []])
    expect(catalogue.commodities.slice(0, 3).map(({ id, names }) => [id, names.en])).toEqual([
      ['M-TOTAL', 'All goods'],
      ['M-2603', 'Copper ore'],
      ['M-2709', 'Crude oil'],
    ])
    expect(catalogue.commodities.every(({ id, series: [main] }) => main?.id === id)).toBe(true)
    expect(catalogue.sources.map(({ id }) => id).slice(0, 2)).toEqual(['comtrade', 'comtrade-yearly'])
    expect(catalogue.events).toEqual([])
    const months = v.parse(
      seriesSchema({ id: 'M-2709', frequency: 'monthly' }),
      await ask('series/M-2709.monthly.json'),
    )
    expect(months.observations.length).toBe(48)
    expect(months.observations[0]).toEqual({
      period: '2021-01',
      value: 150_000_000,
      netWeightKg: 300_000,
      valueStatus: 'P',
      weightStatus: 'P',
      sources: ['comtrade'],
    })
    for (const flow of ['M', 'X'] as const) {
      const { rows } = v.parse(productsSchema({ flow, year: 2024 }), await ask(`products/${flow}-2024.json`))
      expect([flow, rows.length]).toEqual([flow, 60])
    }
    const { headings } = v.parse(nomenclatureSchema, await ask('headings.json'))
    expect(headings.length).toBe(1189)
    expect(headings.find(({ cmdCode }) => cmdCode === '0101')?.lastYear.M).toEqual({ year: 2024, valueUsd: 10_002_000 })
    expect(await ask('findings.json')).toEqual({})
    expect(await ask('buyers.json')).toEqual({ rows: [] })
  })

  it('leaves the first pair as it was, and is told of', async () => {
    const [, before] = await own().ask('/156-643/api/catalogue.json')
    const folder = filesIn()
    writeSecondPair(folder)
    await load(folder)
    expect((await own().ask('/156-643/api/catalogue.json'))[1]).toBe(before)
    expect((await own().ask('/health'))[1]).toContain('"pairs":["156-643","276-398"]')
  })
})
