import { defineConfig } from '@playwright/test'
import { withoutWindows } from '../chromium.js'

/** Port of this run, which its workers inherit; the built site is served there as a static folder under a sub-path. */
const port = Number((process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 10_000))))

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/*.spec.ts', 'gallery/*.spec.ts', 'judges/**/*.spec.ts'],
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/gallery/pictures/{arg}{ext}',
  // Tests tagged @full take long, or repeat in detail what another says in short; only `npm run test:full` runs them.
  ...(process.env['TEST_FULL'] === '1' ? {} : { grepInvert: /@full/ }),
  fullyParallel: true,
  // In full much waits for a browser to start, for frames or for a file, so that a third worker fills the gaps.
  workers: process.env['TEST_FULL'] === '1' ? 3 : 2,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['dot'], ['json']],
  // A page on a busy machine is slow, and a test that fails takes this long.
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    // Another release of the browser may smooth letters otherwise; anything that has moved differs by more than that.
    toHaveScreenshot: { maxDiffPixelRatio: 0.0008, threshold: 0.25 },
    toMatchSnapshot: { maxDiffPixelRatio: 0.004, threshold: 0.25 },
  },
  use: {
    baseURL: `http://localhost:${port}/some/folder/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: withoutWindows(),
  },
  webServer: { command: `node serve.js ${port} /some/folder`, port, cwd: '.', reuseExistingServer: false },
})
