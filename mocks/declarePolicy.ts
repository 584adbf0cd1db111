import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { contentPolicy, headersFile, withPolicy } from '#mocks/policy.ts'

/** The built page declares its own Content-Security-Policy; the last of the plugins, for it hashes what they wrote. */
export function declarePolicy(): Plugin {
  let apiBase = ''
  let policy = ''
  return {
    name: 'declare-policy',
    apply: 'build',
    configResolved({ env }) {
      apiBase = String(env['VITE_API_BASE'] ?? '')
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        // Without a bundle nothing is built: Vite's own client of the development page runs inline.
        if (bundle === undefined) return html
        policy = contentPolicy(html, apiBase)
        return withPolicy(html, policy)
      },
    },
    async writeBundle({ dir }) {
      if (dir !== undefined) await writeFile(join(dir, '_headers'), headersFile(policy))
    },
  }
}
