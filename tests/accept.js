// `npm run said:accept -- prices` keeps what a state says and draws, and `npm run pictures:accept -- balance` how a view
// looks, after you have looked at it: one at a time, because what is accepted by the dozen is accepted unseen.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const [kind, name, ...others] = process.argv.slice(2)
if (name === undefined || others.length > 0) {
  console.error(`Name one that you have looked at: npm run ${kind}:accept -- NAME. The commit says why it changed.`)
  process.exit(2)
}
const states = readFileSync(new URL('said/rows.csv', import.meta.url), 'utf8')
if (kind === 'said' && !['cards', 'claims'].includes(name) && !states.includes(`\n${name},`)) {
  console.error(`tests/said/rows.csv has no state ${name}. After a change whose rule is stated: SAID_ACCEPT=all`)
  process.exit(2)
}
const pictures = `playwright test --config tests/site/playwright.config.ts site/pictures -g \\b${name}\\s --update-snapshots`
const commands =
  kind === 'said' ? ['vitest run --project said tests/said/said.test.tsx'] : ['vite build --logLevel warn', pictures]
const env = { ...process.env, TZ: 'UTC', TEST_FULL: '1', SAID_ACCEPT: name }
for (const command of commands) {
  const { status } = spawnSync('npx', command.split(' '), { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}
