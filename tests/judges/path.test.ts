import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { full } from '#tests/full.ts'
import { strangeCopy } from '#tests/judges/support/strangeCopy.ts'

// These programs look for files beside their own; `npm run test:full` runs them, as it runs the build there
// (judges/another-build.spec.ts).
describe.runIf(full)('in a folder with blanks and three scripts in its name', () => {
  let above = ''
  let there = ''
  beforeAll(() => {
    above = mkdtempSync(join(tmpdir(), 'path-'))
    there = strangeCopy(above)
  })
  afterAll(() => rmSync(above, { recursive: true, force: true }))

  // The environment is not this process's, because Vitest puts its own into it, NODE_ENV first.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC' }
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: there, encoding: 'utf8', stdio: 'pipe', env })

  it('the tests that look at the source find it', () => {
    const report = join(above, 'report.json')
    run('npx', 'vitest', 'run', '--project', 'unit', 'tests/unit/house', '--reporter=json', `--outputFile=${report}`)
    const { numPassedTests }: { numPassedTests: number } = JSON.parse(readFileSync(report, 'utf8'))
    expect(numPassedTests).toBeGreaterThan(10)
  }, 120_000)

  it('the check of the figures finds its tables', () => {
    const said = run('node', 'mocks/check/run.js')
    expect(said).toContain('No contradiction.')
  }, 60_000)

  it('and all of them look there: a figure that is wrong there alone is found', () => {
    const table = join(there, 'mocks/data/customs-monthly.csv')
    const [head = '', first = '', ...rest] = readFileSync(table, 'utf8').split('\n')
    const cells = first.split(',')
    const wrong = cells.map((cell, i) => (i === 3 ? `-${cell}` : cell)).join(',')
    writeFileSync(table, [head, wrong, ...rest].join('\n'))
    expect(() => run('node', 'mocks/check/run.js')).toThrow(/customs-monthly\.csv/)
  }, 60_000)
})
