import { readFileSync } from 'node:fs'
import { hashKey } from '@tanstack/react-query'
import { type ServedAnswers, servedAnswersId } from '#src/api/queryClient.ts'
import type { DrawnPage } from '#src/build/pages/drawPages.tsx'
import { inlineScript, inPage } from '#src/build/prerender/servedPage.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'

/** Relative path from a page to the site's folder. */
export const home = '../../'

type Shared = { readonly enter: string; readonly place: string; readonly css: string }

export async function sharedParts(): Promise<Shared> {
  const css = readFileSync(new URL('./own.css', import.meta.url), 'utf8')
  return {
    enter: await inlineScript('enter'),
    place: await inlineScript('place'),
    css: css
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }
}

function replaced(html: string, from: string | RegExp, to: (...found: string[]) => string): string {
  const made = html.replace(from, to)
  if (made === html) throw new Error(`The start page has no ${String(from)}, so no page can be made of it`)
  return made
}

function withAnswers(html: string, own: ServedAnswers): string {
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
export function pageHtml(startPage: string, page: DrawnPage, siteName: string, shared: Shared): string {
  const { title, description, search, analysis, figure, age, answers } = page
  const own = `<article id="own" class="own" aria-labelledby="own-title" data-kind="${analysis === null ? 'chart' : 'look'}"><p class="own-home"><a href="${home}">${siteName}</a></p><div class="card">${figure}</div><p class="own-age">${escapeHtml(age)}</p></article>`
  const view = `<meta name="view" content="${escapeHtml(search)}" />`
  let html = withAnswers(startPage, answers)
  html = replaced(html, /<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)} – ${siteName}</title>\n    ${view}`)
  html = replaced(
    html,
    /(<meta\s+name="description"\s+content=")[^"]*(")/,
    (_, before = '', after = '') => before + escapeHtml(description) + after,
  )
  html = replaced(
    html,
    /<style>([^]*?)<\/style>/,
    (_, css = '') =>
      `<style>${css.replaceAll('url(./', `url(${home}`).replaceAll(/url\((["'])\.\//g, `url($1${home}`)}${shared.css}</style>`,
  )
  html = html.replaceAll('<link rel="modulepreload" fetchpriority="low" href="./', (link) => link.replace('./', home))
  html = replaced(html, '<script>', () => `<script>${shared.enter}</script>\n    <script>`)
  // The start page's own still chart is never visible on this page.
  html = replaced(
    html,
    /(<div class="posters">)[^]*?(<\/div><noscript>)[^]*?(<\/noscript>)/,
    (_, before = '', between = '', after = '') => before + between + after,
  )
  return replaced(html, /<\/body>/, () => `  ${own}\n    <script>${shared.place}</script>\n  </body>`)
}
