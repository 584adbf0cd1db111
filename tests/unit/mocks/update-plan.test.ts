import { describe, expect, it } from 'vitest'
import type { ObservationRow } from '#mocks/tables/observations.ts'
import { comtradeRequest } from '#mocks/update/comtradeRequest.ts'
import { parseAddOptions, parseOptions } from '#mocks/update/options.ts'
import { lastWholeMonth, planCalls } from '#mocks/update/plan.ts'

const row = (flow: 'M' | 'X', cmdCode: string, period: string): ObservationRow => ({
  flow,
  cmdCode,
  observation: { period, value: 1, netWeightKg: null, valueStatus: 'A', weightStatus: null, sources: ['comtrade'] },
})
const rows = [row('M', 'TOTAL', '2026-05'), row('M', '2709', '2026-07'), row('X', 'TOTAL', '2026-08')]
const choices = { months: true, revise: false, from: null, add: [], through: '2026-08', keyed: false }
const both = 'M TOTAL,2709'

it.each([
  [
    'one a month and flow without a key, from the month after the shortest series',
    {},
    [`${both} 2026-06`, `${both} 2026-07`, `${both} 2026-08`],
  ],
  [
    'a year of months in one call with a key',
    { from: '2025-07', keyed: true },
    [
      `${both} 2025-07 to 2026-06`,
      `${both} 2026-07 to 2026-08`,
      'X TOTAL 2025-07 to 2026-06',
      'X TOTAL 2026-07 to 2026-08',
    ],
  ],
  [
    'the last twelve months held as well, to revise',
    { revise: true, keyed: true },
    [`${both} 2025-06 to 2026-05`, `${both} 2026-06 to 2026-08`, 'X TOTAL 2025-09 to 2026-08'],
  ],
  [
    'all months of a series that is new, apart from the others',
    { add: ['X-8703'], through: '2018-02', keyed: true },
    ['X 8703 2017-01 to 2017-12', 'X 8703 2018-01 to 2018-02'],
  ],
  [
    'the new series alone where no other is asked for',
    { months: false, add: ['X-8542'], through: '2017-02' },
    ['X 8542 2017-01', 'X 8542 2017-02'],
  ],
])('the calls are %s', (_, change, calls) => {
  const asked = planCalls(rows, { ...choices, ...change }).map(({ flow, codes, periods }) =>
    [flow, codes.join(), [...new Set([periods[0], periods.at(-1)])].join(' to ')].join(' '),
  )
  expect(asked).toEqual(calls)
})

it.each([
  ['2026-11-24T10:00:00Z', '2026-10'],
  ['2026-01-01T00:00:00Z', '2025-12'],
])('on %s months are asked for up to %s', (now, month) => {
  expect(lastWholeMonth(new Date(now))).toBe(month)
})

describe('a request', () => {
  const ask = { freq: 'M', flow: 'M', codes: ['TOTAL', '2709'], periods: ['2026-08'] } as const
  const query = (flow: string, periods: string): string =>
    `/C/M/HS?reporterCode=156&partnerCode=643&flowCode=${flow}&cmdCode=TOTAL,2709&period=${periods}`

  it('without a key goes to the public preview', () => {
    expect(comtradeRequest(ask, null)).toEqual({
      url: `https://comtradeapi.un.org/public/v1/preview${query('M', '202608')}`,
      headers: { accept: 'application/json' },
      name: 'imports, 2026-08',
      cap: 500,
    })
  })

  it('with a key has it in the header alone, and several months', () => {
    const { url, headers, name } = comtradeRequest({ ...ask, flow: 'X', periods: ['2026-07', '2026-08'] }, 'secret')
    expect(url).toBe(`https://comtradeapi.un.org/data/v1/get${query('X', '202607,202608')}`)
    expect([headers['Ocp-Apim-Subscription-Key'], name]).toEqual(['secret', 'exports, 2026-07 to 2026-08'])
  })
})

const usual = { months: true, years: true, revise: false, from: null, add: [], dryRun: false, help: false }

it.each([
  ['', {}],
  ['--revise --from 2025-01', { revise: true, from: '2025-01' }],
  ['--from=2025-01 --dry-run', { from: '2025-01', dryRun: true }],
  ['--add M-7403 --add=X-8703', { add: ['M-7403', 'X-8703'] }],
  ['--months', { years: false }],
  ['--years', { months: false }],
  ['-h', { help: true }],
])('figures:update %s', (args, options) => {
  expect(parseOptions(args.split(' ').filter(Boolean))).toEqual({ ...usual, ...options })
})

it.each([
  ['X-8542', ['X-8542'], false],
  ['X-8542 M-7403 X-8542 --dry-run', ['X-8542', 'M-7403'], true],
])('figures:add %s asks for these series alone, each once', (args, add, dryRun) => {
  expect(parseAddOptions(args.split(' '))).toEqual({ ...usual, months: false, years: false, add, dryRun })
})

it.each([
  [parseOptions, '--from', 'argument missing'],
  [parseOptions, '--from 2025-13', "--from needs a month, YYYY-MM, and got '2025-13'"],
  [parseOptions, '--force', 'Unknown option'],
  [parseOptions, '2025-01', 'Unexpected argument'],
  [parseOptions, '--add 7403', '--add needs a flow'],
  [parseAddOptions, '', 'figures:add needs a'],
  [parseAddOptions, 'X-TOTAL', 'figures:add needs a'],
  [parseAddOptions, 'M-GAS', 'figures:add needs a'],
  [parseAddOptions, 'X-8542 --revise', 'Unknown option'],
])('%o refuses %s', (parse, args, why) => {
  expect(() => parse(args.split(' ').filter(Boolean))).toThrow(why)
})
