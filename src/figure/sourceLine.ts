import type { Catalogue } from '#src/trade/catalogue.ts'

/** Publishers of these sources, each once, in order of first use. */
export function sourceNames(ids: readonly string[], catalogue: Catalogue): string[] {
  const publishers = ids.map((id) => catalogue.sources.find((source) => source.id === id)?.publisher ?? id)
  return [...new Set(publishers)]
}
