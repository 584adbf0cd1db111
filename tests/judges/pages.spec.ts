import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { unanswered } from '#tests/judges/answers.ts'
import { nuFindings } from '#tests/judges/nu.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')

test('Nu finds nothing in the served pages but what is answered, and what is wrong with a broken one', () => {
  test.setTimeout(180_000)
  const ownPages = readdirSync(join(dist, 'views')).map((slug) => join(dist, 'views', slug, 'index.html'))
  expect(ownPages.length).toBeGreaterThan(10)
  const findings = nuFindings([join(dist, 'index.html'), join(dist, '404.html'), ...ownPages])
  expect(unanswered('pages', findings)).toEqual([])

  // The checker stumbles over the container query, for which there is an answer, and has to go on after it.
  const css = '@layer a { b { @container (width > 1px) { color: red } } i { & u { colour: red } } }'
  const broken = test.info().outputPath('broken.html')
  writeFileSync(broken, `<!doctype html><style>${css}</style><p id="a b">`)
  expect(nuFindings([broken]).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      'Bad value “a b” for attribute “id” on element “p”: An ID must not contain whitespace.',
      "CSS: “colour”: Property “colour” doesn't exist.",
    ]),
  )
})

const site = 'https://flows.example.org/some/folder/'

/** Files that say where the site stands; the heads of pages say so too. */
const tellsWhere =
  /(^|\/)(oembed\.json|picture\.png)$|^(404\.html|_headers|api\/openapi\.json|feed\.xml|llms\.txt|robots\.txt|sitemap\.xml|version\.json)$/
const inHead = /\s*(?:<(?:meta|link)\b[^>]*>|<script type="application\/ld\+json">[^]*?<\/script>)/g

function hashesOf(folder: string): { readonly [file: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((file) => !tellsWhere.test(file))
  const hash = (file: string): string => {
    const bytes = readFileSync(join(folder, file))
    const compared = file.endsWith('.html') ? bytes.toString().replaceAll(inHead, '') : bytes
    return createHash('sha256').update(compared).digest('hex')
  }
  return Object.fromEntries(files.map((file) => [file, hash(file)]))
}

/** Packages that the notices do not name with the licence that lies in the package. */
const unnamed = (packages: Iterable<string>, notices: string): string[] =>
  [...packages].filter((name) => {
    const folder = join(root, 'node_modules', name)
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    const notice = notices.split(/^## /m).find((one) => one.startsWith(`${name} - ${version}`))
    return licence === undefined || !notice?.includes(readFileSync(join(folder, licence), 'utf8').trim())
  })

test('another build, in a folder with blanks and three scripts, is the same site, but says where it stands', () => {
  test.setTimeout(180_000)
  const above = mkdtempSync(join(tmpdir(), 'another-'))
  const there = join(above, 'Торговля 贸易 trade flows')
  try {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
    for (const file of files.toString().split('\0').filter(Boolean)) cpSync(join(root, file), join(there, file))
    symlinkSync(join(root, 'node_modules'), join(there, 'node_modules'))
    const env = { ...process.env, NODE_ENV: 'production', SITE_URL: site }
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--sourcemap', 'hidden'], {
      cwd: there,
      env,
      stdio: 'pipe',
    })
    const built = join(there, 'dist')
    const textOf = (file: string): string => readFileSync(join(built, file), 'utf8')
    expect(hashesOf(built)).toEqual(hashesOf(dist))
    expect(Object.keys(hashesOf(built)).length).toBeGreaterThan(100)
    expect(textOf('views/gas/index.html')).toContain(`<link rel="canonical" href="${site}views/gas/"`)
    // A preview leaves room for a picture before it has read it.
    const { width, height } = PNG.sync.read(readFileSync(join(built, 'views/gas/picture.png')))
    for (const [name, pixels] of Object.entries({ width, height }))
      expect(textOf('views/gas/index.html')).toContain(`<meta property="og:image:${name}" content="${pixels}" />`)
    expect(textOf('sitemap.xml')).toContain(`<loc>${site}views/gas/</loc>`)
    expect(textOf('404.html').match(/<a href="[^"]*"|<script/g)).toEqual(Array(3).fill(`<a href="${site}"`))

    // Source maps tell whose code the site holds.
    const maps = readdirSync(join(built, 'assets')).filter((file) => file.endsWith('.map'))
    const packages = new Set(
      maps.flatMap((file) => {
        const { sources }: { sources: string[] } = JSON.parse(textOf(join('assets', file)))
        return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])
      }),
    )
    expect([...packages]).toEqual(expect.arrayContaining(['react-dom', 'recharts', 'd3-shape', 'valibot']))
    const fonts = ['@fontsource/ibm-plex-sans', '@fontsource/source-serif-4']
    const notices = textOf('LICENSES-OF-PACKAGES.txt')
    expect(unnamed([...packages, ...fonts], notices)).toEqual([])
    expect(unnamed(packages, notices.replace(/^## d3-shape [^]*?(?=^## )/m, ''))).toEqual(['d3-shape'])
    expect(textOf('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  } finally {
    rmSync(above, { recursive: true })
  }
})
