import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Groups the site's code by order of use. A group takes all that its modules import and no group before it has:
 * `libraries` are the packages that a first interaction needs, which stay in the cache when a new version of the site
 * comes, `app` is its own code for that, `lines` what the first view's chart needs beyond them, and `around` all else
 * that every visit loads. Each is one file: a request costs more than finer chunks save.
 */
export function chunkGroups(root: string) {
  const begunBy = {
    // The notes under the figure import the last one as well: inside `lines` it would make the notes wait for it.
    app: ['main.tsx', 'trade/steps.ts'],
    lines: ['figures/line/LinesChart.tsx'],
    around: [
      'claims/Claims.tsx',
      'app/stage/UnderChart.tsx',
      'app/connection/Background.ts',
      'api/client.ts',
      'controls/RequestState.tsx',
      'app/stage/FigureStates.tsx',
      'figures/core/headline.ts',
    ],
  }
  const own = Object.entries(begunBy).map(([name, files], i) => {
    const modules = new Set(files.map((file) => `${root}/src/${file}`))
    return { name, test: (id: string) => modules.has(id), priority: 2 - i }
  })
  // React's renderers of HTML are for exports alone.
  const libraries = /\/node_modules\/(react|react-dom|scheduler|@tanstack)\/(?!.*server)/
  return [{ name: 'libraries', test: libraries, priority: 3 }, ...own]
}

/** Exports render to text only; `react-dom/server` also contains the stream renderers, twice as much to load. */
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

const helped =
  /[$\w]+\((?:async)?\(\)=>(?:\{let\{[^{}]*\}=await )?(import\(`[^`]+`\))(?:;return\{[^{}]*\}\})?,\[\],import\.meta\.url\)/g

/** A chunk that only passes on what a group has: Rolldown makes one for each module of a group that is imported lazily. */
const facade = /^export\{([^{}]*)\}from"\.\/([^"]+)";\s*$/

/** `r as ClaimBar` → `ClaimBar:n.r`. */
const picked = (names: string): string =>
  names
    .split(',')
    .map((name) => name.split(' as '))
    .map(([own = '', other = own]) => `${other}:n.${own}`)
    .join()

/**
 * Removes Vite's helper around `import()`, which preloads style sheets and chunks: no chunk here has any. An import of a
 * facade becomes one of its group, which saves a request and the wait for it.
 */
export function plainImports(): Plugin {
  const helper = '\0vite/preload-helper.js'
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : null),
    // The helper is called with a function that picks the names in use, an empty preload list and the module's address.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        for (const file of chunks) file.code = file.code.replaceAll(helped, '$1')
        for (const { code, fileName, isDynamicEntry } of chunks) {
          const [, names = '', group = ''] = isDynamicEntry ? (facade.exec(code) ?? []) : []
          if (group === '') continue
          const own = fileName.split('/').at(-1) ?? ''
          for (const file of chunks)
            file.code = file.code.replaceAll(
              `import(\`./${own}\`)`,
              `import(\`./${group}\`).then(n=>({${picked(names)}}))`,
            )
          delete bundle[fileName]
        }
      },
    },
  }
}

/**
 * A chunk that is imported for its effects alone, as English words are, is passed on by name as well. Where a host gives
 * another script in its place the import then fails, and the page says that a part is missing (`loadCode`).
 */
export function effectsByName(): Plugin {
  return {
    name: 'effects-by-name',
    apply: 'build',
    renderChunk(code, chunk, _, { chunks }) {
      // Vite leaves the page's own script out where it imports the application and no more.
      if (chunk.isEntry) return null
      // An import whose name is not used would lose it when the code is minified.
      const named = code.replaceAll(/^import "\.\/(.+)";$/gm, (_whole, file: string) => {
        const name = chunks[`assets/${file}`]?.exports[0] ?? 'effects'
        return `export { ${name} as from_${name} } from "./${file}";`
      })
      return chunk.exports.length > 0 || chunk.isDynamicEntry ? named : `${named}\nexport const effects = 0`
    },
  }
}
