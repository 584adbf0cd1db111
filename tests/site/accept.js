// `npm run pictures:accept -- VIEW` keeps how one view looks now, after you have looked at it. It takes one view at a
// time, because pictures that are accepted by the dozen are accepted unseen.
import { execFileSync } from 'node:child_process'

const [view, ...others] = process.argv.slice(2)
if (view === undefined || others.length > 0) {
  console.error('Name one view of tests/site/views.csv: npm run pictures:accept -- balance')
  process.exit(2)
}
const env = { ...process.env, TZ: 'UTC', TEST_FULL: '1' }
const run = (command) => execFileSync('npx', command.split(' '), { stdio: 'inherit', env })
run('vite build --logLevel warn')
run(`playwright test --config tests/site/playwright.config.ts site/pictures -g \\b${view}\\s --update-snapshots`)
console.log(`Look at tests/site/pictures/${view}.png before you commit it, and say in the commit why it changed.`)
