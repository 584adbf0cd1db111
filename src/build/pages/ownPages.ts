import '#src/i18n/messages/en/en.ts'
import { hashKey } from '@tanstack/react-query'
import { readDataFile } from '#mocks/answers/disk.ts'
import { readTable } from '#mocks/readers/table.ts'
import { type ServedAnswers, servedAnswersId } from '#src/api/queries.ts'
import { described, headTags, replaced } from '#src/build/head/siteHead.ts'
import type { DrawnPage, drawPages } from '#src/build/pages/drawPages.tsx'
import { drawPictures, pictureSize } from '#src/build/pages/picture.ts'
import { inPage, inlineScript } from '#src/build/prerender/servedPage.ts'
import { type SiteFile, buildDay } from '#src/build/site.ts'
import { applicationSource, withAnswers } from '#src/build/source.ts'
import { embedCode } from '#src/publish/files/embed.ts'
import { first } from '#src/i18n/messages/en/first.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { viewsTable } from '#src/trade/tables/catalogue.ts'
import { addressOf } from '#src/view/address/address.ts'

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

/** Pages of their own, made from the start page as it is served, with their pictures and answers. */
export async function ownPages(root: string, startPage: string, site: URL | null) {
  const drawn = await drawnPages(root, site?.href ?? name)
  const parts = { enter: await inlineScript('enter'), place: await inlineScript('place') }
  const pictures = drawPictures(drawn.map(({ svg }) => svg))
  return drawn.map((page, i) => {
    const { title, description, alt } = page
    const path = `views/${page.slug}/`
    const picture = { path: `${path}picture.png`, ...pictureSize, alt }
    const tags = headTags({ title, description, path, picture }, name, site, home)
    const files: SiteFile[] = [[picture.path, pictures[i] ?? '']]
    if (site !== null) {
      const file = `${path}oembed.json`
      files.push([file, JSON.stringify(oembed(page, name, site, path))])
      tags.push(`<link rel="alternate" type="application/json+oembed" href="${new URL(file, site).href}" />`)
    }
    // The first script, enter.js, makes the addresses of the links before it absolute.
    const html = pageHtml(startPage, page, parts).replace('<script>', () => `${tags.join('\n    ')}\n    <script>`)
    return { path, html, files }
  })
}

/** Relative path from a page to the site's folder. */
const home = '../../'

type Parts = { readonly enter: string; readonly place: string }

function withOwnAnswers(html: string, own: ServedAnswers): string {
  const block = new RegExp(`(<script type="application/json" id="${servedAnswersId}">)([^]*?)(</script>)`)
  return html.replace(block, (_, before: string, text: string, after: string) => {
    const answers: ServedAnswers = JSON.parse(text)
    const here = new Set(answers.map(([key]) => hashKey(key)))
    return before + inPage([...answers, ...own.filter(([key]) => !here.has(hashKey(key)))]) + after
  })
}

/**
 * Gives the start page another head and a drawn figure. Without scripts only that figure is shown; with scripts it lies
 * over the place of the live figure until that is there.
 */
function pageHtml(startPage: string, page: DrawnPage, parts: Parts): string {
  const { title, description, search, article, answers } = page
  const view = `<meta name="view" content="${escapeHtml(search)}" />`
  let html = withOwnAnswers(startPage, answers)
  html = described(html, `${title} – ${name}`, description)
  html = replaced(html, '</title>', (end) => `${end}\n    ${view}`)
  html = replaced(
    html,
    /<style>([^]*?)<\/style>/,
    (_, css = '') =>
      `<style>${css.replaceAll('url(./', `url(${home}`).replaceAll(/url\((["'])\.\//g, `url($1${home}`)}</style>`,
  )
  html = html.replaceAll('<link rel="modulepreload" fetchpriority="low" href="./', (link) => link.replace('./', home))
  html = replaced(html, '<script>', () => `<script>${parts.enter}</script>\n    <script>`)
  // The start page's own still chart is never visible on this page.
  html = replaced(
    html,
    /(<div class="posters">)[^]*?(<\/div><noscript>)[^]*?(<\/noscript>)/,
    (_, before = '', between = '', after = '') => before + between + after,
  )
  html = replaced(html, '<html', () => '<html data-own="alone"')
  return replaced(html, /<\/body>/, () => `  ${article}\n    <script>${parts.place}</script>\n  </body>`)
}
