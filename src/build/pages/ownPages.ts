import { responsesFromDisk, readDataFile } from '#mocks/answers/disk.ts'
import { parseViews } from '#mocks/tables/views.ts'
import type { DrawnPage, drawPages } from '#src/build/pages/drawPages.tsx'
import { buildDay } from '#src/build/buildDay.ts'
import { applicationSource } from '#src/build/prerender/source.ts'

/** Answers the application's requests from the tables, for as long as something runs. */
async function withAnswers<T>(files: ReturnType<typeof responsesFromDisk>, run: () => Promise<T>): Promise<T> {
  const before = globalThis.fetch
  globalThis.fetch = (resource) => {
    const answer = files.get(String(resource).replace(/^\.?\//, ''))
    return Promise.resolve(
      answer === undefined ? new Response(null, { status: 404 }) : new Response(answer(), { status: 200 }),
    )
  }
  try {
    return await run()
  } finally {
    globalThis.fetch = before
  }
}

/** Every page of its own, drawn by the application's own modules. */
export async function drawnPages(root: string, address: string): Promise<DrawnPage[]> {
  const files = responsesFromDisk()
  const source = await applicationSource(root)
  return withAnswers(files, async () => {
    const module = await source.ssrLoadModule('/src/build/pages/drawPages.tsx')
    const draw: typeof drawPages = module['drawPages']
    const views = parseViews('views.csv', readDataFile('views.csv'))
    return draw((resource) => JSON.parse(files.get(resource)?.() ?? 'null'), views, address, buildDay())
  })
}
