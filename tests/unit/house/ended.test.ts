import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ended } from '#tests/ended.js'

const folder = mkdtempSync(join(tmpdir(), 'ended-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, report: object): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(report))
  return file
}

it('the end of a run names each test that failed and each file that could not be read, and counts visits', () => {
  const vitest = written('vitest.json', {
    numPassedTests: 2,
    testResults: [
      {
        name: join(process.cwd(), 'tests/unit/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'sums are right' },
          { status: 'failed', fullName: 'prices are right' },
        ],
      },
      { name: join(process.cwd(), 'tests/unit/b.test.ts'), status: 'failed', assertionResults: [] },
      {
        name: join(process.cwd(), 'tests/unit/c.test.ts'),
        status: 'passed',
        assertionResults: [{ status: 'passed', fullName: 'names are right' }],
      },
    ],
  })
  const playwright = written('playwright.json', {
    stats: { expected: 1 },
    suites: [
      {
        suites: [{ specs: [{ ok: false, file: 'site/flash.spec.ts', line: 73, title: 'nothing flashes' }] }],
        specs: [
          {
            ok: true,
            file: 'site/flash.spec.ts',
            line: 12,
            title: 'the title is there',
            tests: [{ annotations: [{ type: 'visits', description: '2' }] }],
          },
        ],
      },
    ],
  })
  expect(ended({ vitest, playwright })).toEqual({
    passed: 3,
    visits: 2,
    failures: [
      'tests/unit/a.test.ts prices are right',
      'tests/unit/b.test.ts',
      'site/flash.spec.ts:73 nothing flashes',
    ],
  })
})

it('a run that wrote no report counts for nothing', () => {
  expect(ended({ vitest: join(folder, 'no.json'), playwright: join(folder, 'no.json') })).toEqual({
    passed: 0,
    visits: 0,
    failures: [],
  })
})
