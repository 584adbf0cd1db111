import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseTables } from '#mocks/tables/tables.ts'
import { answerOf, record, playedService } from '#tests/unit/support/comtradeService.ts'
import { few } from '#tests/full.ts'
import { runUpdate, smallDataFolder } from '#tests/unit/support/dataFolder.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'

const { play, playWith } = playedService()
let place: ReturnType<typeof smallDataFolder>
const table = 'customs-monthly.csv'
let before = ''

beforeEach(() => {
  place = smallDataFolder()
  before = readFirstFile(table)
  writeFileSync(join(place.folder, table), before)
  for (const file of ['sources.csv', 'datapackage.json']) {
    writeFileSync(
      join(place.folder, file),
      place.read(file).replaceAll(/as read from 2025 to [\d-]+/g, 'as read in 2025'),
    )
  }
})
afterEach(() => place.remove())

const lines = (text: string): string[] => text.split('\n')
const newLines = (): string[] => lines(place.read(table)).filter((line) => !lines(before).includes(line))
const lostLines = (): string[] => lines(before).filter((line) => !lines(place.read(table)).includes(line))
const untouched = (): boolean => place.read(table) === before && place.files().every((file) => !file.endsWith('.tmp'))

/** 2026-08 as published: every series once, with a breakdown that must not count. */
const august = [
  record({ cmdCode: 'TOTAL', primaryValue: 11e9, netWgt: 0 }),
  record(),
  record({ motCode: 2100, primaryValue: 4e9 }),
  record({ cmdCode: '271111', primaryValue: 4e8, netWgt: 7e8 }),
  record({ cmdCode: '271121', primaryValue: 8e8, netWgt: 3e9, isNetWgtEstimated: true }),
  record({ cmdCode: '2701', primaryValue: 6e8, netWgt: 8e9 }),
  record({ cmdCode: 'TOTAL', flowCode: 'X', primaryValue: 9e9, netWgt: null }),
]

describe('new months', () => {
  it('are added after the last of their series, and every other byte stays', async () => {
    const calls = playWith(august)
    const { outcome, printed, waits } = await runUpdate(place)
    expect(outcome).toBeNull()
    expect(calls.map(({ url }) => new URL(url).searchParams.get('period'))).toEqual([
      '202606',
      '202607',
      '202608',
      '202609',
      '202606',
      '202607',
      '202608',
      '202609',
    ])
    expect(waits).toEqual(Array.from({ length: 7 }, () => 1200))
    expect(newLines()).toEqual([
      'M,TOTAL,2026-06,,,,,comtrade',
      'M,TOTAL,2026-07,,,,,comtrade',
      'M,TOTAL,2026-08,11000000000,,P,,comtrade',
      'M,2701,2026-08,600000000,8000000000,P,P,comtrade',
      'M,2709,2026-08,5000000000,9000000000,P,P,comtrade',
      'M,271111,2026-08,400000000,700000000,P,P,comtrade',
      'M,271121,2026-08,800000000,,P,,comtrade',
      'X,TOTAL,2026-06,,,,,comtrade',
      'X,TOTAL,2026-07,,,,,comtrade',
      'X,TOTAL,2026-08,9000000000,,P,,comtrade',
    ])
    expect(lostLines()).toEqual([])
    const { customs } = parseTables(place.read)
    expect(customs.length).toBe(696)
    expect(printed.join('\n')).toContain('3 of 8: imports, 2026-08: 5 figures')
    expect(printed.join('\n')).toContain('4 of 8: imports, 2026-09: not published')
    expect(printed.join('\n')).toContain(
      '10 rows added:\n  M-TOTAL: 3 months, 2026-06 to 2026-08, 2 without a figure\n',
    )
    const written = [table, 'sources.csv', 'datapackage.json'].map((file) => join(place.folder, file))
    expect(printed.at(-1)).toBe(`Written: ${written.join(', ')}`)
  })

  it('come in one call for each flow with a key, which is nowhere but in the header', async () => {
    const calls = playWith(august)
    const { outcome, printed } = await runUpdate(place, {}, { key: 'a-key' })
    expect(outcome).toBeNull()
    expect(calls.map(({ url }) => new URL(url).pathname)).toEqual(['/data/v1/get/C/M/HS', '/data/v1/get/C/M/HS'])
    expect(calls.map(({ headers }) => headers.get('ocp-apim-subscription-key'))).toEqual(['a-key', 'a-key'])
    expect(newLines().length).toBe(10)
    expect(printed.join('\n')).not.toContain('a-key')
  })

  it('say in the list of sources and in the data package when they were read, and no other source does', async () => {
    playWith(august)
    const vintages = (): Map<string, string> =>
      new Map(parseTables(place.read).sources.map(({ id, vintage }) => [id, vintage.en]))
    const known = vintages()
    await runUpdate(place)
    const now = vintages()
    expect(now.get('comtrade')).toBe('revised, as read from 2025 to 15 October 2026')
    expect([...now].filter(([id, text]) => known.get(id) !== text).map(([id]) => id)).toEqual(['comtrade'])
    expect(place.read('datapackage.json')).toContain('"version": "revised, as read from 2025 to 15 October 2026"')
    expect(place.read('datapackage.json')).not.toContain('as read in 2025')
  })

  it('that nobody has published add nothing', async () => {
    play(HttpResponse.json(answerOf([])))
    const { outcome, printed } = await runUpdate(place)
    expect([outcome, untouched()]).toEqual([null, true])
    expect(printed.slice(-2)).toEqual(['No month is new.', 'Nothing was written.'])
  })

  it('are not asked for before they are over', async () => {
    const calls = playWith(august)
    const { printed } = await runUpdate(place, {}, { today: '2026-06-30' })
    expect([calls.length, printed]).toEqual([0, ['Every whole month is held already.', 'Nothing was written.']])
  })

  it('are only reported in a dry run', async () => {
    playWith(august)
    const { outcome, printed } = await runUpdate(place, { dryRun: true })
    expect([outcome, untouched(), printed.at(-1)]).toEqual([null, true, 'Nothing was written.'])
  })

  it('a second run adds nothing more', async () => {
    playWith(august)
    await runUpdate(place)
    before = place.read(table)
    const { printed } = await runUpdate(place, { from: '2026-08' })
    expect(untouched()).toBe(true)
    expect(printed.slice(-3)).toEqual([
      'No month is new.',
      '6 rows held already are as the service has them.',
      'Nothing was written.',
    ])
  })
})

