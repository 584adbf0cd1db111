import type { Catalogue, SeriesInfo, Source } from '#src/trade/catalogue.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { isUserSource, sourceNames } from '#src/figure/sourceNames.ts'
import type { Format } from '#src/i18n/format.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { creditMessages } from '#src/i18n/messages/en/credits.ts'
import { lastMonthOf } from '#src/trade/periods.ts'

/**
 * To which period the published figures go that a figure draws on, whatever part of them it shows: `2026-07` for the
 * months, `2023` for BACI's years.
 */
export function dataTo(
  { series, sources, dataTo: given }: Pick<FigureContent, 'series' | 'sources' | 'dataTo'>,
  catalogue: Catalogue,
): string {
  if (given !== undefined) return given
  const all = catalogue.commodities.flatMap((commodity) => commodity.series)
  const drawn: readonly SeriesInfo[] = series?.map(({ info }) => info) ?? []
  const used = drawn.length > 0 ? drawn : all.filter((info) => info.sources.some((source) => sources.includes(source)))
  const lasts = used.map(({ value }) => value.last)
  return lasts.reduce((a, b) => (lastMonthOf(b) > lastMonthOf(a) ? b : a), lasts[0] ?? catalogue.lastPeriod)
}

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
  content: Pick<FigureContent, 'title' | 'sources' | 'series' | 'dataTo' | 'format'>,
  catalogue: Catalogue,
  link: string,
  day: string,
): string {
  const { title, sources, format } = content
  return format.t(creditMessages, 'cite.line', {
    title,
    page: format.t(appMessages, 'app.title'),
    publishers: format.list(sourceNames(sources, catalogue, format)),
    period: format.period(dataTo(content, catalogue)),
    link: cited(link),
    day: format.day(day),
  })
}

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
  for (const source of sources)
    byPublisher.set(source.publisher, [...(byPublisher.get(source.publisher) ?? []), source])

  const line = (dataset: (source: Source) => string): string => {
    const items = Array.from(byPublisher, ([publisher, own]) =>
      own.some(({ id }) => isUserSource(id))
        ? t(creditMessages, 'source.ownItem', { name: publisher })
        : t(creditMessages, 'source.item', { publisher, dataset: format.clauses([...new Set(own.map(dataset))]) }),
    )
    const all = items.reduce(
      (before, next) => (before === '' ? next : t(creditMessages, 'source.items', { before, next })),
      '',
    )
    return t(creditMessages, 'source.line', { sources: all, period, address })
  }
  const period = format.period(lastPeriod)
  return [
    line(({ dataset, vintage, licence }) =>
      t(creditMessages, 'source.dataset', { dataset, vintage: firstClause(vintage), licence: firstClause(licence) }),
    ),
    line(({ dataset }) => dataset),
    t(creditMessages, 'source.short', { sources: format.list(sourceNames(ids, catalogue, format)), period, address }),
  ]
}
