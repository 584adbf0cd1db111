import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * `react-dom/server` brings a renderer to text and one to streams, each a React of its own. An export draws by the first
 * alone: half as much to load.
 */
export function textRendererAlone(): Plugin {
  const file = 'cjs/react-dom-server-legacy.browser.production.js'
  return {
    name: 'text-renderer-alone',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, _, { ssr }) {
      if (id !== 'react-dom/server' || ssr === true) return null
      return join(dirname(createRequire(import.meta.url).resolve('react-dom/package.json')), file)
    },
  }
}
