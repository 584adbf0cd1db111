import { defineConfig } from 'vitest/config'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { chunkGroups, effectsByName, plainImports, textRendererAlone } from './src/build/chunks.ts'
import { sitePages } from './src/build/pages/sitePages.ts'
import { anotherPair } from './src/build/pair.ts'
import { publishFigures } from './src/build/published/published.ts'
import { sheetRules } from './src/build/sheetRules.ts'
import { galleryCards } from './src/build/source.ts'

/** The environment of tests; tests/full.ts reads TEST_FULL, tests/seed.ts TEST_SEED. */
const env = { TZ: 'UTC', TEST_FULL: process.env['TEST_FULL'] ?? '', TEST_SEED: process.env['TEST_SEED'] ?? '' }
/** Two workers, each of which loads a module once: loading modules for every file took longer than the tests. */
const shared = { maxWorkers: 2, isolate: false } as const

const root = import.meta.dirname

export default defineConfig({
  // The base is relative, so that a build works from any sub-path of any host.
  base: './',
  plugins: [
    react(),
    // Vite minifies the sheet for the browsers of `cssTarget`; Tailwind's own pass would write for older ones.
    tailwindcss({ optimize: false }),
    anotherPair(),
    galleryCards(root),
    sheetRules(),
    textRendererAlone(),
    plainImports(),
    effectsByName(),
    publishFigures(),
    sitePages(root),
  ],
  // ClickHouse writes there (npm run engine), and none of it belongs to the page.
  server: { watch: { ignored: ['**/.clickhouse/**'] } },
  build: {
    target: 'es2023',
    // Browsers from these versions on have nesting and `light-dark()`, so both stay as written.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    // Files are preloaded in the order of use (src/build/prerender/servedPage.ts); the rest is small and lazy-loaded.
    modulePreload: false,
    // All rules are in one style sheet, which is inlined in the page.
    cssCodeSplit: false,
    // Names the packages whose code and fonts the site ships.
    license: { fileName: 'LICENSES-OF-PACKAGES.txt' },
    rolldownOptions: {
      // Timings of a build's parts need no report.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: chunkGroups(root) } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Judges are tests by other people's tools, for a release.
          include: ['tests/unit/**/*.test.{ts,tsx}', ...(env.TEST_FULL === '1' ? ['tests/judges/**/*.test.ts'] : [])],
          environment: 'node',
          setupFiles: ['tests/seed.ts'],
          // Still drawings take their colours from the style sheet.
          css: { include: /tokens\.css\?raw$/ },
          env,
          // Before a release a fuzz has ten times the cases.
          testTimeout: env.TEST_FULL === '1' ? 300_000 : 30_000,
          ...shared,
        },
      },
      {
        extends: true,
        test: {
          name: 'said',
          // The record replaces modules of the page, so these files share none with others.
          include: ['tests/said/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/seed.ts', 'tests/said/listening.tsx'],
          css: { include: /tokens\.css\?raw$/ },
          env,
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
