import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { expectHeads } from '#tests/e2e/heads.ts'

// What programs read of the built site that never run it: previews, search engines, home screens. (With SITE_URL:
// judges/another-build.spec.ts.)

test('every page says what a preview, a search engine and a home screen ask for, and names files that are there', () => {
  expectHeads(fileURLToPath(new URL('../../dist', import.meta.url)), null)
})
