import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseLanguage } from '#src/i18n/languages.ts'
import { ask } from '#mocks/update/ask.ts'
import { comtradeObservations } from '#mocks/update/comtrade.ts'
import { vintageOf } from '#mocks/readers/languages.ts'
import { writeTables } from '#mocks/update/command.ts'
import { answerOf, record } from '#tests/unit/support/comtradeService.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'

// An answer of UN Comtrade on its way: it is waited for, read or refused, dated, and written.

const asked = { freq: 'M', flow: 'M', codes: ['TOTAL', '2709', '271121'], periods: ['2026-08'] } as const
const readBody = (body: unknown) => comtradeObservations(body, asked, 'imports, 2026-08', 500)

describe('an answer', () => {
  it.each<[string, readonly unknown[] | null]>([
    ['null in place of records', null],
    ['codes as text', [record({ period: 202_608, reporterCode: '156', partner2Code: '0', motCode: '0' })]],
    ['parts beside the whole', [record({ partner2Code: 156 }), record({ customsCode: 'C01' }), record()]],
  ])('may have %s', (_, data) => {
    const whole = { period: '2026-08', valueUsd: 5_000_000_000, netWeightKg: 9_000_000_000, weightStatus: 'P' }
    const expected = data === null ? [] : [expect.objectContaining(whole)]
    expect(readBody({ count: data?.length ?? 0, data, error: null })).toEqual(expected)
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
    expect(() => readBody(body)).toThrow(words)
  })
})

const page = new Response('<!DOCTYPE html><title>UN Comtrade</title>')
const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers })

it.each<[string, Response | null, string | null, number[]]>([
  ['after the time of its Retry-After', json({}, 429, { 'retry-after': '7' }), null, [7]],
  ['after the time that its message says', json({ message: 'Try again in 3 seconds.' }, 429), null, [3]],
  ['a few times where it answers with a page', page, 'a web page instead of figures, 5 times', [2, 4, 8, 16]],
  ['a few times without a connection', null, 'no connection, 5 times', [2, 4, 8, 16]],
  ['a few times where its JSON is cut', new Response('{"count":1,"data":[{"per'), 'not JSON, 5 times', [2, 4, 8, 16]],
  ['never where it denies access', json({ message: 'Access denied' }, 401), 'imports: status 401, Access denied', []],
  ['never where it asks for an hour', json({}, 429, { 'retry-after': '3600' }), 'asks to come back in 3600 s', []],
])('a service is asked again %s', async (_, reply, refused, seconds) => {
  const waits: number[] = []
  const surroundings = {
    fetch: async () => {
      // A service that is to be asked after a time has the answer then.
      if (refused === null && waits.length > 0) return Response.json('figures')
      if (reply === null) throw new TypeError('fetch failed')
      return reply.clone()
    },
    wait: async (milliseconds: number) => void waits.push(milliseconds / 1000),
    now: () => new Date(0),
    print: () => {},
  }
  const answer = ask({ url: 'https://trade.test/', headers: {}, name: 'imports', cap: 500 }, surroundings)
  await (refused === null ? expect(answer).resolves.toBe('figures') : expect(answer).rejects.toThrow(refused))
  expect(waits).toEqual(seconds)
})

it.each(csvRows(import.meta.url, 'vintages.csv'))(
  'figures of $before, read on 24 November 2026, are $after',
  ({ language = '', before = '', after }) => {
    expect(vintageOf(before, '2026-11-24', parseLanguage(language) ?? 'en')).toBe(after)
  },
)

it.each([
  ['all files are written, and nothing is left beside them', ['a', 'b'], null, { a: 'new', b: 'new' }],
  ['none is, where one cannot be', ['a', 'no/folder'], 'ENOENT', { a: 'old', b: 'old' }],
])('%s', async (_, files, error, after) => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of ['a', 'b']) writeFileSync(join(folder, file), 'old')
  const changes = files.map((file) => ({ file, text: 'new' }))
  const outcome = await writeTables(folder, changes).catch(String)
  expect(outcome ?? null).toEqual(error === null ? null : expect.stringContaining(error))
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  expect(Object.fromEntries(texts)).toEqual(after)
})
