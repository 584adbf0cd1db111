import { describe, expect, it } from 'vitest'
import { publishedFiles } from '#src/build/published/published.ts'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { full } from '#tests/full.ts'
import { loaded } from '#tests/judges/clickhouse/loaded.ts'

// ClickHouse (chdb) has to give the answers that a build writes.

const atOnce = 4

describe.runIf(full)('ClickHouse', () => {
  const own = loaded()

  it('gives every answer, series as CSV and description byte for byte as a build writes it', async () => {
    const programs = [...publishedFiles(null)].filter(([path]) => path.startsWith('api/'))
    const baked = new Map([...responsesFromDisk(), ...programs])
    const compare = async ([path, text]: readonly [string, () => string]): Promise<string[]> => {
      const [status, answer] = await own().ask(`/156-643/${path}`)
      return status === 200 && answer === text() ? [] : [path]
    }
    const others: string[] = []
    const all = [...baked]
    for (let i = 0; i < all.length; i += atOnce) {
      others.push(...(await Promise.all(all.slice(i, i + atOnce).map(compare))).flat())
    }
    expect(others).toEqual([])
    // The number grows with each month that is added.
    expect(baked.size).toBeGreaterThanOrEqual(2304 + 2225 + 1)
  }, 1_200_000)

  it('answers from its tables: a cell that is changed there is another answer', async () => {
    const asked = '/156-643/api/series/M-2709.monthly.json'
    const firstOf = async (): Promise<string> => (await own().ask(asked))[1].slice(0, 130)
    const before = await firstOf()
    const cell = `reporter = 156 AND flow = 'M' AND cmd_code = '2709' AND book = 'customs' AND period = '2017-01'`
    const change = (value: string): Promise<void> =>
      own().engine.run(
        `ALTER TABLE trade.observations UPDATE value_usd = ${value} WHERE ${cell} SETTINGS mutations_sync = 2`,
      )
    const [, published = ''] = /"valueUsd":(\d+)/.exec(before) ?? []
    await change('1234567')
    expect(await firstOf()).toContain('"period":"2017-01","valueUsd":1234567,')
    await change(published)
    expect(await firstOf()).toBe(before)
  })

  it('says who it is, and which pairs it has', async () => {
    expect(await own().ask('/health')).toEqual([200, '{"status":"ok","engine":"chdb","pairs":["156-643"]}'])
  })

  it('reads at most two granules for a series', async () => {
    const statement = `EXPLAIN indexes = 1 SELECT * FROM trade.observations WHERE reporter = 156 AND partner = 643
      AND edition = (SELECT max(edition) FROM trade.editions WHERE partner = 643) AND flow IN ['M'] AND cmd_code IN ['2709']`
    const plan = await own().engine.lines(statement)
    const [, read = ''] = /Granules: (\d+)/.exec(plan) ?? []
    expect(Number(read)).toBeGreaterThan(0)
    expect(Number(read)).toBeLessThanOrEqual(2)
  })
})
