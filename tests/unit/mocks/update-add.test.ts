import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { record, playedService } from '#tests/unit/support/comtradeService.ts'
import { runUpdate, smallDataFolder } from '#tests/unit/support/dataFolder.ts'

const { playWith } = playedService()
const table = 'customs-monthly.csv'
let place: ReturnType<typeof smallDataFolder>

beforeEach(() => {
  place = smallDataFolder()
})
afterEach(() => place.remove())

describe('months of a series that is new', () => {
  it('come from the first one published, behind all others', async () => {
    const before = place.read(table)
    const copper = (period: string) => record({ cmdCode: '7403', period, primaryValue: 2e8, netWgt: 3e7 })
    playWith([copper('202401'), copper('202403')])
    const { outcome } = await runUpdate(place, { add: ['M-7403'] }, { key: 'a-key' })
    expect(outcome).toBeNull()
    expect(place.read(table)).toBe(
      `${before}M,7403,2024-01,200000000,30000000,P,P,comtrade\n` +
        'M,7403,2024-02,,,,,comtrade\n' +
        'M,7403,2024-03,200000000,30000000,P,P,comtrade\n',
    )
  })

  it('are asked for alone by figures:add, and the page gets them in the answer of their name', async () => {
    const calls = playWith([
      record({ flowCode: 'X', cmdCode: '8542', period: '202202', primaryValue: 8_123_456.2, netWgt: 4_321 }),
    ])
    const { outcome, printed, waits } = await runUpdate(
      place,
      { months: false, add: ['X-8542'] },
      { today: '2022-04-10' },
    )
    expect(outcome).toBeNull()
    expect(calls.map(({ url }) => new URL(url).searchParams.get('cmdCode'))).toEqual(
      Array.from({ length: 63 }, () => '8542'),
    )
    expect(waits.length).toBe(62)
    expect(printed).toContain('  62 of 63: exports, 2022-02: 1 figure')
    expect(printed).toContain('  X-8542: 1 month, 2022-02')
    expect(place.read(table)).toMatch(/\nX,8542,2022-02,8123456,4321,P,P,comtrade\n$/)
    const answers = responses(parseTables(place.read))
    expect(JSON.parse(answers.get('api/series/X-8542.monthly.json')?.() ?? 'null')).toMatchObject({
      observations: [{ period: '2022-02', valueUsd: 8_123_456, netWeightKg: 4_321, valueStatus: 'P' }],
    })
    expect(answers.has('api/series/X-8542.baci.annual.json')).toBe(true)
  })

  it('are asked for and told, but not written, in a dry run', async () => {
    const before = place.read(table)
    playWith([record({ flowCode: 'X', cmdCode: '8542', period: '202202' })])
    const { outcome, printed } = await runUpdate(place, { months: false, add: ['X-8542'], dryRun: true })
    expect([outcome, place.read(table)]).toEqual([null, before])
    expect(printed.slice(-2)).toEqual(['  X-8542: 1 month, 2022-02', 'Nothing was written.'])
  })

  it('are not asked for where the table has months of it', async () => {
    const calls = playWith([])
    const { outcome } = await runUpdate(place, { months: false, add: ['M-2709'] })
    expect([calls.length, outcome]).toEqual([
      0,
      'customs-monthly.csv has months of M-2709 already: figures:update adds what is newer',
    ])
  })

  it('are not asked for where commodities.csv does not list it', async () => {
    const before = place.read(table)
    const calls = playWith([])
    const { outcome } = await runUpdate(place, { add: ['M-0101'] })
    expect([calls.length, outcome]).toEqual([0, 'commodities.csv does not list M-0101: give it a row there first'])
    expect(place.read(table)).toBe(before)
  })
})
