import { defineConfig } from '@playwright/test'
import { withoutWindows } from '../chromium.js'

const isFull = process.env['TEST_FULL'] === '1'

export default defineConfig({
  testDir: '..',
  testMatch: ['tests/site/**/*.spec.ts', ...(isFull ? ['tests/judges/**/*.spec.ts'] : [])],
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/site/pictures/{arg}{ext}',
  // The built site is served as a static folder under a sub-path, at a port that the system chooses.
  globalSetup: './served.ts',
  // Tests tagged @full take long; only `npm run test:full` runs them.
  ...(isFull ? {} : { grepInvert: /@full/ }),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['dot'], ['json']],
  // A page on a busy machine is slow, a test before a release opens many, and one that fails takes this long.
  timeout: process.env['TEST_FULL'] === '1' ? 180_000 : 60_000,
  expect: {
    timeout: 15_000,
    // Another release of the browser may smooth letters otherwise; anything that has moved differs by more than that.
    toHaveScreenshot: { maxDiffPixelRatio: 0.0008, threshold: 0.25 },
    toMatchSnapshot: { maxDiffPixelRatio: 0.004, threshold: 0.25 },
  },
  use: {
    // Workers read this file again, after the site is served.
    baseURL: process.env['SITE'] ?? 'http://localhost/',
    browserName: 'chromium',
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: withoutWindows(),
  },
})
