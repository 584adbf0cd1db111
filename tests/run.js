// The whole check, as `npm test` and CI run it: types, lint, unit, Chromium, build, end to end on the built site.
// `--full` also runs what takes longer.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const full = process.argv.includes('--full')
const scratch = mkdtempSync(join(tmpdir(), 'trade-flows-'))
const vitestReport = join(scratch, 'vitest.json')
const playwrightReport = join(scratch, 'playwright.json')
const env = {
  ...process.env,
  TZ: 'UTC',
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  ...(full ? { TEST_FULL: '1' } : {}),
}

// One stage after the other; the steps of a stage side by side.
const stages = [
  [['browser', 'node', ['tests/chromium.js']]],
  [
    ['types', 'npx', ['tsc', '--noEmit']],
    ['lint', 'npx', ['oxlint', '--deny-warnings']],
    ['format', 'npx', ['oxfmt', '--check', '.']],
    ['unused code', 'npx', ['knip']],
  ],
  [
    [
      'unit and Chromium',
      'npx',
      ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`],
    ],
    ['build', 'npx', ['vite', 'build', '--logLevel', 'warn']],
  ],
  [['end to end', 'npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts']]],
]

/** @returns whether the step passed. The first of a stage is seen at once, what others say when they end. */
async function passes([name, command, args], place) {
  const start = Date.now()
  const running = spawn(command, args, { stdio: place === 0 ? 'inherit' : ['ignore', 'pipe', 'pipe'], env })
  let said = ''
  for (const stream of [running.stdout, running.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (said += text))
  const [status] = await once(running, 'close')
  console.log(`${said}${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  return status === 0
}

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
for (const steps of stages) {
  const passed = await Promise.all(steps.map(passes))
  failed = passed.includes(false)
  if (failed) break
}
const { passed, failed: failures } = counts()
console.log(`${((Date.now() - began) / 1000).toFixed(0)} seconds in all`)
console.log(`${passed} passed, ${failures} failed`)
rmSync(scratch, { recursive: true })
process.exit(failed ? 1 : 0)
