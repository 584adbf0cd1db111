import type { QueryClient } from '@tanstack/react-query'
import { seriesQuery } from '#src/api/queries.ts'
import { toldSourcesQuery } from '#src/api/sourceQueries.ts'
import type { FigureContent } from '#src/publish/content.ts'
import type { FigureRequest } from '#src/publish/files/exports.ts'
import type { PublishedSeries } from '#src/publish/files/rows.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'

/**
 * A workbook of one figure has all published observations of its series; one of several has what they show.
 *
 * @param format that of the figures, whose language may be another than the page's
 * @param t texts in the page's language, for the error that the code of workbooks did not load
 */
export async function makeWorkbook(
  requests: readonly FigureRequest[],
  catalogue: Catalogue,
  format: Format,
  client: QueryClient,
  t: Format['t'],
): Promise<Blob> {
  // The notice of `loadCode` would stand behind the dialog, so an error is thrown instead.
  const workbookOf = await import('#src/publish/files/workbook.ts').then(
    (code) => code.workbookOf,
    () => undefined,
  )
  if (workbookOf === undefined) throw new Error(t('xlsx.missing'))
  const isTold = catalogue.sources.every(({ dataset }) => dataset[format.language] !== undefined)
  const [first, ...others] = requests
  const published = first === undefined || others.length > 0 ? [] : await publishedSeries(first.content, client)
  return workbookOf(requests, published, isTold ? catalogue.sources : await client.fetchQuery(toldSourcesQuery), format)
}

/** All published observations of a figure's series, and all those in a reader's own file. */
export function publishedSeries({ series }: FigureContent, client: QueryClient): Promise<PublishedSeries[]> {
  return Promise.all(
    series.map(async (one) => ({
      ...one,
      observations: (await client.fetchQuery(seriesQuery(one.info))).observations,
    })),
  )
}
