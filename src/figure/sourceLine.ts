import type { Catalogue, Source } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { isOwnSource, sourceNames } from '#src/figure/sourceNames.ts'
import '#src/i18n/laterWords.ts'

/** The table says more of some; a line under a figure has room for the first clause. */
const firstClause = (text: string): string => text.split(';')[0]?.trim() ?? text

/**
 * The source line of a figure, from the fullest to the shortest: who published what, of which vintage and under which
 * licence; without these two; the publishers alone. Each says to which month the figures go and where the figure is from.
 */
export function sourceLines(
  ids: readonly string[],
  catalogue: Catalogue,
  lastPeriod: string,
  address: string,
  format: Format,
): string[] {
  const { t } = format
  const sources = [...new Set(ids)].flatMap((id) => catalogue.sources.find((source) => source.id === id) ?? [])
  const byPublisher = new Map<string, Source[]>()
  for (const source of sources) byPublisher.set(source.publisher, [...(byPublisher.get(source.publisher) ?? []), source])

  const line = (dataset: (source: Source) => string): string => {
    const items = Array.from(byPublisher, ([publisher, own]) =>
      own.some(({ id }) => isOwnSource(id))
        ? t('source.ownItem', { name: publisher })
        : t('source.item', { publisher, dataset: format.clauses([...new Set(own.map(dataset))]) }),
    )
    const all = items.reduce((before, next) => (before === '' ? next : t('source.items', { before, next })), '')
    return t('source.line', { sources: all, period, address })
  }
  const period = format.period(lastPeriod)
  return [
    line(({ dataset, vintage, licence }) =>
      t('source.dataset', { dataset, vintage: firstClause(vintage), licence: firstClause(licence) }),
    ),
    line(({ dataset }) => dataset),
    t('source.short', { sources: format.list(sourceNames(ids, catalogue, format)), period, address }),
  ]
}
