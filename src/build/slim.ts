import type { Plugin } from 'vite'
import { importSuffix } from '#src/lib/importWithRetry.ts'

/** A dynamic import of another file of the build, whose name has a placeholder until its hash is known. */
const dynamicImport = /\bimport\(([`"'])(\.\/[^`"']+\.js)\1\)/g

/**
 * Dynamic imports as the browser has them. Vite wraps each in a helper that fetches style sheets first; this site has one,
 * which lies in the page, so the helper would be a kilobyte of code before the first interaction for nothing. A file can
 * be asked for again under another name (lib/importWithRetry.ts).
 */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    // Before the hashes: a file whose content is another has another name.
    renderChunk: (code) => code.replaceAll(dynamicImport, (_all, _quote, name) => `import("${name}"+${importSuffix})`),
  }
}
