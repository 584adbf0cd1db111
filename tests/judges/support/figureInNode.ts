import { withAnswers, applicationSource } from '#src/build/source.ts'
import type { figureFile } from '#src/build/figure/figureFile.ts'

/** The SVG that `npm run figure` writes of a view that is live at this address. */
export async function figureInNode(address: string, search: string, lang: string): Promise<string> {
  const source = await applicationSource(process.cwd())
  const module = await source.ssrLoadModule('/src/build/figure/figureFile.ts')
  const make: typeof figureFile = module['figureFile']
  return String(await withAnswers(() => make({ address, search, lang, ending: 'svg' }, () => new Uint8Array())))
}
