import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseAddOptions, parseOptions } from '#mocks/update/options.ts'
import { playedService, recordsOf } from '#tests/unit/support/comtradeService.ts'
import { runUpdate, smallDataFolder } from '#tests/unit/support/dataFolder.ts'

const { playWith } = playedService()
const monthly = 'customs-monthly.csv'
const annual = 'customs-annual.csv'
let place: ReturnType<typeof smallDataFolder>

beforeEach(() => {
  place = smallDataFolder()
})
afterEach(() => place.remove())

/** 2026-08 as published: every series once, with a breakdown that must not count. */
const august = recordsOf(`
  M TOTAL  202608 11e9 0
  M 2709   202608 5e9  9e9
  M 2709   202608 4e9  8e9 motCode=2100
  M 271111 202608 4e8  7e8
  M 271121 202608 8e8  3e9 isNetWgtEstimated=true
  M 2701   202608 6e8  8e9
  X TOTAL  202608 9e9  null`)
const addedInAugust = [
  '+M,TOTAL,2026-06,,,,,comtrade',
  '+M,TOTAL,2026-07,,,,,comtrade',
  '+M,TOTAL,2026-08,11000000000,,P,,comtrade',
  '+M,2701,2026-08,600000000,8000000000,P,P,comtrade',
  '+M,2709,2026-08,5000000000,9000000000,P,P,comtrade',
  '+M,271111,2026-08,400000000,700000000,P,P,comtrade',
  '+M,271121,2026-08,800000000,,P,,comtrade',
  '+X,TOTAL,2026-06,,,,,comtrade',
  '+X,TOTAL,2026-07,,,,,comtrade',
  '+X,TOTAL,2026-08,9000000000,,P,,comtrade',
]

/** Months that are held, of which the service has other figures by now: once without the weight that we have. */
const later = recordsOf(`
  M 2709  202607 5.1e9 9e9
  M 2709  202605 5.2e9 0
  M TOTAL 202605 12e9  0`)
const read =
  '"UN Comtrade, as read on 15 October 2026",UN Comtrade，2026年10月15日读取,"UN Comtrade, по состоянию на 15 октября 2026 года"'

/** Exports of 2024: chips, cars in parts and as a whole, a heading that headings.csv does not have, all goods. */
const year2024 = recordsOf(`
  X TOTAL 2024 1.15e11 0
  X 8542  2024 2e8     1e6
  X 8703  2024 1.1e11  1.4e9 isNetWgtEstimated=true
  X 8703  2024 9e10    1.4e9 motCode=2100
  X 8806  2024 1e9     null`)
const rowsOf2024 = [
  '+X,8542,2024,200000000,1000000,P,P,comtrade-yearly',
  '+X,8703,2024,110000000000,1400000000,P,E,comtrade-yearly',
  '+X,TOTAL,2024,115000000000,,P,,comtrade-yearly',
]
const served: { readonly [name: string]: readonly Record<string, unknown>[] } = {
  august,
  later,
  'year 2024': year2024,
  copper: recordsOf('M 7403 202401 2e8 3e7\n M 7403 202403 2e8 3e7'),
  chips: recordsOf('X 8542 201702 8123456.2 4321'),
  nothing: [],
}
const changed: { readonly [name: string]: readonly string[] } = {
  nothing: [],
  august: addedInAugust,
  'year 2024': rowsOf2024,
  later: [
    '-M,TOTAL,2026-05,13017441515,,E,,mgimo',
    '-M,2709,2026-07,5036900000,,P,,gacc-by-partner',
    '+M,TOTAL,2026-05,12000000000,,P,,comtrade',
    '+M,2709,2026-07,5100000000,9000000000,P,P,comtrade',
    `+2026-10-15,customs-monthly,M-TOTAL: 1 month revised (May 2026),M-TOTAL：修订了1个月（2026年5月）,M-TOTAL: уточнено месяцев: 1 (май 2026),${read}`,
    `+2026-10-15,customs-monthly,M-2709: 1 month revised (July 2026),M-2709：修订了1个月（2026年7月）,M-2709: уточнено месяцев: 1 (июль 2026),${read}`,
  ],
}

