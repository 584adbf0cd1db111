import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerOf, playedService, record, recordsOf, yearRecord } from '#tests/unit/support/comtradeService.ts'
import { runUpdate, smallDataFolder } from '#tests/unit/support/dataFolder.ts'

// The service gets something wrong: it is asked again as it told, or the run ends and no file has changed.

const { play, playWith } = playedService()
let place: ReturnType<typeof smallDataFolder>
beforeEach(() => {
  place = smallDataFolder()
})
afterEach(() => place.remove())

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  HttpResponse.json(JSON.parse(JSON.stringify(body)), { status, headers })
const none = json(answerOf([]))
const page = HttpResponse.html('<!DOCTYPE html><title>UN Comtrade</title>')
const noConnection = HttpResponse.error()
const inWords = { statusCode: 429, message: 'Rate limit is exceeded. Try again in 3 seconds.' }

it.each<[string, Response, string, number]>([
  ['200 with a page', page, 'a web page instead of figures', 2],
  ['429 with Retry-After', json({}, 429, { 'retry-after': '7' }), 'status 429', 7],
  ['429 with a wait in words', json(inWords, 429), `status 429, ${inWords.message}`, 3],
  ['500', json({}, 500), 'status 500', 2],
  ['no connection', noConnection, 'no connection', 2],
  ['truncated JSON', HttpResponse.text('{"count":1,"data":[{"per'), 'an answer that is not JSON', 2],
])('%s is tried again after the wait that the service asks for', async (_, bad, why, seconds) => {
  const calls = play(bad, none)
  const { outcome, waits, printed } = await runUpdate(place)
  expect([outcome, calls.length, waits[0]]).toEqual([null, 9, seconds * 1000])
  expect(printed).toContain(`  imports, 2026-06: ${why}; again in ${seconds} s`)
})

it.each<[string, Response, string, number]>([
  ['a page for good', page, 'a web page instead of figures, 5 times', 5],
  ['no connection for good', noConnection, 'no connection, 5 times', 5],
  ['401', json({ statusCode: 401, message: 'Access denied' }, 401), 'status 401, Access denied', 1],
  ['400', json({}, 400), 'status 400', 1],
  ['a wait of an hour', json({}, 429, { 'retry-after': '3600' }), 'asks to come back in 3600 s', 1],
  ['a full answer', json({ ...answerOf([]), count: 500 }), 'may have been cut', 1],
  ['another shape', json({ message: 'hello' }), 'imports, 2026-06: count: ', 1],
])('%s ends the run and nothing is written', async (_, bad, why, attempts) => {
  const calls = play(bad)
  const { outcome } = await runUpdate(place)
  expect(outcome).toContain(why)
  expect([calls.length, place.changed()]).toEqual([attempts, []])
})

describe('nothing is written', () => {
  it('of what came before a failure late in the run: neither months nor years', async () => {
    play(json(answerOf([record({ period: '202606', cmdCode: 'TOTAL' })])), json({}, 403))
    expect((await runUpdate(place)).outcome).toContain('status 403')
    const calls = play(json(answerOf([record({ period: '202608', cmdCode: '2701' })])), none, json({}, 403))
    const { outcome } = await runUpdate(place, { years: true, from: '2025-10' }, { key: 'a-key' })
    expect([outcome, calls.length, place.changed()]).toEqual(['imports, 2025, all goods: status 403', 3, []])
  })

  it('where the tables would not hold together', async () => {
    const sources = place.read('sources.csv').replaceAll('\ncomtrade,', '\nother,')
    writeFileSync(join(place.folder, 'sources.csv'), sources)
    playWith(recordsOf('M TOTAL 202608 11e9 0'))
    expect((await runUpdate(place)).outcome).toContain('is not in sources.csv')
    expect(place.changes('customs-monthly.csv')).toEqual([])
  })

  it('where a table is cut', async () => {
    rmSync(join(place.folder, 'datapackage.json'))
    writeFileSync(join(place.folder, 'datapackage.json'), '{"name":')
    const calls = play(none)
    expect([(await runUpdate(place)).outcome, calls.length]).toEqual([
      expect.stringContaining('datapackage.json, line 1, all of it: '),
      0,
    ])
  })

  it.each([
    ['M-2709', 'customs-monthly.csv has months of M-2709 already: figures:update adds what is newer'],
    ['M-0101', 'commodities.csv does not list M-0101: give it a row there first'],
  ])('and nothing is asked where %s is to be added', async (id, why) => {
    const calls = playWith([])
    expect([(await runUpdate(place, { add: [id] })).outcome, calls.length, place.changed()]).toEqual([why, 0, []])
  })

  it.each<[string, readonly Record<string, unknown>[], string | null, string]>([
    ['was cut', Array.from({ length: 500 }, () => yearRecord({ cmdCode: '0303' })), null, 'may have been cut'],
    ['has a chapter among headings', [yearRecord({ cmdCode: '85' })], 'a-key', 'not asked for: 156 643 X 85 2024'],
    ['has a month', [yearRecord({ period: '202401' })], 'a-key', 'not asked for: 156 643 X 8542 202401'],
    ['has a heading twice', [yearRecord(), yearRecord()], 'a-key', 'one series and period has two totals'],
    ['exceeds all goods', [yearRecord({ primaryValue: 1.2e11 })], 'a-key', 'is less than its headings come to'],
    ['has hardly anything', [yearRecord({ primaryValue: 1 })], 'a-key', '0.0% of all goods: some are missing'],
  ])('where an answer of a year %s', async (_, headings, key, words) => {
    const total = json(answerOf([yearRecord({ cmdCode: 'TOTAL', primaryValue: 1.15e11 })]))
    play(none, none, total, none, json(answerOf(headings)))
    const { outcome } = await runUpdate(place, { months: false, years: true }, { key })
    expect(outcome).toContain(words)
    expect(place.changed()).toEqual([])
  })
})
