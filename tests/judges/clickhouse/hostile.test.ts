import { describe, expect, it } from 'vitest'
import { full } from '#tests/full.ts'
import { loaded } from '#tests/judges/clickhouse/loaded.ts'
import { naughty } from '#tests/judges/strings/naughty.ts'

// Hostile strings in every place of an address are refused, and no statement but ours is run.

const fragments = [
  "' OR 1=1 --",
  "'; DROP TABLE trade.observations; --",
  "M' UNION ALL SELECT * FROM system.tables --",
  '156-643/../../etc/passwd',
  '2709) OR (1=1',
  '{edition:UInt32}',
  '{code:String}',
  "\\'; TRUNCATE TABLE trade.observations; --",
  '\\N',
  'NULL',
  "['2709']",
  'sleep(3)',
  "url('http://127.0.0.1:1/')",
  "file('/etc/passwd')",
  '/* x */',
  '-- x',
  'FORMAT Native',
  'SETTINGS max_execution_time = 0',
  '18446744073709551616',
  '-1',
  '1e9',
  '0x9C',
  '156.0',
]
const strings = [...naughty, ...fragments]

/** Each place of an address that a stranger can fill. */
const places: readonly ((text: string) => string)[] = [
  (text) => `/${text}`,
  (text) => `/${text}/api/catalogue.json`,
  (text) => `/156-${text}/api/catalogue.json`,
  (text) => `/156-643/api/${text}`,
  (text) => `/156-643/api/${text}.json`,
  (text) => `/156-643/api/series/${text}.monthly.json`,
  (text) => `/156-643/api/series/M-${text}.annual.json`,
  (text) => `/156-643/api/series/M-2709.${text}.json`,
  (text) => `/156-643/api/series/M-2709.${text}.annual.json`,
  (text) => `/156-643/api/series/${text}.csv`,
  (text) => `/156-643/api/products/${text}.json`,
  (text) => `/156-643/api/products/M-${text}.json`,
  (text) => `/156-643/api/products/${text}-2023.json`,
  (text) => `/156-643/api/suppliers/${text}.json`,
  (text) => `/156-643/api/catalogue.json?${text}`,
  (text) => `/156-643/api/catalogue.json?edition=${text}`,
]

describe.runIf(full)('ClickHouse, asked by a stranger', () => {
  const own = loaded()
  const contents = async (): Promise<string> => {
    const sums = ['observations', 'editions', 'commodities', 'sources', 'headings'].map(
      (table) => `SELECT '${table}' AS name, count() AS rows, toString(sum(cityHash64(*))) AS sum FROM trade.${table}`,
    )
    const tables = `SELECT 'tables' AS name, count() AS rows, toString(sum(cityHash64(name))) AS sum FROM system.tables WHERE database = 'trade'`
    return own().engine.lines(`SELECT * FROM (${[...sums, tables].join(' UNION ALL ')}) ORDER BY name`)
  }

  it('refuses 539 strings in 16 places, as they are and encoded, and its tables stay as they are', async () => {
    expect(strings.length).toBe(539)
    const before = await contents()
    const answered: string[] = []
    for (const text of strings) {
      for (const place of places) {
        for (const url of [place(text), place(encodeURIComponent(text))]) {
          const [status, body] = await own().ask(url)
          if (status !== 404 && status !== 400 && status !== 414) answered.push(`${status} ${url}`)
          else expect(JSON.parse(body)).toMatchObject({ status })
        }
      }
    }
    expect(answered).toEqual([])
    expect(await contents()).toBe(before)
  }, 600_000)
})