describe('months that are held', () => {
  const july = [
    record({ period: '202607', cmdCode: '2709', primaryValue: 5.1e9 }),
    record({ period: '202605', cmdCode: '2709', primaryValue: 5.2e9, netWgt: 0 }),
    record({ period: '202605', cmdCode: 'TOTAL', primaryValue: 12e9, netWgt: 0 }),
  ]
  const cells = (id: string): string[] =>
    lines(before)
      .find((line) => line.startsWith(id))
      ?.split(',') ?? []
  const grouping = (text: string | undefined): string => Number(text).toLocaleString('en-GB')

  it('never change without --revise; what differs is printed', async () => {
    playWith(july)
    const { outcome, printed } = await runUpdate(place, { from: '2026-05' })
    expect([outcome, untouched()]).toEqual([null, true])
    expect(printed.join('\n')).toContain('2 rows differ and stay as they are (--revise would take):')
  })

  it('change with --revise, each printed old → new and logged as a correction', async () => {
    playWith(july)
    const { outcome, printed } = await runUpdate(place, { revise: true })
    expect(outcome).toBeNull()
    expect(lostLines().map((line) => line.split(',', 3).join(','))).toEqual(['M,TOTAL,2026-05', 'M,2709,2026-07'])
    expect(newLines()).toEqual([
      'M,TOTAL,2026-05,12000000000,,P,,comtrade',
      'M,2709,2026-07,5100000000,9000000000,P,P,comtrade',
    ])
    const [, , , total, , , , from] = cells('M,TOTAL,2026-05')
    expect(printed).toContain(`  M-TOTAL 2026-05: USD ${grouping(total)} → 12,000,000,000 (${from} → comtrade)`)
    const crude = cells('M,2709,2026-07')[3]
    expect(printed).toContain(
      `  M-2709 2026-07: USD ${grouping(crude)} → 5,100,000,000, kg missing → 9,000,000,000 (gacc-by-partner → comtrade)`,
    )
    const why =
      '"UN Comtrade, as read on 15 October 2026",UN Comtrade，2026年10月15日读取,"UN Comtrade, по состоянию на 15 октября 2026 года"'
    expect(lines(place.read('corrections.csv').trimEnd()).slice(-2)).toEqual([
      `2026-10-15,customs-monthly,M-TOTAL: 1 month revised (May 2026),M-TOTAL：修订了1个月（2026年5月）,M-TOTAL: уточнено месяцев: 1 (май 2026),${why}`,
      `2026-10-15,customs-monthly,M-2709: 1 month revised (July 2026),M-2709：修订了1个月（2026年7月）,M-2709: уточнено месяцев: 1 (июль 2026),${why}`,
    ])
    expect(parseTables(place.read).corrections.at(-1)?.what.en).toBe('M-2709: 1 month revised (July 2026)')
  })

  it('keep a weight that the service lacks, and say so', async () => {
    playWith(july)
    const { printed } = await runUpdate(place, { revise: true })
    expect(lines(place.read(table))).toContain(cells('M,2709,2026-05').join(','))
    const at = printed.findIndex((line) => line.includes('for the service has no weight where we have one'))
    expect(printed[at + 1]).toMatch(/^ {2}M-2709 2026-05: USD .* → 5,200,000,000, kg .* → missing/)
  })
})

