import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { full } from '#tests/full.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

// Half a minute of two builds: in full. (A `#` in the path is Vite's own limit; it says so itself.)
describe.runIf(full)('in a folder with blanks and three scripts in its name', () => {
  let above = ''
  let there = ''
  beforeAll(() => {
    above = mkdtempSync(join(tmpdir(), 'path-'))
    there = join(above, 'Торговля 贸易 trade flows')
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\0')
      .filter(Boolean)
    for (const file of files) cpSync(join(root, file), join(there, file))
    symlinkSync(resolve(root, 'node_modules'), join(there, 'node_modules'))
  })
  afterAll(() => rmSync(above, { recursive: true, force: true }))

  // Not this process's environment: Vitest puts its own into it, NODE_ENV first.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC' }
  const run = (folder: string, program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env })

  it('the tests that look at the source find it', () => {
    const report = join(above, 'report.json')
    run(
      there,
      'npx',
      'vitest',
      'run',
      '--project',
      'unit',
      'tests/unit/house',
      '--reporter=json',
      `--outputFile=${report}`,
    )
    const { numPassedTests }: { numPassedTests: number } = JSON.parse(readFileSync(report, 'utf8'))
    expect(numPassedTests).toBeGreaterThan(10)
  }, 120_000)

  it('the build is the same', () => {
    const here = join(above, 'here')
    const version = (dist: string): string => readFileSync(join(dist, 'version.json'), 'utf8')
    run(there, 'npx', 'vite', 'build', '--logLevel', 'error')
    run(root, 'npx', 'vite', 'build', '--logLevel', 'error', '--outDir', here)
    // The hash of the page, of the names of all files, which are hashes, and of all figures.
    expect(version(join(there, 'dist'))).toBe(version(here))
  }, 300_000)

  it('the check of the figures finds its tables', () => {
    const said = run(there, 'node', 'mocks/check/run.js')
    expect(said).toContain('No contradiction.')
  }, 60_000)

  it('and all of them look there: a figure that is wrong there alone is found', () => {
    const table = join(there, 'mocks/data/customs-monthly.csv')
    const [head = '', first = '', ...rest] = readFileSync(table, 'utf8').split('\n')
    // The first value of the table.
    const cells = first.split(',')
    const wrong = cells.map((cell, i) => (i === 3 ? `-${cell}` : cell)).join(',')
    writeFileSync(table, [head, wrong, ...rest].join('\n'))
    expect(() => run(there, 'node', 'mocks/check/run.js')).toThrow(/customs-monthly\.csv/)
  }, 60_000)
})
