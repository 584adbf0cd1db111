import type { Plugin } from 'vite'

type Unused = { readonly source: string; readonly code: string }

/** Parts of TanStack Query that it brings along whether they are used or not, by the file that imports them. */
const unused: { readonly [importer: string]: readonly Unused[] } = {
  'query.js': [{ source: './infiniteQueryBehavior.js', code: 'export const infiniteQueryBehavior = () => undefined' }],
  'queryClient.js': [
    {
      source: './mutationCache.js',
      code: 'export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve() } }',
    },
  ],
  'useBaseQuery.js': [
    {
      source: './suspense.js',
      code: 'export const ensureSuspenseTimers = () => undefined, shouldSuspend = () => false, fetchOptimistic = () => undefined',
    },
    {
      source: './errorBoundaryUtils.js',
      code: 'export const ensurePreventErrorBoundaryRetry = () => undefined, useClearResetErrorBoundary = () => undefined, getHasError = () => false',
    },
    { source: './QueryErrorResetBoundary.js', code: 'export const useQueryErrorResetBoundary = () => undefined' },
  ],
}

/**
 * The client without mutations and endless lists, for published figures are read, never written, and each answer is whole;
 * and without queries that suspend or throw, for each part of the page says itself what it waits for or lacks. Together they
 * would be 1.9 kB before the first interaction. That the site uses none of it is a test's to hold (tests/unit/house.test.ts).
 */
export function leanQuery(): Plugin {
  const left = new Map(Object.values(unused).flat().map(({ source, code }) => [`\0lean:${source}`, code]))
  const found = new Set<string>()
  return {
    name: 'lean-query',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: /^\.\/(infiniteQueryBehavior|mutationCache|suspense|errorBoundaryUtils|QueryErrorResetBoundary)\.js$/ },
      handler(source, importer) {
        const [, file = ''] = /\/(?:query-core|react-query)\/build\/\w+\/(\w+\.js)$/.exec(importer ?? '') ?? []
        if (unused[file]?.some((part) => part.source === source) !== true) return null
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
