import { afterAll, beforeAll, vi } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'

/** Answers `fetch` from the tables on the disk during the tests of a file. */
export function answeredFromDisk(): void {
  beforeAll(() => {
    const files = responsesFromDisk()
    vi.stubGlobal('fetch', (resource: string) =>
      Promise.resolve(new Response(files.get(resource.replace(/^\.?\//, ''))?.())),
    )
  })
  afterAll(() => vi.unstubAllGlobals())
}
