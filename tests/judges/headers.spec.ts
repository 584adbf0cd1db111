import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { unanswered } from '#tests/judges/answers.ts'
import { freePort } from '#tests/judges/support/freePort.ts'

// The headers of `_headers` and of the lines that docs/deployment.md prints for nginx, against the built site.

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8')
const docs = readFileSync(new URL('../../docs/deployment.md', import.meta.url), 'utf8')
const [http = '', server = '', ...others] = Array.from(
  docs.matchAll(/^```nginx\n([^]*?)^```$/gm),
  ([, lines = '']) => lines,
)

/** A configuration for any user: nginx stays in the foreground and writes all its files into one folder. */
const configuration = (folder: string, port: number, lines: Lines): string => `
daemon off; master_process off; error_log stderr crit; pid ${folder}/pid;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3;
  uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
  ${lines.http}
  server { listen 127.0.0.1:${port}; root ${folder}/site; ${lines.server} }
}`

type Lines = { readonly http: string; readonly server: string }

/** Gives a test the address of the built site, which nginx serves under a path, `/` or `/some/folder/`. */
async function served(changed: Partial<Lines>, path: string, hold: (address: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = join(folder, 'site', path).replace(/\/$/, '')
  mkdirSync(dirname(site), { recursive: true })
  symlinkSync(dist, site)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port, { http, server, ...changed }))
  const running = spawn('/usr/sbin/nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(running, 'close')
  const address = `http://127.0.0.1:${port}${path}`
  const answers = (): Promise<boolean> => fetch(address).then(Boolean, () => false)
  try {
    while (running.exitCode === null && !(await answers())) await setTimeout(20)
    await hold(address)
  } finally {
    running.kill()
    await ended
    rmSync(folder, { recursive: true })
  }
}

const forever = 'public, max-age=31536000, immutable'

const pages = ['index.html', 'views/gas/index.html', '404.html'].map(textOf)
const written = textOf('_headers')

type Rules = readonly { readonly path: string; readonly headers: ReadonlyMap<string, string> }[]
const rulesOf = (text: string): Rules =>
  Array.from(text.matchAll(/^(\S+)\n((?: {2}.+\n)+)/gm), ([, path = '', lines = '']) => ({
    path,
    headers: new Map(
      Array.from(lines.matchAll(/^ {2}([\w-]+): (.+)$/gm), ([, name = '', value = '']) => [name, value]),
    ),
  }))
const ofAll = (rules: Rules): ReadonlyMap<string, string> =>
  rules.find(({ path }) => path === '/*')?.headers ?? new Map()
const policyOf = (rules: Rules): string => ofAll(rules).get('Content-Security-Policy') ?? ''
const policy = policyOf(rulesOf(written))

/** Headers of every answer; beside the policy that a page declares, nginx says who may frame it. */
const always = { ...Object.fromEntries(ofAll(rulesOf(written))), 'Content-Security-Policy': 'frame-ancestors *' }

/** Requests, their status, and how long the answer may be kept; some missing files are named as of an asset. */
const asked: readonly (readonly [path: string, status: number, cache: string | null])[] = [
  ...['', 'index.html', 'version.json', 'api/catalogue.json', 'data/datapackage.json', 'social.png'].map(
    (path) => [path, 200, 'no-cache'] as const,
  ),
  ...readdirSync(join(dist, 'assets')).map((file) => [`assets/${file}`, 200, forever] as const),
  ...['assets/nope-DUhN5y9x.js', 'api/assets/x', 'nope'].map((path) => [path, 404, null] as const),
  ['assets/', 403, null],
]

async function objections(address: string): Promise<string[]> {
  const found: string[] = []
  for (const [path, status, cache] of asked) {
    const answer = await fetch(new URL(path, address))
    const { byteLength } = await answer.arrayBuffer()
    const isPacked = /(^|\.html|\.json|\.js|\.css)$/.test(path) && byteLength > 20
    const isShared = status === 200 && /^(api|data|assets)\//.test(path)
    const wanted = {
      ...always,
      'cache-control': cache,
      'content-encoding': status === 200 && isPacked ? 'gzip' : null,
      // An answer that a file is missing holds no figures, so other sites may not read it.
      'access-control-allow-origin': isShared ? '*' : null,
    }
    if (answer.status !== status) found.push(`${path}: answers ${answer.status}`)
    for (const [name, value] of Object.entries(wanted)) {
      const is = answer.headers.get(name)
      if (is !== value && (name !== 'content-encoding' || status === 200)) found.push(`${path}: ${name} is ${is}`)
    }
  }
  const etag = (await fetch(address)).headers.get('etag') ?? ''
  const again = await fetch(address, { headers: { 'if-none-match': etag } })
  return again.status === 304 ? found : [...found, `A second visit is answered with ${again.status}`]
}

for (const path of ['/', '/some/folder/'])
  test(`nginx with the printed lines answers as _headers promises under ${path}, and the page is silent`, async ({
    page,
  }) => {
    expect(others, 'docs/deployment.md prints two blocks for nginx').toEqual([])
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', ({ message }) => complaints.push(message))
    await served({}, path, async (address) => {
      expect(await objections(address)).toEqual([])
      await page.goto(address)
      await page.locator('html[data-live]').waitFor({ state: 'attached' })
      expect(complaints).toEqual([])
    })
  })

