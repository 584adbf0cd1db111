import { expect as base } from '@playwright/test'

// Playwright's own limits are short for three browsers on a busy machine: these only end what would wait for ever.

/** Waits for one thing so long. */
export const expect = base.configure({ timeout: 15_000 })

/** Of a whole test, in milliseconds: browsers start within it. */
export const testTimeout = 120_000
