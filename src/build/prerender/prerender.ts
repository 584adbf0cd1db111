import type { Plugin } from 'vite'
import type { PageAnswers } from '#src/api/pageAnswers.ts'
import type { Names, Source } from '#src/trade/catalogue.ts'
import type { firstAnswers, renderFirstView } from '#src/build/prerender/firstView.tsx'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { buildDay } from '#src/build/buildDay.ts'
import type { FirstView } from '#src/build/prerender/servedPage.ts'
import { servedPage } from '#src/build/prerender/servedPage.ts'
import { applicationSource, closeSource } from '#src/build/prerender/source.ts'

/** What is told of a source in other languages is a tenth of all answers, and one section far down needs it, later. */
function inEnglish(source: Source): Source {
  const english = ({ en }: Names): Names => ({ en })
  return {
    ...source,
    publisher: english(source.publisher),
    dataset: english(source.dataset),
    licence: english(source.licence),
    vintage: english(source.vintage),
    via: english(source.via),
  }
}

/** The default view as markup, with its chart in it, and the answers that it was made of. */
async function firstView(root: string): Promise<FirstView> {
  const files = responsesFromDisk()
  const day = buildDay()
  const source = await applicationSource(root)
  const page = await source.ssrLoadModule('/src/build/prerender/firstView.tsx')
  const findAnswers: typeof firstAnswers = page['firstAnswers']
  const render: typeof renderFirstView = page['renderFirstView']
  const answers: PageAnswers = findAnswers((resource) => JSON.parse(files.get(resource)?.() ?? 'null'))
  const markup = await render(answers, day)
  const { catalogue } = answers
  const sources = catalogue?.sources.map(inEnglish) ?? []
  return { markup, answers: catalogue === undefined ? answers : { ...answers, catalogue: { ...catalogue, sources } } }
}

/**
 * Puts the first view into the built page: its markup, its chart as SVG and the answers it is made of, so that a reader
 * sees it with the first bytes. A site with a trade API of its own has other figures: its page is made in the browser, and
 * has from here only the scripts that start the application, and say so where it does not come.
 */
export function prerenderFirstView(): Plugin {
  let root = process.cwd()
  let hasOwnApi = false
  return {
    name: 'prerender-first-view',
    apply: 'build',
    configResolved(config) {
      root = config.root
      hasOwnApi = Boolean(config.env['VITE_API_BASE'])
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined) return html
        return servedPage(html, bundle, hasOwnApi ? null : await firstView(root))
      },
    },
    closeBundle: closeSource,
  }
}
