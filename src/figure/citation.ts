import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { sourceNames } from '#src/figure/sourceLine.ts'

/**
 * A line for a footnote: what, who published it, to which month, where, and when it was read.
 *
 * @param day `YYYY-MM-DD`
 */
export function citation(
  title: string,
  sources: readonly string[],
  catalogue: Catalogue,
  link: string,
  day: string,
  format: Format,
): string {
  return format.t('cite.line', {
    title,
    page: format.t('app.title'),
    publishers: format.list(sourceNames(sources, catalogue)),
    period: format.period(catalogue.lastPeriod),
    link,
    day: format.day(day),
  })
}
