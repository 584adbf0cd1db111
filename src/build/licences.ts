import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where the built site names the packages whose code and fonts it ships, each with its licence (Vite's `build.license`). */
export const packageLicences = { fileName: 'LICENSES-OF-PACKAGES.txt' } as const

/** Our own licence, beside the others: whoever copies the built site has both. */
export function ownLicence(): Plugin {
  let root = ''
  return {
    name: 'own-licence',
    apply: 'build',
    configResolved(config) {
      ;({ root } = config)
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: await readFile(join(root, 'LICENSE'), 'utf8') })
    },
  }
}
