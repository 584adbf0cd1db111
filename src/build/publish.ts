import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { publishedFiles } from '#src/build/published/published.ts'
import { siteUrl } from '#src/build/siteUrl.ts'

/** Writes what programs read into the built site; past the bundler, as the answers of the trade API are (bakeApi.ts). */
export function publishFigures(): Plugin {
  let files: readonly { readonly path: string; readonly text: string }[] = []
  return {
    name: 'publish-figures',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    // At the start: what cannot be made fails the build before it has written anything.
    buildStart() {
      files = Array.from(publishedFiles(siteUrl()), ([path, text]) => ({ path, text: text() }))
    },
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder to write the figures into')
      for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
        await mkdir(join(dir, folder), { recursive: true })
      }
      await Promise.all(files.map(({ path, text }) => writeFile(join(dir, path), text)))
    },
  }
}
