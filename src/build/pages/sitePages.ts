import '#src/i18n/messages/en/en.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { iconLink, inWordsOf, siteFiles, startTags } from '#src/build/head/siteHead.ts'
import { contentPolicy, headersFile, keptFiles, withPolicy } from '#src/build/headers.ts'
import { ownPages } from '#src/build/pages/ownPages.ts'
import { pairOfBuild } from '#src/build/pair.ts'
import { inlineScript, servedPage } from '#src/build/prerender/servedPage.ts'
import { type SiteFile, buildDay, siteUrl, writeFiles } from '#src/build/site.ts'
import { createFormat } from '#src/i18n/format.ts'
import { inEnglish, languageRow, languages, loadLanguage, wordsOfPair } from '#src/i18n/languages.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import type { Pair } from '#src/trade/catalogue.ts'

/**
 * Makes all pages from the start page as the bundler leaves it, and the files that describe the site. In development
 * there is the start page alone, without its first view.
 */
export function sitePages(root: string): Plugin {
  const site = siteUrl()
  let pair: Pair | null = null
  let apiBase = ''
  let files: readonly SiteFile[] = []
  return {
    name: 'site-pages',
    configResolved(config) {
      pair = pairOfBuild(config)
      apiBase = String(config.env['VITE_API_BASE'] ?? '')
    },
    transformIndexHtml: {
      order: 'post',
      async handler(start, { bundle }) {
        const built = (one: string): string => withMeta(one, 'built', buildDay())
        if (bundle === undefined) return built(beforeHeadEnds(inWordsOf(pair, start), [iconLink]))
        const served = await servedPage(root, start, bundle, apiBase !== '')
        // A site with its own trade API has other figures than the tables, so it gets no such pages.
        const own = apiBase === '' ? await ownPages(root, served, site) : []
        const first = beforeHeadEnds(inWordsOf(pair, served), startTags(pair, site))
        const version = versionOf(first, Object.keys(bundle))
        // The day is added after hashing: the same site built a day later is no new version.
        const named = (one: string): string => built(withMeta(one, 'version', version))
        const html = named(first)
        const others = [
          ...own.map((page) => [`${page.path}index.html`, page.html] as const),
          ['404.html', await notFoundPage(site, pair)] as const,
        ].map(([path, page]) => [path, named(page.replace('</title>', () => `</title>\n    ${iconLink}`))] as const)
        // All pages share one policy, because a host that sends it as a header sends the same for each page.
        const policy = contentPolicy([html, ...others.map(([, page]) => page)].join(''), apiBase, site)
        files = [
          ...others.map(([path, page]) => [path, withPolicy(page, policy)] as const),
          ...own.flatMap((page) => page.files),
          ...siteFiles(pair, site, ['', ...own.map(({ path }) => path)]),
          ['LICENSE', readFileSync(join(root, 'LICENSE'), 'utf8')],
          // By this file a page open for long can tell whether files that it has not loaded yet are of its version.
          ['version.json', JSON.stringify({ version })],
          ['_headers', headersFile(policy, keptFiles(html))],
        ]
        return withPolicy(html, policy)
      },
    },
    writeBundle: ({ dir }) => writeFiles(dir, files),
  }
}

/** A hash of the page, of the names of its files, which hold their hashes, and of every figure. */
export function versionOf(html: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(html).update(files.toSorted().join('\n'))
  for (const [path, answer] of responsesFromDisk()) hash.update(path).update(answer())
  return hash.digest('base64url').slice(0, 16)
}

const beforeHeadEnds = (html: string, tags: readonly string[]): string =>
  html.replace('</head>', () => `  ${tags.join('\n    ')}\n  </head>`)

const withMeta = (html: string, name: string, content: string): string =>
  beforeHeadEnds(html, [`<meta name="${name}" content="${escapeHtml(content)}" />`])

// Type and colours of the page; no file of it can be named where the address may be any.
const css = [
  ':root{color-scheme:light dark;font:18px/1.5 "IBM Plex Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;background:light-dark(#fbfaf6,#14171b);color:light-dark(#1a1d21,#ece8df)}',
  'body{max-width:36em;margin:10vh auto;padding:0 1em}',
  'h1,h2{margin:2em 0 0;font:600 1.2em/1.15 "Source Serif 4","Noto Serif SC","Songti SC",Georgia,serif}',
  'p{margin:.3em 0}a{color:inherit;text-underline-offset:.1875rem}a:hover{color:light-dark(#b33c18,#f08a6b)}',
].join('')

/**
 * Hosts show this page at any missing address: its only relative address is the link home, which a script corrects.
 * Without it some hosts answer with the start page, which a browser caches as the missing script.
 */
async function notFoundPage(site: URL | null, pair: Pair | null): Promise<string> {
  const texts = await Promise.all(languages.map(loadLanguage))
  const parts = texts.map((own, i) => {
    const { language } = own
    const words = pair === null ? {} : wordsOfPair(language, pair)
    const { t } = createFormat({ ...own, messages: { ...own.messages, ...words } })
    const heading = `h${i === 0 ? 1 : 2}`
    return `<section lang="${languageRow(language).tag}">
      <${heading}>${escapeHtml(t('notFound.title'))}</${heading}>
      <p>${escapeHtml(t('notFound.body'))}</p>
      <p><a href="${escapeHtml(site?.href ?? './')}">${escapeHtml(t('notFound.home'))}</a></p>
    </section>`
  })
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${inEnglish('notFound.title')}</title>
    <meta name="robots" content="noindex" />
    <style>${css}</style>
  </head>
  <body>
    <main>
    ${parts.join('\n    ')}
    </main>
    ${site === null ? `<script type="module">${await inlineScript('home')}</script>` : ''}
  </body>
</html>
`
}
