import { withAnswers, applicationSource } from '#src/build/source.ts'
import type { figureFile } from '#src/build/figure.ts'

export async function figureInNode(address: string, search: string, lang: string, ending = 'svg'): Promise<string> {
  const source = await applicationSource(process.cwd())
  const module = await source.ssrLoadModule('/src/build/figure.ts')
  const make: typeof figureFile = module['figureFile']
  return String(await withAnswers(() => make({ address, search, lang, ending })))
}
