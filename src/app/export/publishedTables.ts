import { isUserId } from '#src/trade/seriesId.ts'
import type { Analysis } from '#src/view/analyses.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { FigureContent } from '#src/figure/content.ts'

/** A CSV that the site publishes, from its folder on. */
type PublishedTable = string

const seriesTable = (id: string): PublishedTable => `api/series/${id}.csv`
const headings = 'data/baci-annual.csv'

/** What each analysis is computed from. */
const ofAnalysis: { readonly [id in Analysis]: (view: ViewState) => readonly PublishedTable[] } = {
  'price-volume': ({ of }) => (of === null || isUserId(of) ? [] : [seriesTable(of)]),
  brent: () => [seriesTable('M-2709'), 'data/context-monthly.csv', 'data/rates-monthly.csv'],
  world: ({ flow }) => [seriesTable(`${flow}-TOTAL`), 'data/world-monthly.csv'],
  buyers: () => ['data/buyers-monthly.csv'],
  books: ({ flow }) => [seriesTable(`${flow}-TOTAL`), 'data/russia-annual.csv'],
  movers: () => [headings],
}

/** What a program reads to have the published figures of what is seen; nothing of a reader's own file has an address. */
export function publishedTables({
  view,
  series = [],
}: Pick<FigureContent, 'view' | 'series'>): readonly PublishedTable[] {
  if (view.view !== null) return ofAnalysis[view.view](view)
  if (kindOfChart(view.chart).needs === 'headings') return [headings]
  return series.filter(({ info }) => info.book !== 'file').map(({ info }) => seriesTable(info.id))
}

/**
 * The whole address of a published table, in which nothing means anything to a shell, to Python or to R, so that it can
 * stand between double quotes in any of them.
 *
 * @param folder of the site, or of its trade API: may be relative to the page
 */
export function tableAddress(table: PublishedTable, folder: string, page: string): string {
  const { origin, pathname } = new URL(`${folder}${table}`, page)
  return `${origin}${pathname.replaceAll(/[!$'()*[\]^`|~]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`
}
