import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

/** Packages that a text of notices does not name with the licence that lies in the package. */
function unnamed(packages: Iterable<string>, notices: string): string[] {
  return [...packages].filter((name) => {
    const folder = join(root, 'node_modules', name)
    const { version }: { version: string } = JSON.parse(text(folder, 'package.json'))
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
    const notice = notices.split(/^## /m).find((one) => one.startsWith(`${name} - ${version}`))
    return file === undefined || !notice?.includes(text(folder, file).trim())
  })
}

test('the site has our licence, and those of the two fonts', () => {
  const dist = join(root, 'dist')
  expect(text(dist, 'LICENSE')).toBe(text(root, 'LICENSE'))
  const notices = text(dist, 'LICENSES-OF-PACKAGES.txt')
  expect(unnamed(['@fontsource/ibm-plex-sans', '@fontsource/source-serif-4', 'react-dom'], notices)).toEqual([])
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1')
})

test('@full the licence of every package whose code the site holds is in it', () => {
  // A whole build.
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'licences-'))
  try {
    // Source maps know whose code is in a file, that of the worker too.
    const build = ['vite', 'build', '--logLevel', 'error', '--sourcemap', 'hidden', '--outDir', folder]
    execFileSync('npx', build, { cwd: root, stdio: 'pipe' })
    const maps = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.map'))
    expect(
      maps.filter((file) => file.startsWith('importWorker')),
      'the worker has one',
    ).toHaveLength(1)
    const packages = new Set(
      maps.flatMap((file) => {
        const { sources }: { sources: string[] } = JSON.parse(text(join(folder, 'assets'), file))
        return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])
      }),
    )
    expect([...packages]).toEqual(expect.arrayContaining(['react-dom', 'recharts', 'd3-shape', 'valibot']))
    const notices = text(folder, 'LICENSES-OF-PACKAGES.txt')
    expect(unnamed(packages, notices)).toEqual([])
    // The control: a notice that is taken out is missed.
    expect(unnamed(packages, notices.replace(/^## d3-shape [^]*?(?=^## )/m, ''))).toEqual(['d3-shape'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
