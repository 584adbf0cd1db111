import type { Plugin } from 'vite'

/** Parts of TanStack Query's client that it brings along whether they are used or not, by the file that imports each. */
const unused: { readonly [importer: string]: { readonly source: string; readonly code: string } } = {
  'query.js': { source: './infiniteQueryBehavior.js', code: 'export const infiniteQueryBehavior = () => undefined' },
  'queryClient.js': {
    source: './mutationCache.js',
    code: 'export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve() } }',
  },
}

/**
 * The client without mutations and endless lists: published figures are read, never written, and each answer is whole.
 * Together they would be 1.6 kB before the first interaction. That the site uses neither is a test's to hold
 * (tests/unit/house.test.ts).
 */
export function leanQuery(): Plugin {
  const left = new Map(Object.values(unused).map(({ source, code }) => [`\0lean:${source}`, code]))
  const found = new Set<string>()
  return {
    name: 'lean-query',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: /^\.\/(infiniteQueryBehavior|mutationCache)\.js$/ },
      handler(source, importer) {
        const [, file = ''] = /\/query-core\/build\/\w+\/(\w+\.js)$/.exec(importer ?? '') ?? []
        if (unused[file]?.source !== source) return null
        found.add(source)
        return `\0lean:${source}`
      },
    },
    load: { filter: { id: /^\0lean:/ }, handler: (id) => left.get(id) },
    buildEnd(error) {
      if (error === undefined && found.size < left.size) this.error('TanStack Query imports its parts in another way now: see mocks/leanQuery.ts')
    },
  }
}
