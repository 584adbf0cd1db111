import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import type { Responses } from '#mocks/answers/responses.ts'

const notFound = (): Response => new Response(null, { status: 404 })

/** Answers the application's requests from the tables and, of fonts, from their packages, for as long as something runs: one at a time. */
export async function withAnswers<T>(run: () => Promise<T>, files: Responses = responsesFromDisk()): Promise<T> {
  const before = globalThis.fetch
  globalThis.fetch = (resource) => {
    const path = String(resource)
    // As Vite's server of the application names a file that a module imports by its address.
    if (path.startsWith('/node_modules/')) return Promise.resolve(new Response(readFileSync(join(process.cwd(), path))))
    const answer = files.get(path.replace(/^\.?\//, ''))
    return Promise.resolve(answer === undefined ? notFound() : new Response(answer()))
  }
  try {
    return await run()
  } finally {
    globalThis.fetch = before
  }
}
