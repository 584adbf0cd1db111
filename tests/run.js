// `npm test` and CI run this whole check: types, lint, format, build, unit, and the built site. `--full` also looks for
// unused code, and runs what is for a release.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ended } from './ended.js'

const full = process.argv.includes('--full')
/** Pages that `npm test` may open in a browser: a visit takes as long as twenty addresses of a page that is open. */
const mostVisits = 68
const scratch = mkdtempSync(join(tmpdir(), 'trade-flows-'))
const vitestReport = join(scratch, 'vitest.json')
const playwrightReport = join(scratch, 'playwright.json')
/** All that tests draw by chance follows one seed: that of the commit, or `TEST_SEED`, which repeats a run. */
function seedOfCommit() {
  const commit = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', cwd: import.meta.dirname }).stdout ?? ''
  return String(Number.parseInt(commit.slice(0, 7), 16) || 1)
}

const env = {
  ...process.env,
  // This folder has the packages' programs; npx takes a third of a second to find each.
  PATH: [join(import.meta.dirname, '../node_modules/.bin'), process.env['PATH']].join(delimiter),
  TZ: 'UTC',
  TEST_SEED: process.env['TEST_SEED'] ?? seedOfCommit(),
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  ...(full ? { TEST_FULL: '1' } : {}),
}

// Two cores have work from the first second to the last: tests in Node begin beside the build. A step has two workers,
// because a third of the site's brought seven seconds of two minutes, and tests that waited for the busy machine.
const steps = [
  { name: 'browser', after: [], command: ['node', 'tests/chromium.js'] },
  { name: 'build', after: [], command: ['vite', 'build', '--logLevel', 'warn'] },
  // One checker is faster beside other work on two cores: each of several would read all types.
  { name: 'types', after: [], command: ['tsc', '--noEmit', '--singleThreaded'] },
  { name: 'lint', after: ['build'], command: ['oxlint', '--deny-warnings'] },
  { name: 'format', after: ['build'], command: ['oxfmt', '--check', '.'] },
  ...(full
    ? [
        { name: 'unused code', after: ['lint'], command: ['knip'] },
        // The two installations run one after the other, because at the same time they would lock each other out.
        { name: 'programs', after: ['browser'], command: ['node', 'tests/programs.js'] },
      ]
    : []),
  {
    name: 'unit',
    after: ['types', ...(full ? ['unused code', 'programs'] : [])],
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`],
  },
  {
    name: 'site',
    after: ['browser', 'lint', 'format', 'unit'],
    command: ['playwright', 'test', '--config', 'tests/site/playwright.config.ts'],
  },
]

let failed = false
const passed = new Map()

/** Runs a step once those before it have passed, unless another has failed by then; prints its output when it ends. */
async function pass({ name, after, command: [program, ...args] }) {
  const before = await Promise.all(after.map((other) => passed.get(other)))
  if (failed || before.includes(false)) {
    console.log(`– ${name}: not run`)
    return false
  }
  const start = Date.now()
  const running = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let said = ''
  for (const stream of [running.stdout, running.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const [status] = await once(running, 'close').catch(({ message }) => {
    said += `${message}\n`
    return [null]
  })
  console.log(`${said}${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  if (status !== 0) failed = true
  return status === 0
}

console.log(`seed ${env.TEST_SEED}`)
const began = Date.now()
for (const step of steps) passed.set(step.name, pass(step))
await Promise.all(passed.values())
const { passed: successes, failures, visits } = ended({ vitest: vitestReport, playwright: playwrightReport })
console.log(`${((Date.now() - began) / 1000).toFixed(0)} seconds in all`)
if (!full && visits > mostVisits) {
  failed = true
  failures.push(
    `${visits} visits of pages, ${mostVisits} at most: a test walks (\`at\`, tests/site/page.ts) where it need not visit`,
  )
} else console.log(`${visits} visits of pages`)
// Failures come last, where one looks first, and where a log that is cut short still has them.
for (const failure of failures) console.log(`✗ ${failure}`)
console.log(`${successes} passed, ${failures.length} failed`)
rmSync(scratch, { recursive: true })
process.exit(failed ? 1 : 0)
