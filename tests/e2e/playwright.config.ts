import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from '../chromium.js'

/** On the built site, served as a static folder under a sub-path. */
export const port = 4391

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['dot'], ['json']],
  use: {
    baseURL: `http://localhost:${port}/some/folder/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { ...findChromium(), args: chromiumFlags },
  },
  webServer: { command: `node serve.js ${port} /some/folder`, port, cwd: '.', reuseExistingServer: false },
})
