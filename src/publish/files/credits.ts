import '#src/i18n/messages/en/en.ts'
import { type FigureContent, isUserSource, sourceNames } from '#src/publish/content.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { lastMonthOf } from '#src/trade/periods.ts'

/** The last period of the drawn series, or of the sources that a figure of records cites: `2026-07` for months, `2023` for BACI's years. */
export function dataTo(content: FigureContent, catalogue: Catalogue): string {
  if (content.of === 'records' && content.dataTo !== null) return content.dataTo
  const { series, sources } = content
  const behind = catalogue.sources.filter(({ id }) => sources.includes(id))
  const lasts = series.length > 0 ? series.map(({ info }) => info.value.last) : behind.flatMap(({ last }) => last ?? [])
  return lasts.reduce((a, b) => (lastMonthOf(b) > lastMonthOf(a) ? b : a), lasts[0] ?? catalogue.lastPeriod)
}

/** Removes empty parameters and decodes commas, because people read footnotes. */
function cited(link: string): string {
  const url = new URL(link)
  for (const [name, text] of Array.from(url.searchParams)) if (text === '') url.searchParams.delete(name)
  return url.href.replaceAll('%2C', ',')
}

/** A line for a footnote; `day` is `YYYY-MM-DD`. */
export function citation(content: FigureContent, catalogue: Catalogue, link: string, day: string): string {
  const { title, sources, format } = content
  const names = sourceNames(sources, catalogue, format)
  return format.t('cite.line', {
    title,
    page: format.t('app.title'),
    publishers: format.clauses(names),
    count: names.length,
    period: format.period(dataTo(content, catalogue)),
    link: cited(link),
    day: format.day(day),
  })
}

export function sourceLine(
  ids: readonly string[],
  catalogue: Catalogue,
  lastPeriod: string,
  address: string,
  format: Format,
): string {
  const names = sourceNames(ids, catalogue, format)
  return format.t('source.line', {
    sources: format.clauses(names),
    count: names.length,
    period: format.period(lastPeriod),
    address,
  })
}

/** The records are always in English, because programs compare them. */
export function sourceRecords(ids: readonly string[], catalogue: Catalogue): string[] {
  const sources = [...new Set(ids)].flatMap((id) => catalogue.sources.find((source) => source.id === id) ?? [])
  return sources.map(({ id, publisher, dataset, vintage, licence, url, readerText }) =>
    isUserSource(id)
      ? [publisher.en, readerText].filter(Boolean).join(': ')
      : `${publisher.en}: ${dataset.en} (${vintage.en}; licence: ${licence.en}). ${url}`,
  )
}
