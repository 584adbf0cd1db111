import { csvParse } from 'd3-dsv'
import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { grouped } from '#src/lib/grouped.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { answerOf, record, playedService, yearRecord } from '#tests/unit/support/comtradeService.ts'
import { runUpdate, smallDataFolder } from '#tests/unit/support/dataFolder.ts'

const { play, playWith } = playedService()
const table = 'customs-annual.csv'
const header = 'flow,cmd_code,year,value_usd,net_weight_kg,value_status,weight_status,source\n'
let place: ReturnType<typeof smallDataFolder>
let before = new Map<string, string>()

const texts = (): Map<string, string> => new Map(place.files().map((file) => [file, place.read(file)]))
const changed = (): string[] => [...texts()].filter(([file, text]) => text !== before.get(file)).map(([file]) => file)

beforeEach(() => {
  place = smallDataFolder()
  before = texts()
})
afterEach(() => place.remove())

const years = { months: false, years: true } as const
const keyed = { key: 'a-key' } as const
const ofCalls = (calls: readonly Request[], name: string) => calls.map(({ url }) => new URL(url).searchParams.get(name))

/** Exports of 2024 alone: chips, cars in parts and as a whole, a heading that headings.csv does not have, all goods. */
const exports2024 = [
  yearRecord({ cmdCode: 'TOTAL', primaryValue: 1.15e11, netWgt: 0 }),
  yearRecord(),
  yearRecord({ cmdCode: '8703', primaryValue: 1.1e11, netWgt: 1.4e9, isNetWgtEstimated: true }),
  yearRecord({ cmdCode: '8703', primaryValue: 9e10, motCode: 2100 }),
  yearRecord({ cmdCode: '8806', primaryValue: 1e9, netWgt: null }),
]
const rows2024 = [
  'X,8542,2024,200000000,1000000,P,P,comtrade-yearly\n',
  'X,8703,2024,110000000000,1400000000,P,E,comtrade-yearly\n',
  'X,TOTAL,2024,115000000000,,P,,comtrade-yearly\n',
].join('')

describe('headings of years that are new', () => {
  it('come in one call a flow and year with a key, once all goods tell that they are published', async () => {
    const calls = playWith(exports2024)
    const { outcome, printed, waits } = await runUpdate(place, years, keyed)
    expect(outcome).toBeNull()
    expect(new Set(calls.map(({ url }) => new URL(url).pathname))).toEqual(new Set(['/data/v1/get/C/A/HS']))
    expect(ofCalls(calls, 'flowCode').join()).toBe('M,M,X,X,X')
    expect(ofCalls(calls, 'period').join()).toBe('2024,2025,2024,2025,2024')
    expect(ofCalls(calls, 'cmdCode').join()).toBe('TOTAL,TOTAL,TOTAL,TOTAL,AG4')
    expect(waits).toEqual([1200, 1200, 1200, 1200])
    expect(place.read(table)).toBe(`${header}${rows2024}`)
    expect(changed()).toEqual([table, 'datapackage.json', 'sources.csv'])
    expect(parseTables(place.read).sources.find(({ id }) => id === 'comtrade-yearly')?.vintage.en).toBe(
      'as read on 15 October 2026',
    )
    expect(printed).toEqual([
      'Asking UN Comtrade, with a key, 4 calls:',
      '  1 of 4: imports, 2024, all goods: not published',
      '  2 of 4: imports, 2025, all goods: not published',
      '  3 of 4: exports, 2024, all goods: 1 figure',
      '  4 of 4: exports, 2025, all goods: not published',
      'Asking UN Comtrade, with a key, 1 call:',
      '  1 of 1: exports, 2024, all headings: 3 figures',
      '3 rows of years added:',
      '  exports, 2024: 3 rows',
      '  exports, 2024: 3 headings, 96.7% of all goods',
      'Left out, for headings.csv does not name them: 8806',
      expect.stringMatching(/^Written: .*customs-annual\.csv, .*sources\.csv, .*datapackage\.json$/),
    ])
  })

  it('come chapter by chapter without a key, the codes of headings.csv joined by commas', async () => {
    const calls = playWith(exports2024)
    const { outcome, printed } = await runUpdate(place, years)
    expect(outcome).toBeNull()
    expect(new Set(calls.map(({ url }) => new URL(url).pathname))).toEqual(new Set(['/public/v1/preview/C/A/HS']))
    const codes = csvParse(place.read('headings.csv')).map((row) => row['cmd_code'] ?? '')
    const chapters = Array.from(
      grouped(codes, (code) => code.slice(0, 2)),
      ([, own]) => own.join(','),
    )
    expect(chapters).toContain('2701,2709,2710')
    expect(ofCalls(calls.slice(4), 'cmdCode')).toEqual(chapters)
    expect(calls.at(-1)?.url).toContain(
      `cmdCode=${chapters.at(-1)}&period=2024&partner2Code=0&motCode=0&customsCode=C00`,
    )
    const cars = chapters.findIndex((own) => own.startsWith('87')) + 1
    expect(printed).toContain(`  ${cars} of ${chapters.length}: exports, 2024, chapter 87: 1 figure`)
    expect(place.read(table)).toBe(`${header}${rows2024}`)
  })

  it('are not asked for where the year is not published', async () => {
    const calls = playWith([])
    const { outcome, printed } = await runUpdate(place, years)
    expect([outcome, calls.length, printed.slice(-2)]).toEqual([null, 4, ['No year is new.', 'Nothing was written.']])
    expect(changed()).toEqual([])
  })

  it('are asked for, held against all goods and not written in a dry run', async () => {
    playWith(exports2024)
    const { outcome, printed } = await runUpdate(place, { ...years, dryRun: true }, keyed)
    expect([outcome, changed(), printed.at(-1)]).toEqual([null, [], 'Nothing was written.'])
    expect(printed).toContain('  exports, 2024: 3 headings, 96.7% of all goods')
  })

  it('are tried again as the service asks', async () => {
    const total = HttpResponse.json(answerOf(exports2024.slice(0, 1)))
    const busy = HttpResponse.json({}, { status: 429, headers: { 'retry-after': '7' } })
    const none = HttpResponse.json(answerOf([]))
    const headings = HttpResponse.json(answerOf(exports2024.slice(1)))
    const calls = play(none, none, total, none, busy, headings)
    const { outcome, waits } = await runUpdate(place, years, keyed)
    expect([outcome, calls.length, waits.at(-1)]).toEqual([null, 6, 7000])
    expect(place.read(table)).toBe(`${header}${rows2024}`)
  })
})

