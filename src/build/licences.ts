import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The file of the built site that names the packages whose code and fonts it ships, each with its licence. */
export const packageLicences = { fileName: 'LICENSES-OF-PACKAGES.txt' } as const

/** Our own licence, beside the others: whoever copies the built site has both. */
export function ownLicence(root: string): Plugin {
  return {
    name: 'own-licence',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(join(root, 'LICENSE'), 'utf8') })
    },
  }
}
