import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { openChdb } from '#mocks/clickhouse/chdb.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { createHandler } from '#mocks/clickhouse/handle.ts'
import { loadData } from '#mocks/clickhouse/load.ts'

export type Loaded = {
  readonly engine: Engine
  readonly folder: string
  readonly ask: (path: string) => Promise<readonly [status: number, text: string]>
}

const quiet = (): void => {}

/** chdb with the tables of `mocks/data`, for the tests of a file. */
export function loaded(): () => Loaded {
  let own: Loaded | null = null
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    const engine = await openChdb(folder, quiet)
    await loadData(engine, readDataFile, quiet)
    const handle = createHandler(engine, quiet)
    own = {
      engine,
      folder,
      async ask(path) {
        const { status, body } = await handle({ method: 'GET', url: path, ifNoneMatch: '', acceptEncoding: '' })
        return [status, String(body)]
      },
    }
  }, 300_000)
  afterAll(async () => {
    if (own === null) return
    await own.engine.close()
    rmSync(own.folder, { recursive: true })
  })
  return () => {
    if (own === null) throw new Error('Nothing is loaded')
    return own
  }
}
