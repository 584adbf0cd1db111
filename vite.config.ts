import { defineConfig } from 'vitest/config'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { chunkGroups, plainImports, textRendererAlone } from './src/build/chunks.ts'
import { declarePolicy } from './src/build/csp.ts'
import { siteHead } from './src/build/head/siteHead.ts'
import { anotherPair } from './src/build/pair.ts'
import { notFound } from './src/build/pages/notFound.ts'
import { ownPages } from './src/build/pages/ownPages.ts'
import { prerenderFirstView } from './src/build/prerender/servedPage.ts'
import { bakeTradeApi, ownLicence, packageLicences, publishFigures } from './src/build/publish.ts'
import { galleryCards } from './src/build/source.ts'
import { siteVersion } from './src/build/version.ts'
import { withoutWindows } from './tests/chromium.js'

/** What tests know of how they are run (tests/full.ts). */
const env = { TZ: 'UTC', TEST_FULL: process.env['TEST_FULL'] ?? '' }
/** Two files at a time, and the code they need loaded once for each, not once a file: that took longer than the tests. */
const shared = { maxWorkers: 2, isolate: false } as const

const root = import.meta.dirname
/** The pages beside the start page, which several plugins make together. */
const pages = new Map<string, string>()

export default defineConfig({
  // Relative, so that a build works from any sub-path of any host.
  base: './',
  // The last two speak of the page as the others leave it.
  plugins: [
    react(),
    anotherPair(),
    galleryCards(root),
    textRendererAlone(),
    plainImports(),
    bakeTradeApi(),
    publishFigures(),
    ownLicence(root),
    prerenderFirstView(root),
    ownPages(root, pages),
    notFound(pages),
    siteHead(pages),
    siteVersion(pages),
    declarePolicy(pages),
  ],
  // What ClickHouse writes there is none of the page's files (npm run engine).
  server: { watch: { ignored: ['**/.clickhouse/**'] } },
  build: {
    target: 'es2023',
    // Nesting and `light-dark()` stay as they are written.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    // The page names what it needs in the order of use (src/build/prerender/servedPage.ts); the rest is small and comes when asked for.
    modulePreload: false,
    // One style sheet, which lies in the page.
    cssCodeSplit: false,
    license: packageLicences,
    rolldownOptions: {
      // How long each part of a build took is no news.
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
          // Judges are outside suites: some of their cases here, all of them in full (tests/full.ts).
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/judges/**/*.test.ts'],
          environment: 'node',
          // The colours of a still drawing are those of the style sheet.
          css: { include: /tokens\.css\?raw$/ },
          env,
          testTimeout: 30_000,
          ...shared,
        },
      },
      {
        extends: true,
        // Named, so that Vite need not find them while tests run: it would reload the page under them.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'recharts',
            'd3-dsv',
            'fast-check',
            'msw/browser',
            'vitest-browser-react/pure',
          ],
        },
        test: {
          name: 'browser',
          env,
          // The first test of a page waits for all of `src` to come from the server.
          testTimeout: 60_000,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/support/plainReact.ts', 'tests/browser/support/setup.ts'],
          ...shared,
          // Not beside the others: what waits for a page has both cores.
          sequence: { groupOrder: 1 },
          // A page on a busy machine: what is waited for comes when it comes, and a test that fails takes this long.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: withoutWindows(),
              contextOptions: { timezoneId: 'UTC', locale: 'en-GB' },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 1000 } }],
          },
        },
      },
    ],
  },
})
