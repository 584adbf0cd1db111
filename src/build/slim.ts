import type { Plugin } from 'vite'

/**
 * Dynamic imports as the browser has them. Vite wraps each in a helper that fetches style sheets first; this site has one,
 * which lies in the page, so the helper would be a kilobyte of code before the first interaction for nothing.
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
  }
}
