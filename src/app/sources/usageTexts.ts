import type { Catalogue } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Labels } from '#src/view/labels.ts'
import type { SourceEntry } from '#src/app/sources/sourceGroups.ts'

/** What a source is used for, in sentences. */
export function usageTexts(entry: SourceEntry, catalogue: Catalogue, format: Format, labels: Labels): string[] {
  const { series, context } = entry
  const { t } = format
  const texts = flows.flatMap((flow) => {
    const names = [...new Set(series.filter((info) => info.flow === flow).map(labels.commodity))]
    return names.length === 0 ? [] : [t('sources.use.series', { flow: t(`flow.${flow}`), names: format.list(names) })]
  })
  if (series.some(({ book }) => book === 'baci')) {
    const { M, X } = catalogue.headings
    const count = (codes: readonly string[]): string => format.number(codes.length, 0)
    texts.push(t('sources.use.headings', { imports: count(M.codes), exports: count(X.codes) }))
  }
  if (context !== null) texts.push(t(`sources.use.${context}`))
  return texts.length === 0 ? [t('sources.use.none')] : texts
}
