import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { full } from '#tests/full.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

it.runIf(full)('npm start on a taken port takes the next, says which, and serves the page there', async () => {
  const occupant = createServer((_, response) => response.end('somebody else')).listen(0, 'localhost')
  await once(occupant, 'listening')
  const address = occupant.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  const vite = spawn('npm', ['start', '--', '--port', String(address.port)], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
    detached: true,
  })
  // The whole group is killed: npm, and Vite under it. A `finally` would not be reached by a test that ran out of time.
  onTestFinished(() => {
    occupant.close()
    if (vite.pid !== undefined) process.kill(-vite.pid)
  })
  let said = ''
  for await (const text of vite.stdout.setEncoding('utf8')) {
    said += text
    if (/Local: /.test(said)) break
  }
  expect(said).toContain(`Port ${address.port} is in use`)
  const [, local = ''] = /Local:\s+(\S+)/.exec(said) ?? []
  expect(new URL(local).port).not.toBe(String(address.port))
  expect(await (await fetch(local)).text()).toContain('<div id="root">')
})
