import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'

/** Whether the source is a reader's own file, of which only the name is known. */
export const isUserSource = (id: string): boolean => /^file\d*$/.test(id)

/** Each publisher once, in order of first use. */
export function sourceNames(ids: readonly string[], catalogue: Catalogue, format: Format): string[] {
  const { t, language } = format
  const publishers = ids.map((id) => {
    const source = catalogue.sources.find((one) => one.id === id)
    const name = source?.names[language] ?? source?.names.en ?? id
    if (source?.readerText !== undefined) return source.readerText
    return isUserSource(id) ? t('book.file.named', { name }) : name
  })
  return [...new Set(publishers)]
}
