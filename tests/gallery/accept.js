// `npm run gallery:accept -- VIEW`: keeps how one view looks now, its picture and its fingerprints in every language, theme
// and width. One view at a time, after you looked at it: pictures that are accepted by the dozen are accepted unseen.
import { spawnSync } from 'node:child_process'

const [view, ...others] = process.argv.slice(2)
if (view === undefined || others.length > 0) {
  console.error('Name one view of tests/gallery/views.ts: npm run gallery:accept -- balance')
  process.exit(2)
}

const env = { ...process.env, TZ: 'UTC', TEST_FULL: '1', GALLERY_ACCEPT: '1' }
const playwright = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts']
for (const args of [
  ['vite', 'build', '--logLevel', 'warn'],
  [...playwright, 'gallery/gallery', '-g', `\\b${view} \\(`, '--update-snapshots'],
  [...playwright, 'gallery/variants', '-g', `\\b${view} in every`],
]) {
  const { status } = spawnSync('npx', args, { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}
console.log(`Look at tests/gallery/pictures/${view}.png before you commit it, and say in the commit why it changed.`)
