import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { webkitBrowser } from '#tests/judges/engines/webkit.ts'

// The machine has no programs but those that a test puts into this folder.
let programs = ''

beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), 'programs-'))
  vi.stubEnv('PATH', programs)
  vi.stubEnv('TMPDIR', programs)
})

afterEach(() => {
  const left = readdirSync(programs).filter((name) => name.startsWith('webkit-'))
  vi.unstubAllEnvs()
  rmSync(programs, { recursive: true })
  expect(left, 'folders left').toEqual([])
})

const screen = 'echo $$ > $TMPDIR/pid; echo 99; exec /bin/sleep 60'

it.each<[what: string, scripts: { readonly [program: string]: string }, error: string]>([
  ['a screen that is not installed', {}, 'spawn Xvfb ENOENT'],
  ['a screen that ends before it has a number', { Xvfb: 'exit 3' }, 'Xvfb ended: 3'],
  ['a driver that is not installed', { Xvfb: screen }, 'spawn WebKitWebDriver ENOENT'],
  ['a driver that ends before it answers', { Xvfb: screen, WebKitWebDriver: 'exit 1' }, 'WebKitWebDriver ended: 1'],
])('%s is an error, and the screen is stopped', async (_, scripts, error) => {
  for (const [name, lines] of Object.entries(scripts))
    writeFileSync(join(programs, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
  await expect(webkitBrowser(false)).rejects.toThrow(error)
  if (scripts['Xvfb'] !== screen) return
  const pid = Number(readFileSync(join(programs, 'pid'), 'utf8'))
  const isThere = (): boolean => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  await expect.poll(isThere).toBe(false)
})
