import type { Catalogue } from '#src/trade/catalogue.ts'
import { dataTo } from '#src/figure/dataTo.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { sourceNames } from '#src/figure/sourceNames.ts'

/** The complete address without what says nothing: a footnote is read, too. */
function cited(link: string): string {
  const url = new URL(link)
  for (const [name, text] of Array.from(url.searchParams)) if (text === '') url.searchParams.delete(name)
  return url.href.replaceAll('%2C', ',')
}

/**
 * A line for a footnote: what, who published it, to which month, where, and when it was read.
 *
 * @param day `YYYY-MM-DD`
 */
export function citation(
  content: Pick<FigureContent, 'title' | 'sources' | 'series' | 'format'>,
  catalogue: Catalogue,
  link: string,
  day: string,
): string {
  const { title, sources, format } = content
  return format.t('cite.line', {
    title,
    page: format.t('app.title'),
    publishers: format.list(sourceNames(sources, catalogue, format)),
    period: format.period(dataTo(content, catalogue)),
    link: cited(link),
    day: format.day(day),
  })
}
