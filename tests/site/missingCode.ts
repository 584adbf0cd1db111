import type { Locator, Page, Route } from '@playwright/test'
import { expect, test as plain } from '@playwright/test'

// These helpers are for pages of which some code fails to load.

/** The message at the page's edge, which stays as long as it holds. */
export const standing = (page: Page): Locator => page.locator('.standing')

export const notFound = (route: Route): Promise<void> => route.fulfill({ status: 404 })

/** Chromium itself logs requests that fail, so such a page cannot be silent; but nothing may be thrown. */
export const test = plain.extend<{ page: Page }>({
  page: async ({ page }, run) => {
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await run(page)
    expect(thrown, 'what was thrown').toEqual([])
  },
})
