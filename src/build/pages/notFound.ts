import type { Plugin } from 'vite'
import '#src/i18n/messages/en/en.ts'
import { page } from '#src/i18n/messages/en/page.ts'
import { createFormat } from '#src/i18n/format.ts'
import { languageRow } from '#src/i18n/languages.ts'
import { inlineScript } from '#src/build/prerender/servedPage.ts'
import { pairOfBuild, textsOfBuild } from '#src/build/pair.ts'
import { type SitePages, siteUrl } from '#src/build/site.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import type { Pair } from '#src/trade/pair.ts'

// Type and colours of the page; no file of it can be named where the address may be any.
const css = [
  ':root{color-scheme:light dark;font:18px/1.5 "IBM Plex Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;background:light-dark(#fbfaf6,#14171b);color:light-dark(#1a1d21,#ece8df)}',
  'body{max-width:36em;margin:10vh auto;padding:0 1em}',
  'h1,h2{margin:2em 0 0;font:600 1.2em/1.15 "Source Serif 4","Noto Serif SC","Songti SC",Georgia,serif}',
  'p{margin:.3em 0}a{color:inherit;text-underline-offset:.1875rem}a:hover{color:light-dark(#b33c18,#f08a6b)}',
].join('')

/** Hosts show this page at any missing address: its only relative address is the link home, which a script corrects. */
async function notFoundPage(site: URL | null, pair: Pair | null): Promise<string> {
  const texts = await textsOfBuild(pair)
  const parts = texts.map(createFormat).map(({ language, t }, i) => {
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
    <title>${page['notFound.title']}</title>
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

/** Without a `404.html` some hosts answer with the start page, which a browser caches as the missing script. */
export function notFound(pages: SitePages): Plugin {
  let pair: Pair | null = null
  return {
    name: 'not-found',
    apply: 'build',
    configResolved(config) {
      pair = pairOfBuild(config)
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        pages.set('404.html', await notFoundPage(siteUrl(), pair))
      },
    },
  }
}
