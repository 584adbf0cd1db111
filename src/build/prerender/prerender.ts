import type { Plugin } from 'vite'
import type { firstView, FirstView } from '#src/build/prerender/firstView.tsx'
import { servedPage } from '#src/build/prerender/servedPage.ts'
import { buildDay } from '#src/build/site.ts'
import { applicationSource, closeSource, withAnswers } from '#src/build/source.ts'

async function drawnFirstView(root: string): Promise<FirstView> {
  const source = await applicationSource(root)
  return withAnswers(async () => {
    const module = await source.ssrLoadModule('/src/build/prerender/firstView.tsx')
    const draw: typeof firstView = module['firstView']
    return draw(buildDay())
  })
}

/**
 * Puts the first view into the built page. A site with a trade API of its own has other figures: its page has only
 * the scripts that start the application.
 */
export function prerenderFirstView(root: string): Plugin {
  let hasOwnApi = false
  return {
    name: 'prerender-first-view',
    apply: 'build',
    configResolved(config) {
      hasOwnApi = Boolean(config.env['VITE_API_BASE'])
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        return servedPage(html, bundle, hasOwnApi ? null : await drawnFirstView(root))
      },
    },
    closeBundle: closeSource,
  }
}
