import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { publishedFiles } from '#src/build/published/published.ts'
import { siteUrl } from '#src/build/siteUrl.ts'

/** Writes what programs read into the built site; past the bundler, as the answers of the trade API are (bakeApi.ts). */
export function publishFigures(): Plugin {
  let files: ReadonlyMap<string, string> = new Map()
  return {
    name: 'publish-figures',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    // At the start: what cannot be made fails the build before it has written anything.
    buildStart() {
      files = publishedFiles(siteUrl())
    },
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder to write the figures into')
      for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) {
        await mkdir(join(dir, folder), { recursive: true })
      }
      await Promise.all(Array.from(files, ([path, text]) => writeFile(join(dir, path), text)))
    },
  }
}
