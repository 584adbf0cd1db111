import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { freePort } from '#tests/judges/support/freePort.ts'

// The page is built for a trade API of its own, which runs on ClickHouse.

const root = fileURLToPath(new URL('../../..', import.meta.url))
const origin = 'http://trade.test/'

const made = `
  import { runnerImport } from 'vite'
  const { module } = await runnerImport('./tests/judges/clickhouse/secondPair.ts', { configFile: false, logLevel: 'error' })
  module.writeSecondPair(process.argv[1])
`

export type EnginePage = {
  /** @returns the page's console messages, uncaught errors and responses with an error status */
  readonly open: (page: Page, search: string) => Promise<string[]>
  readonly stopEngine: () => Promise<void>
  readonly close: () => Promise<void>
}

/** @param pair for which the page is built: China and Russia, or the made-up one, whose files are then loaded */
export async function startEnginePage(pair: '156-643' | '276-398'): Promise<EnginePage> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-page-'))
  const site = join(folder, 'site')
  const set = { NODE_ENV: 'production', ENGINE_FOLDER: join(folder, 'data'), VITE_API_BASE: `${origin}${pair}/` }
  const env = { ...process.env, ...set }
  const node = (...args: readonly string[]) =>
    execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', site)
  if (pair !== '156-643') {
    const files = join(folder, 'files')
    node('--input-type=module', '--eval', made, files)
    node('mocks/clickhouse/run.js', 'load', files, '--pair', pair)
  }
  const port = await freePort()
  const args = ['mocks/clickhouse/run.js', '--port', String(port), '--host', '127.0.0.1']
  const engine = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  // The engine prints its address when it listens.
  await once(engine.stdout, 'data')
  let isStopped = false
  const stopEngine = async (): Promise<void> => {
    if (isStopped) return
    isStopped = true
    const ended = once(engine, 'exit')
    engine.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  }
  return {
    stopEngine,
    async close() {
      await stopEngine()
      rmSync(folder, { recursive: true })
    },
    async open(page, search) {
      const noise: string[] = []
      page.on('console', (message) => noise.push(message.text()))
      page.on('pageerror', ({ message }) => noise.push(message))
      page.on('response', (reply) => reply.status() >= 400 && noise.push(`${reply.status()} ${reply.url()}`))
      await page.route('**/own/**', (route) =>
        route.fulfill({ path: join(site, new URL(route.request().url()).pathname.split('/own/')[1] ?? '') }),
      )
      await page.route(`${origin}**`, async (route) => {
        if (isStopped) return route.abort('connectionrefused')
        const url = route.request().url().replace(origin, `http://127.0.0.1:${port}/`)
        const response = await route.fetch({ url }).catch((error: unknown) => {
          // The engine closed the connection while it stopped.
          if (isStopped) return null
          throw error
        })
        await (response === null ? route.abort('connectionrefused') : route.fulfill({ response }))
      })
      await page.goto(`./own/index.html${search}`)
      return noise
    },
  }
}
