import { defineConfig } from '@playwright/test'
import { withoutWindows } from '../chromium.js'

/** On the built site, served as a static folder under a sub-path; at a port of this run's own, which its workers inherit. */
const port = Number((process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 10_000))))

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/*.spec.ts', 'gallery/*.spec.ts', 'judges/**/*.spec.ts'],
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/gallery/pictures/{arg}{ext}',
  // What is tagged @full takes its time, or says once more in detail what another test says in short: npm run test:full.
  ...(process.env['TEST_FULL'] === '1' ? {} : { grepInvert: /@full/ }),
  fullyParallel: true,
  // In full much waits for a browser to start, for frames, for a file: a third fills the gaps.
  workers: process.env['TEST_FULL'] === '1' ? 3 : 2,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['dot'], ['json']],
  // A page on a busy machine: what is waited for comes when it comes, and a test that fails takes this long.
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    // Letters of the same font may be smoothed otherwise by another release of the browser; anything that moved is more than that.
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
