import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withAnswers, applicationSource, closeSource } from '#src/build/source.ts'
import { sizeNames } from '#src/publish/layout/sizes.ts'
import { languages } from '#src/i18n/languages.ts'
import type { figureFile } from '#src/build/figure/figureFile.ts'
import { drawPictures } from '#src/build/pages/picture.ts'
import { localPage, siteUrl } from '#src/build/site.ts'

const usage = `npm run figure -- '<query or address>' <file.svg|.png|.csv|.xlsx> [--lang ${languages.join('|')}] [--size ${sizeNames.join('|')}|<width>x<height>] [--theme light|dark]`

function placeOf(asked: string): { readonly address: string; readonly search: string } {
  if (!URL.canParse(asked)) return { address: siteUrl()?.href ?? localPage, search: asked }
  const { origin, pathname, search } = new URL(asked)
  if (/\/views\/./.test(pathname) && search === '')
    throw new Error(`${asked} is a page of its own. Open it, and give the address that it has then.`)
  return { address: origin + pathname, search }
}

/** @returns the exit code; after an error no file is written */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, size: { type: 'string' }, theme: { type: 'string' } },
    })
    const [asked, file] = positionals
    const ending = /\.(svg|png|csv|xlsx)$/i.exec(file ?? '')?.[1]?.toLowerCase()
    if (asked === undefined || file === undefined || ending === undefined || positionals.length > 2)
      throw new Error(usage)
    const source = await applicationSource(process.cwd())
    const module = await source.ssrLoadModule('/src/build/figure/figureFile.ts')
    const make: typeof figureFile = module['figureFile']
    const paint = (svg: string, scale: number): Uint8Array => drawPictures([svg], scale)[0] ?? new Uint8Array()
    const made = await withAnswers(() => make({ ...placeOf(asked), ...values, ending }, paint))
    await writeFile(resolve(file), made)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  } finally {
    await closeSource()
  }
}
