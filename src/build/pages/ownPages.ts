import type { Plugin } from 'vite'
import '#src/i18n/messages/en/en.ts'
import { first } from '#src/i18n/messages/en/first.ts'
import { addressOf } from '#src/view/address/writeView.ts'
import { embedCode } from '#src/figure/files/embed.ts'
import { headTags } from '#src/build/head/tags.ts'
import type { DrawnPage, drawPages } from '#src/build/pages/drawPages.tsx'
import { home, pageHtml, sharedParts } from '#src/build/pages/pageHtml.ts'
import { drawPictures, pictureSize } from '#src/build/pages/picture.ts'
import { type SitePages, buildDay, siteUrl, writeFiles } from '#src/build/site.ts'
import { viewsTable } from '#src/trade/tables/catalogue.ts'
import { applicationSource, withAnswers } from '#src/build/source.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { readTable } from '#mocks/tables/table.ts'

const height = 640

/** The oEmbed answer for embedding the figure (https://oembed.com). @param path of the page, from the site's folder */
export function oembed(page: Pick<DrawnPage, 'title' | 'figureTitle' | 'view'>, name: string, site: URL, path: string) {
  const { title, figureTitle, view } = page
  return {
    version: '1.0',
    type: 'rich',
    provider_name: name,
    provider_url: site.href,
    title,
    html: embedCode(addressOf(site.href, view, 'complete'), figureTitle, height),
    width: 800,
    height,
    thumbnail_url: new URL(`${path}picture.png`, site).href,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}

async function drawnPages(root: string, address: string): Promise<DrawnPage[]> {
  const source = await applicationSource(root)
  return withAnswers(async () => {
    const module = await source.ssrLoadModule('/src/build/pages/drawPages.tsx')
    const draw: typeof drawPages = module['drawPages']
    return draw(readTable(viewsTable, readDataFile(viewsTable.file)), address, buildDay())
  })
}

const name = first['app.title']
const pathOf = ({ slug }: DrawnPage): string => `views/${slug}/`

/** Makes the pages of their own from the start page as the plugins before this one leave it. */
export function ownPages(root: string, pages: SitePages): Plugin {
  const site = siteUrl()
  let hasOwnApi = false
  let drawn: readonly DrawnPage[] = []
  return {
    name: 'own-pages',
    apply: 'build',
    configResolved(config) {
      hasOwnApi = Boolean(config.env['VITE_API_BASE'])
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        // A site with its own trade API has other figures than the tables, so it gets no such pages.
        if (hasOwnApi) return
        drawn = await drawnPages(root, site?.href ?? name)
        const shared = await sharedParts()
        for (const page of drawn) {
          const { title, description, alt } = page
          const path = pathOf(page)
          const picture = { path: `${path}picture.png`, ...pictureSize, alt }
          const tags = headTags({ title, description, path, picture }, name, site, home)
          if (site !== null) {
            const href = new URL(`${path}oembed.json`, site).href
            tags.push(`<link rel="alternate" type="application/json+oembed" href="${href}" />`)
          }
          const made = pageHtml(html, page, name, shared)
          // The first script, enter.js, makes the addresses of the links before it absolute.
          pages.set(
            path,
            made.replace('<script>', () => `${tags.join('\n    ')}\n    <script>`),
          )
        }
      },
    },
    async writeBundle({ dir }) {
      const pictures = drawPictures(drawn.map(({ svg }) => svg))
      await writeFiles(dir, [
        ...Array.from(pages, ([path, html]) => [path.endsWith('/') ? `${path}index.html` : path, html] as const),
        ...drawn.map((page, i) => [`${pathOf(page)}picture.png`, pictures[i] ?? ''] as const),
        ...drawn.flatMap((page) => {
          const path = pathOf(page)
          return site === null ? [] : [[`${path}oembed.json`, JSON.stringify(oembed(page, name, site, path))] as const]
        }),
      ])
    },
  }
}
