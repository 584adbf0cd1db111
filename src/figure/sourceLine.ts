import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'

/** Publishers of these sources, each once, in order of first use. */
export function sourceNames(ids: readonly string[], catalogue: Catalogue): string[] {
  const publishers = ids.map((id) => catalogue.sources.find((source) => source.id === id)?.publisher ?? id)
  return [...new Set(publishers)]
}

/** The whole source line of a figure: who published what, to which month the figures go, where the figure is from. */
export function sourceLine(ids: readonly string[], catalogue: Catalogue, address: string, format: Format): string {
  const items = ids.flatMap((id) => {
    const source = catalogue.sources.find((candidate) => candidate.id === id)
    return source === undefined ? [] : [format.t('source.item', { publisher: source.publisher, dataset: source.dataset })]
  })
  return format.t('source.line', { sources: items.join('; '), period: format.period(catalogue.lastPeriod), address })
}
