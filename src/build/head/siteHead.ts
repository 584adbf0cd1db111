import '#src/i18n/messages/en/en.ts'
import { Resvg } from '@resvg/resvg-js'
import { readFileSync } from 'node:fs'
import { readDataFile } from '#mocks/answers/disk.ts'
import { pictureSize } from '#src/build/pages/picture.ts'
import { inPage } from '#src/build/prerender/servedPage.ts'
import { readDataPackage } from '#src/build/published/published.ts'
import type { SiteFile } from '#src/build/site.ts'
import { countryName } from '#src/i18n/countryName.ts'
import { wordsOfPair } from '#src/i18n/languages.ts'
import { first } from '#src/i18n/messages/en/first.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import type { Pair } from '#src/trade/catalogue.ts'

type PageHead = {
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
function siteData(site: Said, address: (file: string) => string): object {
  const { resources } = readDataPackage()
  const datasets = books.map((name) => {
    const book = resources.find((resource) => resource.name === name)
    if (book === undefined) throw new Error(`datapackage.json has no table ${name}: a book cannot be described`)
    return {
      '@type': 'Dataset',
      name: book.title,
      description: brief(book.description),
      license: [...new Set(book.licenses.map(({ path }) => path))],
      temporalCoverage: spanOf(readDataFile(book.path)),
      distribution: { '@type': 'DataDownload', contentUrl: address(`data/${book.path}`) },
    }
  })
  return {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite', ...site, url: address('') }, ...datasets],
  }
}

const startPage = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8')
const [, description = ''] = /name="description"\s+content="([^"]*)"/.exec(startPage) ?? []

/** Name and description of the page. */
type Said = { readonly name: string; readonly description: string }
const said: Said = { name: first['app.title'], description }

/** Another pair's page has words that hold for every pair. */
function saidOf(pair: Pair | null): Said {
  if (pair === null) return said
  const [one, other] = pair.countries.map((code) => countryName(code, { locale: 'en' }))
  return {
    name: wordsOfPair('en', pair)['app.title'] ?? '',
    description: `What ${one} and ${other} have traded by month and by year: goods compared, every figure sourced, charts to download.`,
  }
}

/** Equals `--paper` of the light theme. */
const paper = '#fbfaf6'

const icon = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8').trim()

/**
 * Some systems crop the icon to a shape of their own: its paper reaches the edges, and its lines keep clear of them.
 */
const maskable = icon
  .replace("viewBox='0 0 32 32'", "viewBox='-6 -6 44 44'")
  .replace(/<rect [^>]*\/>/, `<rect x='-6' y='-6' width='44' height='44' fill='${paper}'/>`)

function png(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

const manifestIcons = [
  { src: 'icons/192.png', size: 192, purpose: 'any' },
  { src: 'icons/512.png', size: 512, purpose: 'any' },
  { src: 'icons/maskable.png', size: 512, purpose: 'maskable' },
] as const

function manifest({ name, description: about }: Said): string {
  return JSON.stringify({
    name,
    short_name: name,
    description: about,
    lang: 'en',
    // The manifest lies in the site's folder.
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: manifestIcons.map(({ src, size, purpose }) => ({
      src,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  })
}

function sitemap(site: URL, pages: readonly string[]): string {
  const urls = pages.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

function robots(site: URL | null): string {
  const map = site === null ? '' : `Sitemap: ${new URL('sitemap.xml', site).href}\n`
  return `User-agent: *\nAllow: /\n${map}`
}

/** The icon is inlined, because a request for it would come before the first paint. */
export const iconLink = `<link rel="icon" href="data:image/svg+xml,${icon.replaceAll(/[<># ]/g, encodeURIComponent)}" type="image/svg+xml" />`

export function replaced(html: string, from: string | RegExp, to: (...found: string[]) => string): string {
  if (html.search(from) < 0) throw new Error(`The start page has no ${String(from)}, so no page can be made of it`)
  return html.replace(from, to)
}

/** The start page with another title and description. */
export function described(html: string, title: string, about: string): string {
  const titled = replaced(html, /(?<=<title>)[^<]*/, () => escapeHtml(title))
  return replaced(titled, /(?<=<meta\s+name="description"\s+content=")[^"]*/, () => escapeHtml(about))
}

/** The start page in the words of its pair. */
export const inWordsOf = (pair: Pair | null, html: string): string =>
  described(html, saidOf(pair).name, saidOf(pair).description)

/** Tags of the start page; the picture, the feed and the tables are of China and Russia, so no other pair has them. */
export function startTags(pair: Pair | null, site: URL | null): string[] {
  const own = saidOf(pair)
  const address = (file: string): string => (site === null ? `./${file}` : new URL(file, site).href)
  const picture = pair === null ? { path: 'social.png', ...pictureSize, alt: own.description } : null
  const tags = headTags({ title: own.name, description: own.description, path: '', picture }, own.name, site, './')
  if (pair !== null) return [iconLink, ...tags]
  const feed = `<link rel="alternate" type="application/atom+xml" href="./feed.xml" title="${own.name}" />`
  const data = `<script type="application/ld+json">${inPage(siteData(own, address))}</script>`
  return [iconLink, ...tags, feed, data]
}

/** Icons and files about the site; those that need absolute addresses only where `SITE_URL` is given. */
export const siteFiles = (pair: Pair | null, site: URL | null, pages: readonly string[]): SiteFile[] => [
  ['icons/icon.svg', icon],
  // The home screen of an iPhone rounds the corners itself.
  ['icons/touch.png', png(maskable, 180)],
  ...manifestIcons.map(({ src, size, purpose }) => [src, png(purpose === 'any' ? icon : maskable, size)] as const),
  ['manifest.webmanifest', manifest(saidOf(pair))],
  ['robots.txt', robots(site)],
  ...(site === null ? [] : [['sitemap.xml', sitemap(site, pages)] as const]),
]
