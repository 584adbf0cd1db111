import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { creditMessages } from '#src/i18n/messages/en/credits.ts'

/** Of a reader's own file all that is known is its name. */
export const isUserSource = (id: string): boolean => /^file\d*$/.test(id)

/** Publishers of these sources, each once, in order of first use. */
export function sourceNames(ids: readonly string[], catalogue: Catalogue, format: Format): string[] {
  const publishers = ids.map((id) => {
    const publisher = catalogue.sources.find((source) => source.id === id)?.publisher ?? id
    return isUserSource(id) ? format.t(creditMessages, 'source.own', { name: publisher }) : publisher
  })
  return [...new Set(publishers)]
}
