import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ended } from '#tests/ended.js'

it('the end of a run names each test that failed and each file that could not be read, and counts visits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ended-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [vitest, playwright] = [join(folder, 'vitest.json'), join(folder, 'playwright.json')]
  const nothing = { passed: 0, visits: 0, failures: [] }
  expect(ended({ vitest, playwright }), 'a run that wrote no report').toEqual(nothing)
  const failed = (name: string, ...tests: object[]) => ({
    name: join(process.cwd(), name),
    status: 'failed',
    assertionResults: tests,
  })
  const prices = failed('tests/unit/a.test.ts', { status: 'failed', fullName: 'prices are right' })
  writeFileSync(vitest, JSON.stringify({ numPassedTests: 2, testResults: [prices, failed('tests/unit/b.test.ts')] }))
  const specOf = (ok: boolean, line: number, title: string, visits: string) => {
    const tests = [{ annotations: [{ type: 'visits', description: visits }] }]
    return { ok, file: 'site/flash.spec.ts', line, title, tests }
  }
  const suites = [
    { suites: [{ specs: [specOf(false, 73, 'nothing flashes', '1')] }], specs: [specOf(true, 12, 'a title', '1')] },
  ]
  writeFileSync(playwright, JSON.stringify({ stats: { expected: 1 }, suites }))
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
