import { readFileSync } from 'node:fs'
import { type Rolldown, minify } from 'vite'
import { servedAnswersId } from '#src/api/queries.ts'
import type { FirstView, firstView } from '#src/build/prerender/firstView.tsx'
import { buildDay } from '#src/build/site.ts'
import { applicationSource, withAnswers } from '#src/build/source.ts'
import { createFormat } from '#src/i18n/format.ts'
import { languages, loadLanguage } from '#src/i18n/languages.ts'

type Bundle = Rolldown.OutputBundle

export async function inlineScript(name: string, replace: (text: string) => string = (text) => text): Promise<string> {
  const text = readFileSync(new URL(`./inline/${name}.js`, import.meta.url), 'utf8')
  const { code } = await minify(`${name}.js`, replace(text), {
    module: true,
    compress: true,
    mangle: true,
    sourcemap: false,
  })
  return code.trim()
}

function chunkOf(bundle: Bundle, source: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(source))) return file
  }
  throw new Error(`The build has no chunk of ${source}`)
}

function withImports(bundle: Bundle, { fileName, imports }: Rolldown.OutputChunk): string[] {
  const needed = imports.flatMap((name) => {
    const chunk = bundle[name]
    return chunk?.type === 'chunk' ? withImports(bundle, chunk) : []
  })
  return [fileName, ...needed]
}

/** Inlines the style sheet, one request less before the first paint; its URLs become relative to the page. */
function inlineStyles(html: string, bundle: Bundle): string {
  return html.replaceAll(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, file: string) => {
    const asset = bundle[file]
    if (asset?.type !== 'asset') throw new Error(`The build has no ${file}`)
    delete bundle[file]
    const text = String(asset.source)
      .trim()
      .replaceAll(/url\((["']?)(?!["']|data:|https?:)\.?\/?/g, 'url($1./assets/')
    return `\n    <style>${text}</style>`
  })
}

/** JSON for a script element, in which no string can end the element. */
export const inPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)

/** Texts for the notice that the application did not load, by language. */
async function wordsWithoutCode(): Promise<{ readonly [language: string]: readonly string[] }> {
  const texts = await Promise.all(languages.map(loadLanguage))
  return Object.fromEntries(
    texts
      .map(createFormat)
      .map(({ language, t }) => [language, [t('withoutCode.controls'), t('withoutCode.view'), t('app.retry')]]),
  )
}

export async function earlyScript(): Promise<string> {
  const words = JSON.stringify(await wordsWithoutCode())
  return inlineScript('early', (text) => text.replace("'words'", () => words))
}

/**
 * Puts the first view into the page, with scripts that start the application after the first paint. A site with a trade
 * API of its own has other figures: its page has those scripts alone.
 */
export async function servedPage(root: string, html: string, bundle: Bundle, hasOwnApi: boolean): Promise<string> {
  const view = hasOwnApi ? null : await drawnFirstView(root)
  // The files are in the order in which they run; links in the head load them right after the HTML.
  const application = Array.from(html.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g), ([, file = '']) => file)
  const links = application.map((file) => `<link rel="modulepreload" fetchpriority="low" href="./${file}" />\n    `)
  const chart = [
    '/src/figures/line/LinesChart.tsx',
    '/src/app/stage/UnderChart.tsx',
    '/src/claims/Claims.tsx',
    // A headline that came after a plain title would move what is under it.
    '/src/figures/core/headline.ts',
  ].flatMap((source) => withImports(bundle, chunkOf(bundle, source)))
  const list = (files: readonly string[]): string => JSON.stringify([...new Set(files)])
  const start = await inlineScript('start', (text) =>
    text.replace("['chart']", list(chart.filter((file) => !application.includes(file)))),
  )
  const early = await earlyScript()
  const data =
    view === null
      ? ''
      : `  <script type="application/json" id="${servedAnswersId}">${inPage(view.answers)}</script>\n  `
  return inlineStyles(html, bundle)
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace('<title>', () => `${links.join('')}<title>`)
    .replace('</head>', () => `  <script>${early}</script>\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${view?.markup ?? ''}</div>`)
    .replace('</body>', () => `${data}  <script type="module">${start}</script>\n  </body>`)
}

async function drawnFirstView(root: string): Promise<FirstView> {
  const source = await applicationSource(root)
  return withAnswers(async () => {
    const module = await source.ssrLoadModule('/src/build/prerender/firstView.tsx')
    const draw: typeof firstView = module['firstView']
    return draw(buildDay())
  })
}