describe('what the service gets wrong', () => {
  const page = () => HttpResponse.html('<!DOCTYPE html><title>UN Comtrade</title>')
  const good = () => HttpResponse.json(answerOf([]))

  const status =
    (code: number, body: object = {}, headers: Record<string, string> = {}) =>
    () =>
      HttpResponse.json(body, { status: code, headers })
  const inWords = 'Rate limit is exceeded. Try again in 3 seconds.'

  const once: readonly [string, () => Response, string, number][] = [
    ['200 with a page', page, 'a web page instead of figures', 2000],
    ['429 with Retry-After', status(429, {}, { 'retry-after': '7' }), 'status 429', 7000],
    ['429 with a wait in words', status(429, { statusCode: 429, message: inWords }), `status 429, ${inWords}`, 3000],
    ['429 without', status(429), 'status 429', 2000],
    ['500', status(500), 'status 500', 2000],
    ['502 with a page', () => HttpResponse.html('<html>', { status: 502 }), 'status 502', 2000],
    ['no connection', () => HttpResponse.error(), 'no connection', 2000],
    ['an empty body', () => HttpResponse.text(''), 'an answer that is not JSON', 2000],
    ['truncated JSON', () => HttpResponse.text('{"count":1,"data":[{"per'), 'an answer that is not JSON', 2000],
  ]

  it.each(few(once, 3))('%s is tried again as told', async (_, bad, why, wait) => {
    const calls = play(bad, good)
    const { outcome, waits, printed } = await runUpdate(place)
    expect([outcome, calls.length, waits[0]]).toEqual([null, 9, wait])
    expect(printed).toContain(`  imports, 2026-06: ${why}; again in ${wait / 1000} s`)
  })

  const badKey = { statusCode: 401, message: 'Access denied due to invalid subscription key.' }
  const ever: readonly [string, () => Response, string, number][] = [
    ['a page for good', page, 'a web page instead of figures, 5 times', 5],
    ['no connection for good', () => HttpResponse.error(), 'no connection, 5 times', 5],
    ['401', status(401, badKey), 'status 401, Access denied', 1],
    [
      '403',
      status(403, { statusCode: 403, message: 'Out of call volume quota.' }),
      'status 403, Out of call volume',
      1,
    ],
    ['400', status(400), 'status 400', 1],
    ['a wait of an hour', status(429, {}, { 'retry-after': '3600' }), 'asks to come back in 3600 s', 1],
    ['a full answer', () => HttpResponse.json({ ...answerOf([]), count: 500 }), 'may have been cut', 1],
    ['another shape', () => HttpResponse.json({ message: 'hello' }), 'imports, 2026-06: count: ', 1],
  ]

  it.each(few(ever, 4))('%s ends the run and nothing is written', async (_, bad, why, attempts) => {
    const calls = play(bad)
    const { outcome } = await runUpdate(place)
    expect(outcome).toContain(why)
    expect([calls.length, untouched()]).toEqual([attempts, true])
  })

  it('a failure late in the run writes nothing of what came before', async () => {
    const first = HttpResponse.json(answerOf([record({ period: '202606', cmdCode: 'TOTAL' })]))
    play(first, status(403))
    const { outcome } = await runUpdate(place)
    expect(outcome).toContain('status 403')
    expect(untouched()).toBe(true)
  })
})

it('tables that would not hold together are not written', async () => {
  writeFileSync(join(place.folder, 'sources.csv'), place.read('sources.csv').replaceAll('\ncomtrade,', '\nother,'))
  playWith(august)
  const { outcome } = await runUpdate(place)
  expect(outcome).toContain('is not in sources.csv')
  expect(untouched()).toBe(true)
})
