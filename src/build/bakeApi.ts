import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { responsesFromDisk } from '#mocks/answers/disk.ts'

/**
 * Writes every answer of the trade API into the built site, so that it needs no server and no mock.
 * Written past the bundler: as its assets, two thousand files would each be a line of the build's report.
 */
export function bakeTradeApi(): Plugin {
  let baked: readonly { readonly path: string; readonly text: string }[] = []
  return {
    name: 'bake-trade-api',
    apply: 'build',
    // A prerendering build has no use for a second copy.
    applyToEnvironment: ({ name }) => name === 'client',
    // At the start: an answer that cannot be made fails the build before it has written anything.
    buildStart() {
      baked = Array.from(responsesFromDisk(), ([path, answer]) => ({ path, text: answer() }))
    },
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder to write api/ into')
      const folders = new Set(baked.map(({ path }) => dirname(path)))
      for (const folder of folders) await mkdir(join(dir, folder), { recursive: true })
      await Promise.all(baked.map(({ path, text }) => writeFile(join(dir, path), text)))
      // Vite copies all of public/; a mock's worker left in the site would be one step from answering in it.
      await rm(join(dir, 'mockServiceWorker.js'), { force: true })
    },
  }
}
