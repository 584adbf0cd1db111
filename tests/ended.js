import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

function reportAt(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function vitestFailures({ name, status, assertionResults }) {
  const file = relative(process.cwd(), name)
  const failures = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName }) => `${file} ${fullName}`)
  // A test file that could not be read has no tests.
  return status === 'failed' && failures.length === 0 ? [file] : failures
}

function playwrightFailures({ suites = [], specs = [] }) {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(playwrightFailures),
  ]
}

function visitsIn({ suites = [], specs = [] }) {
  const ofSpec = ({ tests = [] }) =>
    tests
      .flatMap(({ annotations = [] }) => annotations)
      .filter(({ type }) => type === 'visits')
      .map(({ description }) => Number(description))
  return [...specs.flatMap(ofSpec), ...suites.map(visitsIn)].reduce((sum, one) => sum + one, 0)
}

/**
 * Counts how the tests of both runners ended, by their JSON reports; a missing report counts for nothing.
 * @returns how many passed, the file and name of each that failed, and how many pages were visited
 */
export function ended({ vitest: vitestFile, playwright: playwrightFile }) {
  const vitest = reportAt(vitestFile)
  const playwright = reportAt(playwrightFile)
  return {
    passed: (vitest?.numPassedTests ?? 0) + (playwright?.stats?.expected ?? 0),
    visits: visitsIn(playwright ?? {}),
    failures: [...(vitest?.testResults ?? []).flatMap(vitestFailures), ...playwrightFailures(playwright ?? {})],
  }
}
