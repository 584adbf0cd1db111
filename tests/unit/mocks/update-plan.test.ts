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

describe('which calls are made', () => {
  it('one a month and flow without a key, from the month after the shortest series', () => {
    expect(planCalls(rows, choices)).toEqual([
      { freq: 'M', flow: 'M', codes: ['TOTAL', '2709'], periods: ['2026-06'] },
      { freq: 'M', flow: 'M', codes: ['TOTAL', '2709'], periods: ['2026-07'] },
      { freq: 'M', flow: 'M', codes: ['TOTAL', '2709'], periods: ['2026-08'] },
    ])
  })

  it('a year of months in one call with a key', () => {
    const calls = planCalls(rows, { ...choices, from: '2025-07', keyed: true })
    expect(calls.map(({ flow, periods }) => [flow, periods.length, periods[0], periods.at(-1)])).toEqual([
      ['M', 12, '2025-07', '2026-06'],
      ['M', 2, '2026-07', '2026-08'],
      ['X', 12, '2025-07', '2026-06'],
      ['X', 2, '2026-07', '2026-08'],
    ])
  })

  it('the last twelve months held as well, to revise', () => {
    const [imports] = planCalls(rows, { ...choices, revise: true, keyed: true })
    expect([imports?.periods[0], imports?.periods.length]).toEqual(['2025-06', 12])
  })

  it('all months of a series that is new, apart from the others', () => {
    const calls = planCalls(rows, { ...choices, add: ['X-8703'], through: '2018-02', keyed: true })
    expect(calls).toEqual([
      {
        freq: 'M',
        flow: 'X',
        codes: ['8703'],
        periods: Array.from({ length: 12 }, (_, i) => `2017-${String(i + 1).padStart(2, '0')}`),
      },
      { freq: 'M', flow: 'X', codes: ['8703'], periods: ['2018-01', '2018-02'] },
    ])
  })

  it('the new series alone where no other is asked for', () => {
    const calls = planCalls(rows, { ...choices, months: false, add: ['X-8542'], through: '2017-02' })
    expect(calls).toEqual([
      { freq: 'M', flow: 'X', codes: ['8542'], periods: ['2017-01'] },
      { freq: 'M', flow: 'X', codes: ['8542'], periods: ['2017-02'] },
    ])
  })

  it.each([
    ['2026-11-24T10:00:00Z', '2026-10'],
    ['2026-01-01T00:00:00Z', '2025-12'],
  ])('on %s up to %s', (now, month) => {
    expect(lastWholeMonth(new Date(now))).toBe(month)
  })
})

describe('a request', () => {
  const ask = {
    freq: 'M',
    flow: 'M',
    codes: ['TOTAL', '2709', '271111', '271121', '2701'],
    periods: ['2026-08'],
  } as const

  it('without a key goes to the public preview', () => {
    expect(comtradeRequest(ask, null)).toEqual({
      url: 'https://comtradeapi.un.org/public/v1/preview/C/M/HS?reporterCode=156&partnerCode=643&flowCode=M&cmdCode=TOTAL,2709,271111,271121,2701&period=202608',
      headers: { accept: 'application/json' },
      name: 'imports, 2026-08',
      cap: 500,
    })
  })

  it('with a key has it in the header alone, and several months', () => {
    const request = comtradeRequest({ ...ask, flow: 'X', periods: ['2026-07', '2026-08'] }, 'secret')
    expect(request.url).toBe(
      'https://comtradeapi.un.org/data/v1/get/C/M/HS?reporterCode=156&partnerCode=643&flowCode=X&cmdCode=TOTAL,2709,271111,271121,2701&period=202607,202608',
    )
    expect(request.headers['Ocp-Apim-Subscription-Key']).toBe('secret')
    expect(request.name).toBe('exports, 2026-07 to 2026-08')
  })
})

const usual = { months: true, years: true, revise: false, from: null, add: [], dryRun: false, help: false }

describe('the options', () => {
  it.each([
    [[], {}],
    [['--revise', '--from', '2025-01'], { revise: true, from: '2025-01' }],
    [['--from=2025-01', '--dry-run'], { from: '2025-01', dryRun: true }],
    [['--add', 'M-7403', '--add=X-8703'], { add: ['M-7403', 'X-8703'] }],
    [['--months'], { years: false }],
    [['--years'], { months: false }],
    [['-h'], { help: true }],
  ])('%j', (args, options) => {
    expect(parseOptions(args)).toEqual({ ...usual, ...options })
  })

  it.each([[['--from']], [['--from', '2025-13']], [['--force']], [['2025-01']], [['--add', '7403']]])(
    '%j are refused',
    (args) => {
      expect(() => parseOptions(args)).toThrow(
        /--from needs a month|--add needs a flow|argument missing|Unknown option|Unexpected argument/,
      )
    },
  )
})

describe('the options of figures:add', () => {
  it.each([
    [['X-8542'], ['X-8542'], false],
    [['X-8542', 'M-7403', 'X-8542', '--dry-run'], ['X-8542', 'M-7403'], true],
  ])('%j ask for these series alone, each once', (args, add, dryRun) => {
    expect(parseAddOptions(args)).toEqual({ ...usual, months: false, years: false, add, dryRun })
  })

  it.each([[[]], [['8542']], [['X-TOTAL']], [['M-GAS']], [['X-8542', '--revise']], [['--from', '2020-01', 'X-8542']]])(
    '%j are refused',
    (args) => {
      expect(() => parseAddOptions(args)).toThrow(/figures:add needs a|Unknown option/)
    },
  )

  it('may be none where help is asked for', () => {
    expect(parseAddOptions(['--help']).help).toBe(true)
  })
})
