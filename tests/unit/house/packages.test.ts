import { describe, expect, it } from 'vitest'
import { textOf } from '#tests/unit/support/code.ts'

// No package runs a script of its own on the machine that installs it.

/** Packages with an install script, and the reason why nothing needs it. */
const withScript: Readonly<Record<string, string>> = {
  msw: 'copies its worker to public/, where it is committed',
  'vnu-jar': 'downloads a Java; ours is that of Debian (tests/programs.js)',
}

describe('packages', () => {
  it('run no script when they are installed', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true')
  })

  it('that would run one are these, whose script nothing needs', () => {
    type Lock = { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> }
    const { packages }: Lock = JSON.parse(textOf('package-lock.json'))
    const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript)
    expect(scripted.map((path) => path.replace(/^.*node_modules\//, '')).toSorted()).toEqual(Object.keys(withScript))
  })

  it('bring the worker that is committed: after an update of msw, `npx msw init` copies it', () => {
    expect(textOf('public/mockServiceWorker.js')).toBe(textOf('node_modules/msw/lib/mockServiceWorker.js'))
  })
})
