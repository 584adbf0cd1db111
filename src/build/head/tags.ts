import * as v from 'valibot'
import { escapeHtml } from '#src/lib/escapeHtml.ts'

export type PageHead = {
  readonly title: string
  readonly description: string
  /** Path from the site's folder; empty for the start page. */
  readonly path: string
  readonly picture: {
    readonly path: string
    readonly width: number
    readonly height: number
    readonly alt: string
  } | null
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta${attribute(key, name)}${attribute('content', content)} />`

/**
 * Makes tags of the manifest, the icon and the preview (https://ogp.me). Preview tags with absolute addresses are left
 * out where `site` is null.
 * @param home relative path from the page to the site's folder: `./`
 */
export function headTags(page: PageHead, siteName: string, site: URL | null, home: string): string[] {
  const { title, description, path, picture } = page
  const whole = (file: string, from: URL): string => new URL(file, from).href
  return [
    `<link rel="manifest"${attribute('href', `${home}manifest.webmanifest`)} />`,
    `<link rel="apple-touch-icon"${attribute('href', `${home}icons/touch.png`)} />`,
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', siteName),
    meta('name', 'twitter:card', picture === null ? 'summary' : 'summary_large_image'),
    ...(site === null
      ? []
      : [
          `<link rel="canonical"${attribute('href', whole(path, site))} />`,
          meta('property', 'og:url', whole(path, site)),
        ]),
    ...(site === null || picture === null
      ? []
      : [
          meta('property', 'og:image', whole(picture.path, site)),
          meta('property', 'og:image:width', String(picture.width)),
          meta('property', 'og:image:height', String(picture.height)),
          meta('property', 'og:image:alt', picture.alt),
        ]),
  ]
}

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

/** The tables of the books, as `datapackage.json` calls them. */
const books = ['customs-monthly', 'baci-annual', 'russia-annual', 'quoted-annual'] as const

/** The first and the last period of a table: `2017-01/2026-09`. */
function spanOf(csv: string): string {
  const [header = '', ...rows] = csv.trim().split('\n')
  const columns = header.split(',')
  const column = Math.max(columns.indexOf('period'), columns.indexOf('year'))
  const periods = rows.map((row) => row.split(',')[column] ?? '').toSorted()
  return `${periods[0]}/${periods.at(-1)}`
}

/**
 * Google's least length of a description
 * (https://developers.google.com/search/docs/appearance/structured-data/dataset).
 */
const minDescriptionLength = 50

/** The beginning of a description; lists and cautions come later in it. */
const brief = (text: string): string =>
  new RegExp(`^.{${minDescriptionLength},}?(?=[.:](?:\\s|$))`).exec(text)?.[0] ?? text

/** JSON-LD of the site and its books (https://schema.org/Dataset). */
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
