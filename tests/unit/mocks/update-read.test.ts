import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseLanguage } from '#src/i18n/languages.ts'
import type { ObservationRow } from '#mocks/tables/observations.ts'
import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import { comtradeObservations } from '#mocks/update/comtradeAnswer.ts'
import { merge } from '#mocks/update/merge.ts'
import { changedVintages, vintageOf } from '#mocks/update/vintage.ts'
import { writeTables } from '#mocks/update/writeTables.ts'
import { answerOf, record } from '#tests/unit/support/comtradeService.ts'

// An answer of UN Comtrade on its way: it is read or refused, merged with what is held, dated, and written.

const ask = { freq: 'M', flow: 'M', codes: ['TOTAL', '2709', '271121'], periods: ['2026-08'] } as const
const read = (data: readonly unknown[]) => comtradeObservations(answerOf(data), ask, 'imports, 2026-08', 500)
const crude = {
  flow: 'M',
  cmdCode: '2709',
  period: '2026-08',
  valueUsd: 5_000_000_000,
  netWeightKg: 9_000_000_000,
  valueStatus: 'P',
  weightStatus: 'P',
}

describe('an answer', () => {
  it('gives whole dollars and kilograms, provisional; a weight that the service estimated is marked', () => {
    expect(read([record()])).toEqual([crude])
    expect(read([record({ isNetWgtEstimated: true })])).toEqual([{ ...crude, weightStatus: 'E' }])
  })

  it('with count 0 is an unpublished month', () => {
    expect(read([])).toEqual([])
    expect(comtradeObservations({ count: 0, data: null, error: null }, ask, 'imports', 500)).toEqual([])
  })

  it('is kept whole and not by second partner, transport or procedure, or totals would double', () => {
    const parts = [
      { partner2Code: 156 },
      { motCode: 2100 },
      { customsCode: 'C01' },
      { partner2Code: 643, motCode: 1000 },
    ]
    expect(read([...parts.map((part) => record(part)), record()])).toEqual([crude])
  })

  it('may have its codes as text or as numbers', () => {
    const texts = record({ period: 202_608, reporterCode: '156', partnerCode: '643', partner2Code: '0', motCode: '0' })
    expect(read([texts])).toEqual([crude])
  })

  it.each([
    ['null', { cmdCode: '271121', netWgt: null }],
    ['left out', { cmdCode: '271121', netWgt: undefined }],
    ['0 of crude oil', { netWgt: 0 }],
    ['estimated, of pipeline gas', { cmdCode: '271121', netWgt: 700, isNetWgtEstimated: true }],
    ['of all goods', { cmdCode: 'TOTAL', netWgt: 700 }],
  ])('has no weight where it is %s', (_, change) => {
    const [figure] = read([record(change)])
    expect([figure?.valueUsd, figure?.netWeightKg, figure?.weightStatus]).toEqual([5_000_000_000, null, null])
  })

  it.each<[string, unknown, string]>([
    ['at the cap', answerOf(Array.from({ length: 500 }, () => record())), 'may have been cut'],
    ['that promises more', { ...answerOf([record()]), count: 2 }, 'promises 2 records and holds 1'],
    ['with an error', { count: 0, data: [], error: 'Invalid period' }, 'the service says: Invalid period'],
    ['in parts without their total', answerOf([record({ motCode: 2100 })]), '2709 in 202608 comes in parts'],
    ['with two totals', answerOf([record(), record()]), 'two totals'],
    ['of another month', answerOf([record({ period: '202607' })]), 'not asked for: 156 643 M 2709 202607'],
    ['of another partner', answerOf([record({ partnerCode: 0 })]), 'not asked for'],
    ['of the other flow', answerOf([record({ flowCode: 'X' })]), 'not asked for'],
    ['of another code', answerOf([record({ cmdCode: '8542' })]), 'not asked for'],
    ['with a year for a month', answerOf([record({ period: '2026' })]), 'not asked for: 156 643 M 2709 2026'],
    ['with text for a value', answerOf([record({ primaryValue: '5' })]), 'data.0.primaryValue: '],
    ['below 0', answerOf([record({ netWgt: -1 })]), 'data.0.netWgt: Below 0'],
    ['that is null', null, 'the answer: '],
  ])('%s is refused', (_, body, words) => {
    expect(() => comtradeObservations(body, ask, 'imports, 2026-08', 500)).toThrow(words)
  })
})

