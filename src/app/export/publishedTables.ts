import { isUserId } from '#src/trade/seriesId.ts'
import type { FigureContent } from '#src/figure/content.ts'

/** A CSV that the site publishes, from its folder on. */
type PublishedTable = string

const seriesTable = (id: string): PublishedTable => `api/series/${id}.csv`

/** Of answers, by what their queries are called. */
const tables = new Map<unknown, PublishedTable>([
  ['products', 'data/baci-annual.csv'],
  ['context', 'data/context-monthly.csv'],
  ['rates', 'data/rates-monthly.csv'],
  ['world', 'data/world-monthly.csv'],
  ['buyers', 'data/buyers-monthly.csv'],
  ['mirror', 'data/russia-annual.csv'],
])

/** What a program reads to have the published figures of what is seen; nothing of a reader's own file has an address. */
export function publishedTables({
  series = [],
  madeOf,
}: Pick<FigureContent, 'series' | 'madeOf'>): readonly PublishedTable[] {
  if (madeOf === undefined)
    return series.filter(({ info }) => info.book !== 'file').map(({ info }) => seriesTable(info.id))
  const all = madeOf.flatMap(({ queryKey: [, name, id] }) =>
    name === 'series' && typeof id === 'string' && !isUserId(id) ? seriesTable(id) : (tables.get(name) ?? []),
  )
  return [...new Set(all)]
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
