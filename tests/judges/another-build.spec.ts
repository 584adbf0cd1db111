import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { expectHeads } from '#tests/site/heads.ts'
import { strangeCopy } from '#tests/judges/support/strangeCopy.ts'

// The site is built once more, as another would build it: in a folder with blanks and three scripts in its name, told
// where it will stand, and with source maps, which tell whose code is in a file. (A `#` in the path is Vite's own
// limit; it says so.)

const site = 'https://flows.example.org/some/folder/'
const root = fileURLToPath(new URL('../../', import.meta.url))
const here = join(root, 'dist')
let above = ''
let there = ''

const textOf = (file: string): string => readFileSync(join(there, file), 'utf8')

/** Files that say where the site stands: lists of addresses, pictures with the address, the way home and its script. */
const tellsWhere =
  /(^|\/)(oembed\.json|picture\.png)$|^(404\.html|_headers|api\/openapi\.json|feed\.xml|llms\.txt|robots\.txt|sitemap\.xml|version\.json)$/

const tellsWhereInHead = /\s*(?:<(?:meta|link)\b[^>]*>|<script type="application\/ld\+json">[^]*?<\/script>)/g

function filesOf(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
  return new Map(
    files
      .filter((file) => !tellsWhere.test(file))
      .map((file) => {
        const bytes = readFileSync(join(dist, file))
        const compared = file.endsWith('.html') ? bytes.toString().replaceAll(tellsWhereInHead, '') : bytes
        return [file, createHash('sha256').update(compared).digest('hex')] as const
      })
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
}

/** Packages that the notices do not name with the licence that lies in the package. */
function unnamed(names: Iterable<string>, notices: string): string[] {
  return [...names].filter((name) => {
    const folder = join(root, 'node_modules', name)
    const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
    const { version }: { version: string } = JSON.parse(text('package.json'))
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
    const notice = notices.split(/^## /m).find((one) => one.startsWith(`${name} - ${version}`))
    return file === undefined || !notice?.includes(text(file).trim())
  })
}

test('the site has our licence, and those of the two fonts', () => {
  expect(readFileSync(join(here, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  const notices = readFileSync(join(here, 'LICENSES-OF-PACKAGES.txt'), 'utf8')
  expect(unnamed(['@fontsource/ibm-plex-sans', '@fontsource/source-serif-4', 'react-dom'], notices)).toEqual([])
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1')
})

test.describe('another build', () => {
  // All tests share one build unless one fails. It is compared with `dist/` as it lies there.
  test.describe.configure({ mode: 'default' })

  test.beforeAll(() => {
    test.setTimeout(120_000)
    above = mkdtempSync(join(tmpdir(), 'another-'))
    const folder = strangeCopy(above)
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--sourcemap', 'hidden'], {
      cwd: folder,
      stdio: 'pipe',
      // NODE_ENV is set, because Vite's server of another test in this worker may have changed it.
      env: { ...process.env, NODE_ENV: 'production', SITE_URL: site },
    })
    there = join(folder, 'dist')
  })

  test.afterAll(() => rmSync(above, { recursive: true, force: true }))

  test('@full the same files come of it, but for where they say that the site stands', () => {
    expect(filesOf(there)).toEqual(filesOf(here))
    expect(filesOf(there).size).toBeGreaterThan(100)
  })

  test('@full with SITE_URL every address is whole, and the sitemap lists the pages that there are', () => {
    expectHeads(there, site)
    expect(textOf('404.html').match(/<a href="[^"]*"|<script/g)).toEqual(Array(3).fill(`<a href="${site}"`))
  })

  test('@full the licence of every package whose code the site holds is in it', () => {
    const maps = readdirSync(join(there, 'assets')).filter((file) => file.endsWith('.map'))
    expect(
      maps.filter((file) => file.startsWith('importWorker')),
      'the worker has one',
    ).toHaveLength(1)
    const packages = new Set(
      maps.flatMap((file) => {
        const { sources }: { sources: string[] } = JSON.parse(textOf(join('assets', file)))
        return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])
      }),
    )
    expect([...packages]).toEqual(expect.arrayContaining(['react-dom', 'recharts', 'd3-shape', 'valibot']))
    const notices = textOf('LICENSES-OF-PACKAGES.txt')
    expect(unnamed(packages, notices)).toEqual([])
    expect(unnamed(packages, notices.replace(/^## d3-shape [^]*?(?=^## )/m, ''))).toEqual(['d3-shape'])
  })
})