describe('merging with what is held', () => {
  const series = { flow: 'M', cmdCode: '2709' } as const
  const none = { netWeightKg: null, weightStatus: null, valueStatus: 'A' } as const
  const held = (period: string, value: number): ObservationRow => ({
    ...series,
    observation: { ...none, period, value, sources: ['comtrade'] },
  })
  const served = (period: string, valueUsd: number): ComtradeObservation => ({ ...series, ...none, period, valueUsd })
  const rows = [held('2026-04', 4), held('2026-05', 5)]
  const months = ({ added }: ReturnType<typeof merge>) => added.map(({ period, valueUsd }) => [period, valueUsd])

  it('adds months after the newest held, and those between as missing', () => {
    expect(months(merge(rows, [served('2026-05', 5), served('2026-07', 7)]))).toEqual([
      ['2026-06', null],
      ['2026-07', 7],
    ])
  })

  it('begins a new series with the first month that the service has', () => {
    expect(months(merge([], [served('2026-03', 3), served('2026-01', 1)]))).toEqual([
      ['2026-01', 1],
      ['2026-02', null],
      ['2026-03', 3],
    ])
  })

  it('takes a month held with another figure for a revision, a month before the newest for no addition', () => {
    const { added, revised, same } = merge(rows, [served('2026-04', 9), served('2026-05', 5), served('2026-01', 1)])
    expect([added, revised.map(({ after }) => after.valueUsd), same]).toEqual([[], [9], 1])
  })
})

describe('the edition of figures read on 24 November 2026', () => {
  it.each(csvParse(readFileSync(join(import.meta.dirname, 'vintages.csv'), 'utf8')))('$before: $after', (row) => {
    const { language = '', before = '', after } = row
    expect(vintageOf(before, '2026-11-24', parseLanguage(language) ?? 'en')).toBe(after)
  })

  it('leaves every other source and every other byte as it is', () => {
    const header = 'id,publisher_en,vintage_en,vintage_zh,via_en\n'
    const baci = 'baci,CEPII,"revised, as read in 2025",2025年读取,y\n'
    const sources = `${header}comtrade,"United, Nations","revised, as read in 2025",2025年读取,x\n${baci}`
    const versioned = (words: string): string => `{ "version": "1.0.0", "sources": [{ "version": "${words}" }] }`
    expect(changedVintages(sources, versioned('revised, as read in 2025'), '2026-11-24', 'comtrade')).toEqual({
      sources: `${header}comtrade,"United, Nations","revised, as read from 2025 to 24 November 2026",2025年至2026年11月24日读取,x\n${baci}`,
      dataPackage: versioned('revised, as read from 2025 to 24 November 2026'),
    })
  })
})

it.each([
  ['all files are written, and nothing is left beside them', ['a', 'b'], null, { a: 'new', b: 'new' }],
  ['none is, where one cannot be', ['a', 'no/folder'], 'ENOENT', { a: 'old', b: 'old' }],
])('%s', async (_, files, error, after) => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of ['a', 'b']) writeFileSync(join(folder, file), 'old')
  const writing = writeTables(
    folder,
    files.map((file) => ({ file, text: 'new' })),
  )
  const outcome = await writing.catch((fault: unknown) => String(fault))
  expect(outcome ?? null).toEqual(error === null ? null : expect.stringContaining(error))
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  expect(Object.fromEntries(texts)).toEqual(after)
})
