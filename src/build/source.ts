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

const name = 'virtual:cards'

/** Made once for all modules that import cards. */
let cards: Promise<MadeCards> | null = null

async function cardsOf(root: string, hasOwnApi: boolean): Promise<MadeCards> {
  const module = await (await applicationSource(root)).ssrLoadModule('/src/build/cards.tsx')
  const make: typeof makeCards = module['makeCards']
  return withAnswers(() => make(hasOwnApi))
}

/** The module `virtual:cards`, or one of the modules of sentences that it lazy-loads, as code. */
function cardsCode({ looks, sentences }: MadeCards, language: string | undefined): string {
  const json = (value: unknown): string => JSON.stringify(value)
  if (language !== undefined) return `export default ${json(sentences[language])}`
  const { en, ...others } = sentences
  const loaders = Object.keys(others).map((other) => `${other}: () => import('${name}/${other}')`)
  return `export const looks = ${json(looks)}, english = ${json(en)}, translations = { ${loaders.join(', ')} }`
}

function cardsModule(root: string): Plugin {
  const tables = normalizePath(dataFolder)
  let hasOwnApi = false
  return {
    name: 'cards',
    configResolved(config) {
      hasOwnApi = Boolean(config.env['VITE_API_BASE'])
    },
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return null
      for (const file of readdirSync(dataFolder)) this.addWatchFile(join(dataFolder, file))
      cards ??= cardsOf(root, hasOwnApi)
      return cardsCode(await cards, id.split('/')[1])
    },
    watchChange(file) {
      if (normalizePath(file).startsWith(tables)) cards = null
    },
  }
}

/**
 * The gallery's cards as the module `virtual:cards`. Development, tests, the built site and the page as served share it, so
 * that no browser loads a figure for its card.
 */
export function galleryCards(root: string): Plugin {
  return { ...cardsModule(root), closeBundle: closeSource }
}
