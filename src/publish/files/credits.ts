import '#src/i18n/messages/en/en.ts'
import { type FigureContent, isUserSource, sourceNames } from '#src/publish/content.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { datedAt } from '#src/trade/plot.ts'

/** The last shown period, which a weight, a share or another money may have before the published values end: `2026-07`, `2023`. */
export function dataTo(content: FigureContent, { lastPeriod }: Catalogue): string {
  if (content.of === 'records') return content.dataTo ?? lastPeriod
  const { periods, yearToDate } = content.plotted.plot
  const last = periods.at(-1) ?? lastPeriod
  return yearToDate === null ? last : datedAt(last, yearToDate)
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
