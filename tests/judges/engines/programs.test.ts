import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { webkitBrowser } from '#tests/judges/engines/webkit.ts'

// A machine that has nothing but what a test puts into this folder.
let programs = ''

beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), 'programs-'))
  vi.stubEnv('PATH', programs)
  vi.stubEnv('TMPDIR', programs)
})

afterEach(() => {
  expect(
    readdirSync(programs).filter((name) => name.startsWith('webkit-')),
    'folders left',
  ).toEqual([])
  vi.unstubAllEnvs()
  rmSync(programs, { recursive: true })
})

function add(name: string, lines: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${lines}\n`)
  chmodSync(join(programs, name), 0o755)
}

it('a screen that is not installed is an error', async () => {
  await expect(webkitBrowser(false)).rejects.toThrow('spawn Xvfb ENOENT')
})

it('a screen that ends before it has a number is an error', async () => {
  add('Xvfb', 'exit 3')
  await expect(webkitBrowser(false)).rejects.toThrow('Xvfb ended: 3')
})

it('a driver that is not installed is an error, and the screen is stopped', async () => {
  const told = join(programs, 'pid')
  add('Xvfb', `echo $$ > ${told}; echo 99; exec /bin/sleep 60`)
  await expect(webkitBrowser(false)).rejects.toThrow('spawn WebKitWebDriver ENOENT')
  const screen = Number(readFileSync(told, 'utf8'))
  const isThere = (): boolean => {
    try {
      return process.kill(screen, 0)
    } catch {
      return false
    }
  }
  await expect.poll(isThere).toBe(false)
})

it('a driver that ends before it answers is an error', async () => {
  add('Xvfb', 'echo 99; exec /bin/sleep 60')
  add('WebKitWebDriver', 'exit 1')
  await expect(webkitBrowser(false)).rejects.toThrow('WebKitWebDriver ended: 1')
})
