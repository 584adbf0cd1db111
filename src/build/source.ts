import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, type ViteDevServer, createServer, normalizePath } from 'vite'
import { anotherPair } from '#src/build/pair.ts'
import { dataFolder, responsesFromDisk } from '#mocks/answers/disk.ts'
import type { Responses } from '#mocks/answers/responses.ts'
import type { makeCards, MadeCards } from '#src/build/cards.tsx'

let running: Promise<ViteDevServer> | null = null

/** Runs the application's own modules in Node, by one server for all plugins of a build. */
export function applicationSource(root: string): Promise<ViteDevServer> {
  running ??= createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [anotherPair(), cardsModule(root)],
  })
  return running
}

export async function closeSource(): Promise<void> {
  const source = await running
  running = null
  await source?.close()
}

/** While `run` runs, `fetch` answers from the tables, and fonts from their packages; calls must not overlap. */
export async function withAnswers<T>(run: () => Promise<T>, files: Responses = responsesFromDisk()): Promise<T> {
  const before = globalThis.fetch
  globalThis.fetch = async (resource) => {
    const path = String(resource)
    // Vite's server replaces the import of a file by its address.
    if (path.startsWith('/node_modules/')) return new Response(readFileSync(join(process.cwd(), path)))
    const answer = files.get(path.replace(/^\.?\//, ''))
    return answer === undefined ? new Response(null, { status: 404 }) : new Response(answer())
  }
  try {
    return await run()
  } finally {
    globalThis.fetch = before
  }
}

const prefix = 'virtual:cards/'

/** Made once for all modules that import cards. */
let cards: Promise<MadeCards> | null = null

async function cardsOf(root: string, hasOwnApi: boolean): Promise<MadeCards> {
  const module = await (await applicationSource(root)).ssrLoadModule('/src/build/cards.tsx')
  const make: typeof makeCards = module['makeCards']
  return withAnswers(() => make(hasOwnApi))
}

/** The default export of `virtual:cards/<name>`, as code. */
function exportedBy({ looks, sentences }: MadeCards, name: string): string {
  if (name === 'translations') {
    const others = Object.keys(sentences).filter((language) => language !== 'en')
    return `{ ${others.map((language) => `${language}: () => import('${prefix}${language}')`).join(', ')} }`
  }
  const made = name === 'looks' ? looks : sentences[name]
  if (made === undefined) throw new Error(`There are no cards called ${name}`)
  return JSON.stringify(made)
}

function cardsModule(root: string): Plugin {
  const tables = normalizePath(dataFolder)
  let hasOwnApi = false
  return {
    name: 'cards',
    configResolved(config) {
      hasOwnApi = Boolean(config.env['VITE_API_BASE'])
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      for (const file of readdirSync(dataFolder)) this.addWatchFile(join(dataFolder, file))
      cards ??= cardsOf(root, hasOwnApi)
      return `export default ${exportedBy(await cards, id.slice(prefix.length + 1))}`
    },
    watchChange(file) {
      if (normalizePath(file).startsWith(tables)) cards = null
    },
  }
}

/**
 * The gallery's cards as modules: `virtual:cards/looks`, one module of sentences for each language, and
 * `virtual:cards/translations`, which lazy-loads those. Development, tests, the built site and the page as served share
 * them, so that no browser loads a figure for its card.
 */
export function galleryCards(root: string): Plugin {
  return { ...cardsModule(root), closeBundle: closeSource }
}
