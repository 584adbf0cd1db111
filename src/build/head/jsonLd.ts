import * as v from 'valibot'

/** What of `datapackage.json` a search engine for data sets wants to know. */
const descriptorSchema = v.object({
  resources: v.array(
    v.object({
      name: v.string(),
      title: v.string(),
      description: v.string(),
      path: v.string(),
      licenses: v.array(v.object({ path: v.string() })),
    }),
  ),
})

/** The table of each book (docs/decisions/0004), as `datapackage.json` calls it. */
const books = ['customs-monthly', 'baci-annual', 'russia-annual', 'quoted-annual'] as const

/** `2017-01/2026-09`, of a table with a column `period` or `year`. */
function spanOf(csv: string): string {
  const [header = '', ...rows] = csv.trim().split('\n')
  const columns = header.split(',')
  const column = Math.max(columns.indexOf('period'), columns.indexOf('year'))
  const periods = rows.map((row) => row.split(',')[column] ?? '').toSorted()
  return `${periods[0]}/${periods.at(-1)}`
}

/** The least that Google takes for a description (https://developers.google.com/search/docs/appearance/structured-data/dataset). */
const leastDescription = 50

/** What the table holds: lists and cautions after that are for who opens it. */
const brief = (text: string): string => new RegExp(`^.{${leastDescription},}?(?=[.:](?:\\s|$))`).exec(text)?.[0] ?? text

/**
 * The site and its books, for search engines (https://schema.org/Dataset).
 *
 * @param address of a file of the site, whole where the site knows its own
 */
export function siteData(
  site: { readonly name: string; readonly description: string },
  readTable: (file: string) => string,
  address: (file: string) => string,
): object {
  const { resources } = v.parse(descriptorSchema, JSON.parse(readTable('datapackage.json')))
  const datasets = books.map((name) => {
    const book = resources.find((resource) => resource.name === name)
    if (book === undefined) throw new Error(`datapackage.json has no table ${name}: a book cannot be described`)
    return {
      '@type': 'Dataset',
      name: book.title,
      description: brief(book.description),
      license: [...new Set(book.licenses.map(({ path }) => path))],
      temporalCoverage: spanOf(readTable(book.path)),
      distribution: { '@type': 'DataDownload', contentUrl: address(`data/${book.path}`) },
    }
  })
  return {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite', ...site, url: address('') }, ...datasets],
  }
}
