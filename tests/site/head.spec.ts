import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { expectHeads } from '#tests/site/heads.ts'

// Programs that never run the built site read its heads: previews, search engines, home screens.
// (judges/pages.spec.ts tests a build with SITE_URL.)

test('every page says what a preview, a search engine and a home screen ask for, and names files that are there', () => {
  expectHeads(fileURLToPath(new URL('../../dist', import.meta.url)), null)
})
