import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { unanswered } from '#tests/judges/answers.ts'
import { printedLines } from './support/nginx.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const pages = ['index.html', 'views/gas/index.html', '404.html'].map((file) => readFileSync(`${dist}/${file}`, 'utf8'))

function rulesOf(text: string): { readonly path: string; readonly headers: ReadonlyMap<string, string> }[] {
  return Array.from(text.matchAll(/^(\S+)\n((?: {2}.+\n)+)/gm), ([, path = '', lines = '']) => ({
    path,
    headers: new Map(
      Array.from(lines.matchAll(/^ {2}([\w-]+): (.+)$/gm), ([, name = '', value = '']) => [name, value]),
    ),
  }))
}

type Rules = ReturnType<typeof rulesOf>

const written = readFileSync(`${dist}/_headers`, 'utf8')
const rules = rulesOf(written)
const ofAll = rules.find(({ path }) => path === '/*')?.headers ?? new Map<string, string>()
const policy = ofAll.get('Content-Security-Policy') ?? ''

async function inPage(page: Page) {
  await page.goto('about:blank')
  const read = await page.evaluate((all) => {
    const parsed = all.map((text) => new DOMParser().parseFromString(text, 'text/html'))
    const texts = (selector: string) =>
      parsed.flatMap((one) => Array.from(one.querySelectorAll(selector), ({ textContent }) => textContent))
    return {
      declared: parsed.map((one) =>
        one.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
      ),
      scripts: texts('script:not([src], [type$="json"])'),
      styles: texts('style'),
    }
  }, pages)
  const hashes = (texts: readonly (string | null)[]) => [
    ...new Set(
      texts.map(
        (text) =>
          `'sha256-${createHash('sha256')
            .update(text ?? '')
            .digest('base64')}'`,
      ),
    ),
  ]
  return { declared: read.declared, scripts: hashes(read.scripts), styles: hashes(read.styles) }
}

const hashesIn = (text: string, directive: string): string[] =>
  (text.split('; ').find((one) => one.startsWith(`${directive} `)) ?? '')
    .split(' ')
    .filter((word) => word.startsWith("'sha"))

async function holdPolicy(page: Page, text: string): Promise<void> {
  const { declared, scripts, styles } = await inPage(page)
  expect(declared.map((one) => `${one}; frame-ancestors *`)).toEqual(pages.map(() => text))
  expect(scripts.length).toBeGreaterThan(1)
  expect(hashesIn(text, 'script-src').toSorted()).toEqual(scripts.toSorted())
  expect(hashesIn(text, 'style-src')).toEqual(styles)
}

test('_headers says the policy of the page and which pages may frame it', async ({ page }) => {
  await holdPolicy(page, policy)
  await expect(holdPolicy(page, policy.replace('; frame-ancestors *', ''))).rejects.toThrow()
  await expect(holdPolicy(page, policy.replace(/'sha256-[^']+'/, "'sha256-another'"))).rejects.toThrow()
})

const named = new Set(
  Array.from((pages[0] ?? '').matchAll(/assets\/[\w.-]+-[\w-]{8}\.(?:js|woff2)/g), ([file]) => `/${file}`),
)

function holdCaches(said: Rules): void {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ parentPath, name }) => `${parentPath.slice(dist.length)}/${name}`)
  const rulesFor = (file: string) =>
    said.filter(({ path }) => (path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path))
  const caches = ['/', ...files].map((file) => ({
    file,
    cache: rulesFor(file).flatMap(({ headers }) => headers.get('Cache-Control') ?? []),
  }))
  expect(caches.filter(({ cache }) => cache.length > 1)).toEqual([])
  const kept = caches.filter(({ cache }) => cache.includes('public, max-age=31536000, immutable'))
  expect(kept.map(({ file }) => file)).toEqual(files.filter((file) => named.has(file)))
  // A rule for a folder also holds for answers that a file of the folder is missing.
  const keeps = said.filter(({ headers }) => headers.get('Cache-Control')?.includes('immutable'))
  expect(new Set(keeps.map(({ path }) => path))).toEqual(named)
  expect(said.length, 'rules that Cloudflare Pages reads').toBeLessThanOrEqual(100)
  const asked = caches.filter(({ cache }) => cache.includes('no-cache')).map(({ file }) => file)
  expect(asked).toEqual(expect.arrayContaining(['/', '/index.html', '/version.json', '/api/catalogue.json']))
}

test('_headers keeps what has a hash in its name and is there, has the rest asked for, and says so once', () => {
  expect(named.size).toBeGreaterThan(10)
  holdCaches(rules)
  const broken = [
    written.replace(/^ {2}Cache-Control: no-cache\n/m, ''),
    written.replace('immutable', 'no-transform'),
    written.replace(/^\/assets\/app-.*$/m, '/*'),
    `${written}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
    `${written}/assets/nope-DUhN5y9x.js\n  Cache-Control: public, max-age=31536000, immutable\n`,
  ]
  for (const text of broken) expect(() => holdCaches(rulesOf(text)), text).toThrow()
})

function holdPrinted(block: string): void {
  const printed = Array.from(
    block.matchAll(/^add_header ([\w-]+) "?(.+?)"? always;$/gm),
    ([, name = '', value = '']) => [name, value],
  )
  expect(Object.fromEntries(printed)).toEqual({
    ...Object.fromEntries(ofAll),
    'Content-Security-Policy': 'frame-ancestors *',
  })
}

test('_headers and the printed lines for nginx say the same', () => {
  holdPrinted(printedLines().server)
  expect(() => holdPrinted(printedLines().server.replace(/^add_header Referrer-Policy .*\n/m, ''))).toThrow()
  expect(() => holdPrinted(printedLines().server.replace('nosniff', 'sniff'))).toThrow()
})

const objections = (text: string): string[] =>
  unanswered(
    'csp',
    ['headers'],
    new CspEvaluator(new CspParser(text).csp)
      .evaluate()
      .map(({ directive, description }) => ({ rule: `${directive}: ${description}`, where: 'headers', what: '' })),
  )

test('CSP Evaluator has nothing against the policy but what we answer', () => {
  expect(objections(policy)).toEqual([])
})

test('CSP Evaluator objects to weaker ones', () => {
  const weaker = [
    policy
      .replace("script-src 'self'", "script-src 'self' 'unsafe-inline' 'unsafe-eval'")
      .replaceAll(/ 'sha256-[^']+'/g, ''),
    policy.replace("script-src 'self'", 'script-src * data:'),
    policy.replace("object-src 'none'; ", '').replace("default-src 'none'; ", ''),
    policy.replace("script-src 'self'", 'script-src https://ajax.googleapis.com'),
  ]
  const ofTheirs = (text: string): string[] => objections(text).filter((one) => !one.includes('its answer can go'))
  expect(weaker.filter((one) => ofTheirs(one).length === 0)).toEqual([])
})
