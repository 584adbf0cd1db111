import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { comtradeWith, record } from '#tests/unit/support/comtradeService.ts'
import { dataFolder, runUpdate } from '#tests/unit/support/dataFolder.ts'

const server = setupServer()
const table = 'customs-monthly.csv'
let place: ReturnType<typeof dataFolder>

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  place = dataFolder()
})
afterEach(() => {
  server.resetHandlers()
  place.remove()
})
afterAll(() => server.close())

describe('months of a series that is new', () => {
  it('come from the first one published, behind all others', async () => {
    const before = place.read(table)
    const copper = (period: string) => record({ cmdCode: '7403', period, primaryValue: 2e8, netWgt: 3e7 })
    server.use(comtradeWith([copper('202401'), copper('202403')]).handler)
    const { outcome } = await runUpdate(place, { add: ['M-7403'] }, { key: 'a-key' })
    expect(outcome).toBeNull()
    expect(place.read(table)).toBe(
      `${before}M,7403,2024-01,200000000,30000000,P,P,comtrade\n` +
        'M,7403,2024-02,,,,,comtrade\n' +
        'M,7403,2024-03,200000000,30000000,P,P,comtrade\n',
    )
  })

  it('are not asked for where commodities.csv does not list it', async () => {
    const before = place.read(table)
    const { handler, calls } = comtradeWith([])
    server.use(handler)
    const { outcome } = await runUpdate(place, { add: ['M-0101'] })
    expect([calls.length, outcome]).toEqual([0, 'commodities.csv does not list M-0101: give it a row there first'])
    expect(place.read(table)).toBe(before)
  })
})