// A row is a command, the key and the day it is given, the records of the service, the lines that go and come, how many
// calls it takes, the files that it writes, and lines that it prints; a | ends a line.
it.each(csvParse(readFileSync(join(import.meta.dirname, 'updates.csv'), 'utf8')))('$name', async (row) => {
  const { command = '', key = '', today = '', records = '', changes = '', calls = '', files = '', says = '' } = row
  const [verb, ...args] = command.split(' ')
  const options = verb === 'add' ? parseAddOptions(args) : parseOptions(args)
  const asked = playWith(served[records] ?? [])
  const given = { key: key || null, ...(today === '' ? {} : { today }) }
  const { outcome, printed, waits } = await runUpdate(place, options, given)
  expect(outcome).toBeNull()
  const lines = [monthly, annual, 'corrections.csv'].flatMap((file) => place.changes(file))
  expect(lines).toEqual(changed[changes] ?? changes.split('|'))
  expect(
    says.split('|').filter((line) => !printed.includes(line)),
    printed.join('\n'),
  ).toEqual([])
  if (files !== '') expect(place.changed()).toEqual(files.split(' '))
  for (const file of files.split(' ')) expect(printed.at(-1)).toContain(file)
  if (calls !== '') expect([asked.length, waits]).toEqual([Number(calls), asked.slice(1).map(() => 1200)])
  // A key is a secret: in the header, never in an address or in what is printed.
  expect(asked.filter(({ headers }) => headers.get('ocp-apim-subscription-key') !== given.key)).toEqual([])
  expect([...asked.map(({ url }) => url), ...printed].filter((line) => line.includes('a-key'))).toEqual([])
})

it('the source that was asked says when it was read, and no other does', async () => {
  playWith(august)
  await runUpdate(place)
  const [before = '', after = '', ...others] = place.changes('sources.csv')
  expect([before.startsWith('-comtrade,'), after.startsWith('+comtrade,'), others]).toEqual([true, true, []])
  expect(after).toContain('"revised, as read from 2025 to 15 October 2026"')
  expect(place.changes('datapackage.json').join('')).toContain(
    '"version": "revised, as read from 2025 to 15 October 2026"',
  )
})

const years = parseOptions(['--years'])

describe('a second run', () => {
  it('adds no month twice', async () => {
    playWith(august)
    await runUpdate(place)
    const { printed } = await runUpdate(place, { from: '2026-08' })
    expect(place.changes(monthly)).toEqual(addedInAugust)
    expect(printed.slice(-3)).toEqual([
      'No month is new.',
      '6 rows held already are as the service has them.',
      'Nothing was written.',
    ])
  })

  it('asks for no year that is held, but for others', async () => {
    playWith(year2024)
    await runUpdate(place, years, { key: 'a-key' })
    const calls = playWith(year2024)
    await runUpdate(place, years, { key: 'a-key' })
    expect(
      calls.map(({ url }) => new URL(url).searchParams).map((at) => `${at.get('flowCode')} ${at.get('period')}`),
    ).toEqual(['M 2024', 'M 2025', 'X 2025'])
  })

  it('revises a year as one correction, and says what the service has none of any more', async () => {
    playWith(year2024)
    await runUpdate(place, years, { key: 'a-key' })
    playWith(recordsOf('X TOTAL 2024 1.15e11 0\n X 8703 2024 1.11e11 0'))
    const unasked = await runUpdate(place, { ...years, from: '2024-01' }, { key: 'a-key' })
    expect(unasked.printed).toContain('Kept, though the service has none of it any more: X-8542 2024')
    expect(place.changes(annual)).toEqual(rowsOf2024)
    playWith(recordsOf('X TOTAL 2024 1.15e11 0\n X 8542 2024 2.5e8 1.1e6\n X 8703 2024 1.11e11 0'))
    const { printed } = await runUpdate(place, { ...years, revise: true }, { key: 'a-key' })
    expect(printed).toContain(
      '  X-8542 2024: USD 200,000,000 → 250,000,000, kg 1,000,000 → 1,100,000 (comtrade-yearly → comtrade-yearly)',
    )
    expect(printed).toContain('1 row differ and stay as they are, for the service has no weight where we have one:')
    expect(place.changes('corrections.csv')).toEqual([
      expect.stringContaining('customs-annual,X 2024: 1 heading revised,'),
    ])
  })
})
