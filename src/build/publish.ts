import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import '#src/i18n/messages/en/en.ts'
import { publishedFiles } from '#src/build/published/published.ts'
import { pairOfBuild } from '#src/build/pair.ts'
import { siteUrl, writeFiles } from '#src/build/site.ts'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { readFileSync } from 'node:fs'

/** Makes all files before any is written, so that an error fails the build early. A site of another pair gets none. */
function filesOfBuild(name: string, make: () => ReadonlyMap<string, () => string>): Plugin {
  let made: readonly (readonly [string, string])[] = []
  let isOfAnother = false
  return {
    name,
    apply: 'build',
    // Other environments of a build need no second copy.
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
      // Vite copies all of public/, but the mock's worker must not be able to answer in the built site.
      const others = ['mockServiceWorker.js', ...(isOfAnother ? ['social.png'] : [])]
      for (const file of others) await rm(join(dir ?? '', file), { force: true })
    },
  }
}

/** Writes every answer of the trade API into the built site, which then needs no server and no mock. */
export function bakeTradeApi(): Plugin {
  return filesOfBuild('bake-trade-api', responsesFromDisk)
}

/** Writes the files that programs read: series as CSV, tables, OpenAPI, feed and llms.txt. */
export function publishFigures(): Plugin {
  return filesOfBuild('publish-figures', () => publishedFiles(siteUrl()))
}

/** Names the packages whose code and fonts the site ships. */
export const packageLicences = { fileName: 'LICENSES-OF-PACKAGES.txt' } as const

/** The built site carries the project's own licence for those who copy it. */
export function ownLicence(root: string): Plugin {
  return {
    name: 'own-licence',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(join(root, 'LICENSE'), 'utf8') })
    },
  }
}
