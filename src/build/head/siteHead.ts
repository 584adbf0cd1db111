import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { readDataFile } from '#mocks/answers/disk.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { iconFiles, iconInPage, icons } from '#src/build/head/icons.ts'
import { siteData } from '#src/build/head/jsonLd.ts'
import { headTags } from '#src/build/head/tags.ts'
import { pictureSize } from '#src/build/pages/picture.ts'
import type { SitePages } from '#src/build/pages/sitePages.ts'
import { changeAll } from '#src/build/pages/sitePages.ts'
import { inPage } from '#src/build/prerender/servedPage.ts'
import { siteUrl } from '#src/build/siteUrl.ts'

const name = appMessages['app.title']
const start = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8')
const [, description = ''] = /name="description"\s+content="([^"]*)"/.exec(start) ?? []

/** Paper, as `--paper` of the light page. */
const paper = '#fbfaf6'

function manifest(): string {
  return JSON.stringify({
    name,
    short_name: name,
    description,
    lang: 'en',
    // Where the manifest lies is where the site begins.
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: icons.map(({ file, size, purpose }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  })
}

/** Every page of the site that is a folder's; without an address of the site there is none to write down. */
function sitemap(site: URL, pages: readonly string[]): string {
  const folders = pages.filter((path) => !path.endsWith('.html'))
  const urls = folders.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

function robots(site: URL | null): string {
  const map = site === null ? '' : `Sitemap: ${new URL('sitemap.xml', site).href}\n`
  return `User-agent: *\nAllow: /\n${map}`
}

/**
 * What the site says of itself to previews, search engines and home screens, and the files that this names. With `SITE_URL`
 * all of it; without, what needs no whole address.
 */
export function siteHead(pages: SitePages): Plugin {
  const site = siteUrl()
  const address = (file: string): string => (site === null ? `./${file}` : new URL(file, site).href)
  return {
    name: 'site-head',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const icon = `<link rel="icon" href="${iconInPage}" type="image/svg+xml" />`
        if (bundle === undefined) return html.replace('</head>', () => `  ${icon}\n  </head>`)
        changeAll(pages, (page) => page.replace('</title>', () => `</title>\n    ${icon}`))
        const picture = { path: 'social.png', ...pictureSize, alt: description }
        const tags = headTags({ title: name, description, path: '', picture }, name, site, './')
        const feed = `<link rel="alternate" type="application/atom+xml" href="./feed.xml" title="${name}" />`
        const data = `<script type="application/ld+json">${inPage(siteData({ name, description }, readDataFile, address))}</script>`
        return html.replace('</head>', () => `  ${[icon, ...tags, feed, data].join('\n    ')}\n  </head>`)
      },
    },
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder to write the files of its head into')
      const files = [
        ...iconFiles(),
        { file: 'manifest.webmanifest', bytes: manifest() },
        { file: 'robots.txt', bytes: robots(site) },
        ...(site === null ? [] : [{ file: 'sitemap.xml', bytes: sitemap(site, ['', ...pages.keys()]) }]),
      ]
      for (const { file, bytes } of files) {
        await mkdir(dirname(join(dir, file)), { recursive: true })
        await writeFile(join(dir, file), bytes)
      }
    },
  }
}
