import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { normalizePath } from 'vite'
import { dataFolder } from '#mocks/answers/disk.ts'
import { withAnswers } from '#src/build/answers.ts'
import type { makeCards, MadeCards, namedCards } from '#src/build/cards/makeCards.ts'

const prefix = 'virtual:cards/'

/** All cards of the tables as they are: made once for all who import one of them. */
let made: Promise<MadeCards> | null = null

async function makeBy(source: ViteDevServer, hasOwnApi: boolean): Promise<MadeCards> {
  const module = await source.ssrLoadModule('/src/build/cards/makeCards.ts')
  const make: typeof makeCards = module['makeCards']
  const name: typeof namedCards = module['namedCards']
  return hasOwnApi ? name() : withAnswers(make)
}

/**
 * The gallery's cards as modules: `virtual:cards/looks` and one of sentences a language. In development, in tests, in the
 * built site and in the page as served they are the same, and no browser loads a figure for its card.
 *
 * @param source runs the application's own modules, by which cards are made
 */
export function cardsModule(source: () => Promise<ViteDevServer>): Plugin {
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
      made ??= source().then((running) => makeBy(running, hasOwnApi))
      const exported = Object.entries(await made).find(([name]) => id === `\0${prefix}${name}`)
      if (exported === undefined) throw new Error(`There are no cards called ${id.slice(1)}`)
      return `export default ${JSON.stringify(exported[1])}`
    },
    watchChange(file) {
      if (normalizePath(file).startsWith(tables)) made = null
    },
  }
}
