import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { publishedFiles } from '#src/build/published/published.ts'
import { pairOfBuild } from '#src/build/pair.ts'
import { siteUrl, writeFiles } from '#src/build/site.ts'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { readFileSync } from 'node:fs'

/** Made before anything is written: what cannot be made fails the build in time. Nothing for a site of another pair. */
function filesOfBuild(name: string, make: () => ReadonlyMap<string, () => string>): Plugin {
  let made: readonly (readonly [string, string])[] = []
  let isOfAnother = false
  return {
    name,
    apply: 'build',
    // A prerendering build has no use for a second copy.
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved(config) {
      isOfAnother = pairOfBuild(config) !== null
    },
    buildStart() {
      if (isOfAnother) return
      made = Array.from(make(), ([path, text]) => [path, text()])
    },
    async writeBundle({ dir }) {
      await writeFiles(dir, made)
      // Vite copies all of public/; a mock's worker left in the site would be one step from answering in it.
      const others = ['mockServiceWorker.js', ...(isOfAnother ? ['social.png'] : [])]
      for (const file of others) await rm(join(dir ?? '', file), { force: true })
    },
  }
}

/** Every answer of the trade API in the built site, so that it needs no server and no mock. */
export function bakeTradeApi(): Plugin {
  return filesOfBuild('bake-trade-api', responsesFromDisk)
}

/** What programs read. */
export function publishFigures(): Plugin {
  return filesOfBuild('publish-figures', () => publishedFiles(siteUrl()))
}

/** Names the packages whose code and fonts the site ships. */
export const packageLicences = { fileName: 'LICENSES-OF-PACKAGES.txt' } as const

/** Whoever copies the built site has our own licence, too. */
export function ownLicence(root: string): Plugin {
  return {
    name: 'own-licence',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(join(root, 'LICENSE'), 'utf8') })
    },
  }
}
