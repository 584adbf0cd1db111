import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import type { DrawnPage } from '#src/build/pages/drawPages.tsx'
import { drawnPages } from '#src/build/pages/ownPages.ts'
import { oembed } from '#src/build/pages/oembed.ts'
import { home, pageHtml, sharedParts } from '#src/build/pages/pageHtml.ts'
import { drawPictures, pictureSize } from '#src/build/pages/picture.ts'
import type { SitePages } from '#src/build/pages/sitePages.ts'
import { headTags } from '#src/build/head/tags.ts'
import { siteUrl } from '#src/build/siteUrl.ts'

const pathOf = ({ slug }: DrawnPage): string => `views/${slug}/`

/** Pages of their own for what is worth a link: made of the start page as the plugins before this one leave it. */
export function ownPages(pages: SitePages): Plugin {
  let root = process.cwd()
  let hasOwnApi = false
  let drawn: readonly DrawnPage[] = []
  return {
    name: 'own-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root
      hasOwnApi = Boolean(config.env['VITE_API_BASE'])
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // Another API has other figures: nothing can be drawn of them here.
        if (bundle === undefined || hasOwnApi) return html
        const name = appMessages['app.title']
        const site = siteUrl()
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
          // Before the first script, which takes what has been named to its whole address.
          pages.set(
            path,
            made.replace('<script>', () => `${tags.join('\n    ')}\n    <script>`),
          )
        }
        return html
      },
    },
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder to write views/ into')
      const pictures = drawPictures(drawn.map(({ svg }) => svg))
      for (const [path, html] of pages) {
        const file = join(dir, path.endsWith('/') ? `${path}index.html` : path)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, html)
      }
      const site = siteUrl()
      if (site !== null)
        for (const page of drawn) {
          const answer = oembed(page, appMessages['app.title'], site, pathOf(page))
          await writeFile(join(dir, pathOf(page), 'oembed.json'), JSON.stringify(answer))
        }
      for (const [i, page] of drawn.entries())
        await writeFile(join(dir, pathOf(page), 'picture.png'), pictures[i] ?? new Uint8Array())
    },
  }
}
