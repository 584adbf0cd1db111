import { createQueryClient } from '#src/api/queryClient.ts'
import { workbookOf } from '#src/figure/files/workbook.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { noOwnWords } from '#src/figure/readerWords.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import type { Language } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

const client = createQueryClient()

/** The workbook of a view, as the dialog gives it; `answeredFromDisk` has its figures. */
export async function workbookFor(search: string, language: Language = 'en', own = noOwnWords) {
  const content = await figureOf(parseView(search, catalogue).view, catalogue, formats[language], client)
  const parts = { events: true, notes: true, source: true, own }
  const request = { content, catalogue, address: 'https://trade.test/', size: figureSizes.article, ...parts } as const
  const file = workbookOf({ ...request, theme: 'light' }, catalogue.sources)
  return { content, bytes: new Uint8Array(await file.arrayBuffer()) }
}
