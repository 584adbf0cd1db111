import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import type { Plugin } from 'vite'
import { readDataFile } from '#mocks/answers/disk.ts'
import '#src/i18n/messages/en/en.ts'
import { first } from '#src/i18n/messages/en/first.ts'
import { countryName } from '#src/i18n/country.ts'
import { wordsOfPair } from '#src/i18n/pairWords.ts'
import { headTags, siteData } from '#src/build/head/tags.ts'
import { pictureSize } from '#src/build/pages/picture.ts'
import { pairOfBuild } from '#src/build/pair.ts'
import { inPage } from '#src/build/prerender/servedPage.ts'
import type { Pair } from '#src/trade/pair.ts'
import { type SitePages, changeAll, siteUrl, writeFiles } from '#src/build/site.ts'

const startPage = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8')
const [, description = ''] = /name="description"\s+content="([^"]*)"/.exec(startPage) ?? []

type Said = { readonly name: string; readonly description: string }
const said: Said = { name: first['app.title'], description }

/** Name and description of another pair's page, in words that hold for every pair. */
function saidOf(pair: Pair): Said {
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
  const folders = pages.filter((path) => !path.endsWith('.html'))
  const urls = folders.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

function robots(site: URL | null): string {
  const map = site === null ? '' : `Sitemap: ${new URL('sitemap.xml', site).href}\n`
  return `User-agent: *\nAllow: /\n${map}`
}

/** Writes tags, icons and files about the site; those that need absolute addresses only where `SITE_URL` is given. */
export function siteHead(pages: SitePages): Plugin {
  const site = siteUrl()
  let pair: Pair | null = null
  const ownSaid = (): Said => (pair === null ? said : saidOf(pair))
  const address = (file: string): string => (site === null ? `./${file}` : new URL(file, site).href)
  return {
    name: 'site-head',
    configResolved(config) {
      pair = pairOfBuild(config)
    },
    transformIndexHtml: {
      order: 'post',
      handler(start, { bundle }) {
        const own = ownSaid()
        const html = start
          .replace(`<title>${said.name}`, () => `<title>${own.name}`)
          .replace(said.description, () => own.description)
        // The icon is inlined, because a request for it would come before the first paint.
        const inline = `data:image/svg+xml,${icon.replaceAll(/[<># ]/g, encodeURIComponent)}`
        const link = `<link rel="icon" href="${inline}" type="image/svg+xml" />`
        if (bundle === undefined) return html.replace('</head>', () => `  ${link}\n  </head>`)
        changeAll(pages, (page) => page.replace('</title>', () => `</title>\n    ${link}`))
        // The picture, the feed and the tables are of China and Russia, so another pair's page has none of them.
        const picture = pair === null ? { path: 'social.png', ...pictureSize, alt: own.description } : null
        const tags = headTags(
          { title: own.name, description: own.description, path: '', picture },
          own.name,
          site,
          './',
        )
        if (pair !== null) return html.replace('</head>', () => `  ${[link, ...tags].join('\n    ')}\n  </head>`)
        const feed = `<link rel="alternate" type="application/atom+xml" href="./feed.xml" title="${own.name}" />`
        const data = `<script type="application/ld+json">${inPage(siteData(own, readDataFile, address))}</script>`
        return html.replace('</head>', () => `  ${[link, ...tags, feed, data].join('\n    ')}\n  </head>`)
      },
    },
    writeBundle: ({ dir }) =>
      writeFiles(dir, [
        ['icons/icon.svg', icon],
        // The home screen of an iPhone rounds the corners itself.
        ['icons/touch.png', png(maskable, 180)],
        ...manifestIcons.map(
          ({ src, size, purpose }) => [src, png(purpose === 'any' ? icon : maskable, size)] as const,
        ),
        ['manifest.webmanifest', manifest(ownSaid())],
        ['robots.txt', robots(site)],
        ...(site === null ? [] : [['sitemap.xml', sitemap(site, ['', ...pages.keys()])] as const]),
      ]),
  }
}
