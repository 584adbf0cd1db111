import { describe, expect, it } from 'vitest'
import { textOf } from '#tests/unit/support/code.ts'

// No package runs a script of its own on the machine that installs it.

/** Packages with an install script, and the reason why nothing needs it. */
const withScript: Readonly<Record<string, string>> = {
  msw: 'copies its worker to public/, where it is committed',
  'vnu-jar': 'downloads a Java; ours is that of Debian (tests/programs.js)',
}

type Lock = { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> }

/** Names of the packages of a lock file that have an install script. */
const scriptsIn = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))

describe('packages', () => {
  it('run no script when they are installed', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true')
  })

  it('that would run one are these, whose script nothing needs', () => {
    const lock: Lock = JSON.parse(textOf('package-lock.json'))
    expect(scriptsIn(lock).toSorted()).toEqual(Object.keys(withScript))
    expect(
      scriptsIn({ packages: { 'node_modules/a': {}, 'node_modules/a/node_modules/b': { hasInstallScript: true } } }),
    ).toEqual(['b'])
  })

  it('bring the worker that is committed: after an update of msw, `npx msw init` copies it', () => {
    expect(textOf('public/mockServiceWorker.js')).toBe(textOf('node_modules/msw/lib/mockServiceWorker.js'))
  })

  it('get Java for the Nu Html Checker from Debian', () => {
    expect(textOf('tests/programs.js')).toContain("{ package: 'default-jre-headless', place: '/usr/bin/java' }")
  })
})
