import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { unnamed } from '#tests/judges/support/notices.ts'

// Of every package whose code is in the site: judges/another-build.spec.ts, where source maps tell of them.

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the site has our licence, and those of the two fonts', () => {
  const text = (file: string): string => readFileSync(join(root, file), 'utf8')
  expect(text('dist/LICENSE')).toBe(text('LICENSE'))
  const notices = text('dist/LICENSES-OF-PACKAGES.txt')
  expect(unnamed(['@fontsource/ibm-plex-sans', '@fontsource/source-serif-4', 'react-dom'], notices)).toEqual([])
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
