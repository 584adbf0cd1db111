import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { comtradeWith, record } from '#tests/unit/support/comtradeService.ts'
import { dataFolder, runUpdate } from '#tests/unit/support/dataFolder.ts'

const server = setupServer()
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

/** What an update leaves that has this number and has come to half a table. */
function leave(pid: number): string {
  const own = `.writing-${pid}`
  mkdirSync(join(place.folder, own))
  writeFileSync(join(place.folder, own, 'stations.csv'), 'half')
  return own
}
const hidden = (): string[] => place.files().filter((name) => name.startsWith('.'))

async function runOnCoal() {
  const { handler, calls } = comtradeWith([record({ period: '202608', cmdCode: '2701' })])
  server.use(handler)
  const before = place.read('customs-monthly.csv')
  const { outcome } = await runUpdate(place, { from: '2026-08' }, { key: 'a-key' })
  return { outcome, calls: calls.length, written: place.read('customs-monthly.csv') !== before }
}

it('an update gives way to another that is at work, before it asks', async () => {
  // This process was started by one that waits for it.
  const other = leave(process.ppid)
  expect(await runOnCoal()).toEqual({
    outcome: `Another update is at work, process ${process.ppid}: it has ${join(place.folder, other)}`,
    calls: 0,
    written: false,
  })
  expect(hidden()).toEqual([other])
})

it('an update does not give way to one that was killed, not even under its own number, and clears up after it', async () => {
  leave(spawnSync('node', ['--version']).pid)
  leave(process.pid)
  expect(await runOnCoal()).toEqual({ outcome: null, calls: 2, written: true })
  expect([hidden(), place.files().includes('stations.csv')]).toEqual([[], false])
})
