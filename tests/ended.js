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
  // A file that could not be read has no tests.
  return status === 'failed' && failures.length === 0 ? [file] : failures
}

function playwrightFailures({ suites = [], specs = [] }) {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(playwrightFailures),
  ]
}

/**
 * How the tests of both runners ended, by their JSON reports; a report that is missing counts for nothing.
 * @returns how many passed, and of each that failed its file and its name
 */
export function ended({ vitest: vitestFile, playwright: playwrightFile }) {
  const vitest = reportAt(vitestFile)
  const playwright = reportAt(playwrightFile)
  return {
    passed: (vitest?.numPassedTests ?? 0) + (playwright?.stats?.expected ?? 0),
    failures: [...(vitest?.testResults ?? []).flatMap(vitestFailures), ...playwrightFailures(playwright ?? {})],
  }
}
