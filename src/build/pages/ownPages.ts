import { readDataFile } from '#mocks/answers/disk.ts'
import { parseViews } from '#mocks/tables/views.ts'
import type { DrawnPage, drawPages } from '#src/build/pages/drawPages.tsx'
import { withAnswers } from '#src/build/answers.ts'
import { buildDay } from '#src/build/buildDay.ts'
import { applicationSource } from '#src/build/prerender/source.ts'

/** Every page of its own, drawn by the application's own modules. */
export async function drawnPages(root: string, address: string): Promise<DrawnPage[]> {
  const source = await applicationSource(root)
  return withAnswers(async () => {
    const module = await source.ssrLoadModule('/src/build/pages/drawPages.tsx')
    const draw: typeof drawPages = module['drawPages']
    const views = parseViews('views.csv', readDataFile('views.csv'))
    return draw(views, address, buildDay())
  })
}
