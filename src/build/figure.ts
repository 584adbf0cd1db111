import '#src/i18n/messages/en/en.ts'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { catalogueQuery, createQueryClient } from '#src/api/queries.ts'
import { makeWorkbook } from '#src/app/export/makeWorkbook.ts'
import { drawPictures } from '#src/build/pages/picture.ts'
import { localPage, siteUrl } from '#src/build/site.ts'
import { withAnswers } from '#src/build/source.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english, languages, loadLanguage } from '#src/i18n/languages.ts'
import { csvOf } from '#src/publish/files/csv.ts'
import { figurePng, figureSvg } from '#src/publish/files/exports.ts'
import {
  type FigureSize,
  type SizeName,
  figureSizes,
  ownLimits,
  ownSize,
  sizeNames,
} from '#src/publish/layout/sizes.ts'
import { parseView } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { themes } from '#src/view/values.ts'

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
    const made = await withAnswers(() => figureFile({ ...placeOf(asked), ...values, ending }))
    await writeFile(resolve(file), made)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

type FileRequest = {
  /** Address of the page with the live chart, without the query of its view. */
  readonly address: string
  readonly search: string
  readonly ending: string
  readonly lang?: string | undefined
  readonly size?: string | undefined
  readonly theme?: string | undefined
}

const isSizeName = (size: string): size is SizeName => sizeNames.some((name) => name === size)

function sizeOf(size: string): FigureSize {
  if (isSizeName(size)) return figureSizes[size]
  const sides = /^(\d+)x(\d+)$/.exec(size)?.slice(1).map(Number) ?? []
  const [width = 0, height = 0] = sides
  const { least, most } = ownLimits
  if (Math.min(width, height) < least || Math.max(width, height) > most)
    throw new Error(
      `--size ${size}: it is one of ${sizeNames.join(', ')}, or ${least} to ${most} pixels each way: 1000x700`,
    )
  return ownSize({ width, height })
}

const scale = 2

/**
 * Makes the file that the dialog *Export* makes with its default choices.
 * @throws an error that says in words what is wrong with the view or the choices
 */
export async function figureFile(request: FileRequest): Promise<string | Uint8Array> {
  const { address, search, ending, lang, size = 'article', theme = 'light' } = request
  const inTheme = themes.find((name) => name === theme)
  if (inTheme === undefined) throw new Error(`--theme ${theme}: it is light or dark`)
  const client = createQueryClient()
  const catalogue = await client.fetchQuery(catalogueQuery)
  // With `lang` in its query, the address that the figure names opens it in the same language.
  const query = new URLSearchParams(search)
  if (lang !== undefined) query.set('lang', lang)
  const { view, notices } = parseView(`?${query.toString()}`, catalogue)
  const inEnglish = createFormat(english)
  const isStrange = view.check !== null && checkIn(view) === null
  const wrong = [
    ...noticeTexts(notices, inEnglish, catalogue),
    ...(isStrange ? [inEnglish.t('check.strange', { check: view.check })] : []),
  ]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const format = createFormat(await loadLanguage(view.lang ?? 'en'))
  const content = await figureOf(view, catalogue, format, client)
  if (ending === 'csv') return csvOf(content)
  if (content.drawing === null) throw new Error('This view has nothing to draw.')
  const figure = { content, catalogue, address, size: sizeOf(size), theme: inTheme }
  if (ending === 'svg') return figureSvg(figure)
  const file =
    ending === 'xlsx'
      ? await makeWorkbook([figure], catalogue, format, client, format.t)
      : await figurePng(
          figure,
          scale,
          {},
          async (svg) => new Blob(drawPictures([svg], scale).map((png) => new Uint8Array(png))),
        )
  return new Uint8Array(await file.arrayBuffer())
}