const kept404 = 'map $uri $kept { ~/assets/ "public, max-age=31536000, immutable"; default no-cache; }'
for (const [fault, changed, objection] of [
  [
    'figures at their whole size',
    { server: server.replace(/^gzip_types.*$/m, '') },
    'api/catalogue.json: content-encoding is null',
  ],
  [
    'a missing file kept for a year',
    {
      http: kept404,
      server: `${server.replace(/^add_header (Cache|Access)-Control.*$/gm, '')}\nadd_header Cache-Control $kept always;`,
    },
    `assets/nope-DUhN5y9x.js: cache-control is ${forever}`,
  ],
  [
    'no policy of referrers',
    { server: server.replace(/^add_header Referrer-Policy .*\n/m, '') },
    ': Referrer-Policy is null',
  ],
] as const)
  test(`nginx that gives ${fault} is objected to`, () =>
    served(changed, '/', async (address) => expect(await objections(address)).toContain(objection)))

const hashOf = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const hashesIn = (pattern: RegExp): string[] =>
  [...new Set(pages.flatMap((page) => Array.from(page.matchAll(pattern), ([, text]) => hashOf(text))))].toSorted()

function holdPolicy(rules: Rules): void {
  for (const page of pages) {
    const [, declared] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policyOf(rules)).toBe(`${declared}; frame-ancestors *`)
  }
  const allowed = (directive: string): string[] =>
    (new RegExp(`${directive} ([^;]*)`).exec(policyOf(rules))?.[1]?.match(/'sha256-[^']+'/g) ?? []).toSorted()
  expect(allowed('script-src')).toEqual(hashesIn(/<script(?![^>]*(?:src=|json"))[^>]*>([^]*?)<\/script>/g))
  expect(allowed('style-src')).toEqual(hashesIn(/<style[^>]*>([^]*?)<\/style>/g))
}

/** Files with a hash in their names that the page names. */
const named = new Set(
  Array.from((pages[0] ?? '').matchAll(/assets\/[\w.-]+-[\w-]{8}\.(?:js|woff2)/g), ([file]) => `/${file}`),
)

function holdCaches(rules: Rules): void {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ parentPath, name }) => `${parentPath.slice(dist.length)}/${name}`)
  const cacheOf = (file: string): string[] =>
    rules
      .filter(({ path }) => (path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path))
      .flatMap(({ headers }) => headers.get('Cache-Control') ?? [])
  expect(
    ['/', ...files].filter((file) => cacheOf(file).length > 1),
    'told twice',
  ).toEqual([])
  expect(files.filter((file) => cacheOf(file).includes(forever))).toEqual(files.filter((file) => named.has(file)))
  // A rule for a folder also holds for answers that a file of the folder is missing.
  const keeping = rules.filter(({ headers }) => headers.get('Cache-Control') === forever)
  expect(new Set(keeping.map(({ path }) => path))).toEqual(named)
  expect(rules.length, 'rules that Cloudflare Pages reads').toBeLessThanOrEqual(100)
  for (const file of ['/', '/index.html', '/version.json', '/api/catalogue.json'])
    expect(cacheOf(file), file).toEqual(['no-cache'])
}

function holdEvaluator(rules: Rules): void {
  const findings = new CspEvaluator(new CspParser(policyOf(rules)).csp).evaluate()
  const open = unanswered(
    'headers',
    findings.map(({ directive, description }) => ({ rule: `${directive}: ${description}`, what: '' })),
  )
  // A weaker policy is told by what is found in it, not by an answer that it needs no more.
  expect(policyOf(rules) === policy ? open : open.filter((one) => !one.includes('its answer can go'))).toEqual([])
}

const promises: readonly (readonly [promise: string, hold: (rules: Rules) => void, spoils: readonly string[]])[] = [
  [
    'says the policy of the pages, whose scripts and styles it allows by their hashes',
    holdPolicy,
    [written.replace('; frame-ancestors *', ''), written.replace(/'sha256-[^']+'/, "'sha256-another'")],
  ],
  [
    'keeps what has a hash in its name and is there, and has the rest asked for',
    holdCaches,
    [
      written.replace(/^ {2}Cache-Control: no-cache\n/m, ''),
      written.replace('immutable', 'no-transform'),
      `${written}/assets/*\n  Cache-Control: ${forever}\n`,
      `${written}/assets/nope-DUhN5y9x.js\n  Cache-Control: ${forever}\n`,
    ],
  ],
  [
    'has a policy that CSP Evaluator finds no fault with but those answered',
    holdEvaluator,
    [
      written.replace(
        policy,
        policy.replaceAll(/ 'sha256-[^']+'/g, '').replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      ),
      written.replace(policy, policy.replace("script-src 'self'", 'script-src * data:')),
      written.replace(policy, policy.replace("object-src 'none'; ", '').replace("default-src 'none'; ", '')),
    ],
  ],
]
for (const [promise, hold, spoils] of promises)
  test(`_headers ${promise}, and one that does not is objected to`, () => {
    hold(rulesOf(written))
    for (const spoiled of spoils) expect(() => hold(rulesOf(spoiled)), spoiled).toThrow()
  })