describe('years that are held', () => {
  beforeEach(async () => {
    playWith(exports2024)
    await runUpdate(place, years, keyed)
    before = texts()
  })
  const revised = [
    ...exports2024.slice(0, 1),
    yearRecord({ primaryValue: 2.5e8, netWgt: 1_100_000 }),
    yearRecord({
      cmdCode: '8703',
      primaryValue: 1.11e11,
      netWgt: 0,
    }),
  ]

  it('are not asked for again, but others are', async () => {
    const calls = playWith(exports2024)
    await runUpdate(place, years, keyed)
    expect(calls.map((_, i) => `${ofCalls(calls, 'flowCode')[i]} ${ofCalls(calls, 'period')[i]}`)).toEqual([
      'M 2024',
      'M 2025',
      'X 2025',
    ])
    expect(changed()).toEqual([])
  })

  it('change with --revise, are logged as one correction, and keep a weight that the service lacks', async () => {
    playWith(revised)
    const { outcome, printed } = await runUpdate(place, { ...years, revise: true }, keyed)
    expect(outcome).toBeNull()
    expect(place.read(table)).toBe(`${header}${rows2024}`.replace('200000000,1000000', '250000000,1100000'))
    expect(printed).toContain(
      '  X-8542 2024: USD 200,000,000 → 250,000,000, kg 1,000,000 → 1,100,000 (comtrade-yearly → comtrade-yearly)',
    )
    expect(printed).toContain('1 row differ and stay as they are, for the service has no weight where we have one:')
    expect(place.read('corrections.csv').trimEnd().split('\n').at(-1)).toBe(
      '2026-10-15,customs-annual,X 2024: 1 heading revised,X 2024：修订了1个品目,X 2024: уточнено позиций: 1,"UN Comtrade, as read on 15 October 2026",UN Comtrade，2026年10月15日读取,"UN Comtrade, по состоянию на 15 октября 2026 года"',
    )
  })

  it('stay as they are without it, and what the service has none of any more stays', async () => {
    const carsAlone = [
      { ...exports2024[0], primaryValue: 1.16e11 },
      { ...exports2024[2], primaryValue: 1.11e11 },
    ]
    playWith(carsAlone)
    const { outcome, printed } = await runUpdate(place, { ...years, from: '2024-01' }, keyed)
    expect([outcome, changed()]).toEqual([null, []])
    expect(printed).toContain('2 rows differ and stay as they are (--revise would take):')
    expect(printed).toContain('Kept, though the service has none of it any more: X-8542 2024')
    expect(printed.length).toBeGreaterThan(0)
  })
})

describe('an answer of a year is refused, and nothing is written,', () => {
  const total = yearRecord({ cmdCode: 'TOTAL', primaryValue: 1.15e11 })
  it.each<[string, readonly Record<string, unknown>[], string | null, string]>([
    ['that was cut', Array.from({ length: 500 }, () => yearRecord({ cmdCode: '0303' })), null, 'may have been cut'],
    ['with a chapter among headings', [yearRecord({ cmdCode: '85' })], 'a-key', 'not asked for: 156 643 X 85 2024'],
    ['with a month', [yearRecord({ period: '202401' })], 'a-key', 'not asked for: 156 643 X 8542 202401'],
    ['with a heading twice', [yearRecord(), yearRecord()], 'a-key', 'one series and period has two totals'],
    ['with more than all goods', [yearRecord({ primaryValue: 1.2e11 })], 'a-key', 'is less than its headings come to'],
    ['with hardly anything', [yearRecord({ primaryValue: 1 })], 'a-key', '0.0% of all goods: some are missing'],
    ['without a heading', [], 'a-key', '0 headings, 0.0% of all goods: some are missing'],
  ])('%s', async (_, headings, key, words) => {
    const none = HttpResponse.json(answerOf([]))
    const replies = [none, none, HttpResponse.json(answerOf([total])), none, HttpResponse.json(answerOf(headings))]
    play(...replies)
    const { outcome } = await runUpdate(place, years, { key })
    expect(outcome).toContain(words)
    expect(changed()).toEqual([])
  })

  it('and with it the months that came before: all or nothing', async () => {
    const month = HttpResponse.json(answerOf([record({ period: '202608', cmdCode: '2701' })]))
    const calls = play(month, HttpResponse.json(answerOf([])), HttpResponse.json({}, { status: 403 }))
    const { outcome } = await runUpdate(place, { years: true, from: '2025-10' }, keyed)
    expect([outcome, calls.length]).toEqual(['imports, 2025, all goods: status 403', 3])
    expect(changed()).toEqual([])
  })
})
