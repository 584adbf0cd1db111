import { createQueryClient } from '#src/api/queries.ts'
import { makeWorkbook } from '#src/app/export/makeWorkbook.ts'
import { figureSizes } from '#src/publish/layout/sizes.ts'
import { noOwnWords } from '#src/publish/readerWords.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import type { Language } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/address.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

const client = createQueryClient()

/** The workbook of views, as the dialog and the board make it. Its figures need `answeredFromDisk`. */
export async function workbookOfAll(searches: readonly string[], language: Language = 'en', own = noOwnWords) {
  const format = formats[language]
  const contents = await Promise.all(
    searches.map((search) => figureOf(parseView(search, catalogue).view, catalogue, format, client)),
  )
  const parts = { events: true, notes: true, source: true, own }
  const common = { catalogue, address: 'https://trade.test/', size: figureSizes.article, theme: 'light' } as const
  const requests = contents.map((content) => ({ content, ...common, ...parts }))
  const file = await makeWorkbook(requests, catalogue, format, client, format.t)
  return { contents, bytes: new Uint8Array(await file.arrayBuffer()) }
}
