// The whole check, as `npm test` and CI run it: types, lint, unit, Chromium, build, end to end on the built site.
// `--full` also runs what takes longer.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const full = process.argv.includes('--full')
const scratch = mkdtempSync(join(tmpdir(), 'trade-flows-'))
const vitestReport = join(scratch, 'vitest.json')
const playwrightReport = join(scratch, 'playwright.json')
const env = { ...process.env, TZ: 'UTC', PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, ...(full ? { TEST_FULL: '1', VITE_TEST_FULL: '1' } : {}) }

const steps = [
  ['browser', 'node', ['tests/chromium.js']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['oxlint', '--deny-warnings']],
  ['unit and Chromium', 'npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`]],
  ['build', 'npx', ['vite', 'build', '--logLevel', 'warn']],
  ['end to end', 'npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts']],
]

/** Passed and failed tests of both runners; a report that is missing counts for nothing. */
function counts() {
  const read = (file) => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      return null
    }
  }
  const vitest = read(vitestReport)
  const playwright = read(playwrightReport)
  return {
    passed: (vitest?.numPassedTests ?? 0) + (playwright?.stats?.expected ?? 0),
    failed: (vitest?.numFailedTests ?? 0) + (playwright?.stats?.unexpected ?? 0) + (playwright?.stats?.flaky ?? 0),
  }
}

const began = Date.now()
let failed = false
for (const [name, command, args] of steps) {
  const start = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env })
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (status !== 0) {
    failed = true
    break
  }
}
const { passed, failed: failures } = counts()
console.log(`${((Date.now() - began) / 1000).toFixed(0)} seconds in all`)
console.log(`${passed} passed, ${failures} failed`)
rmSync(scratch, { recursive: true })
process.exit(failed ? 1 : 0)
