import type { Locator, Page, Route } from '@playwright/test'
import { expect, test as plain } from '@playwright/test'

// Pages of which some code does not come.

/** What is said at the page's edge for as long as it holds. */
export const standing = (page: Page): Locator => page.locator('.standing')

export const notFound = (route: Route): Promise<void> => route.fulfill({ status: 404 })

/** Chromium itself logs requests that fail: such a page cannot be silent, but nothing is thrown. */
export const test = plain.extend<{ page: Page }>({
  page: async ({ page }, run) => {
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await run(page)
    expect(thrown, 'what was thrown').toEqual([])
  },
})
