// Writes what the named states say and draw into the record: npm run said:accept -- prices suppliers
import { spawnSync } from 'node:child_process'

const names = process.argv.slice(2)
if (names.length === 0) {
  console.error(
    'Name the states that you have looked at (tests/said/changed), or all after a change whose rule is stated.',
  )
  process.exit(1)
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'said', 'tests/said/said.test.tsx'], {
  stdio: 'inherit',
  env: { ...process.env, SAID_ACCEPT: names.join() },
})
process.exit(status ?? 1)
