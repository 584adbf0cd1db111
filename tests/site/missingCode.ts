import type { Page, Route } from '@playwright/test'
import { expect, test as plain } from '@playwright/test'

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
