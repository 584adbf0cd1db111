import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

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
