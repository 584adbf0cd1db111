import { gzipSync } from 'node:zlib'
import type { Browser, Page, Request } from 'playwright'

/** Bytes of JavaScript, each file gzip'ed by itself, scripts inside the page included. */
export type Code = { readonly firstInteraction: number; readonly defaultView: number }

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

/** The names of the files that a built file imports before it can run. */
const importsOf = (text: string): string[] =>
  Array.from(text.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g), ([, name = '']) => name)

/** A file and all that it imports, directly or not. */
function withImports(name: string, texts: ReadonlyMap<string, string>, found: Set<string> = new Set()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const imported of importsOf(texts.get(name) ?? '')) withImports(imported, texts, found)
  return found
}

const nameOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

async function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB', timezoneId: 'UTC' })
}

/** With these files alone a toggle changes the title; throws if it does not. */
async function toggleWith(browser: Browser, address: string, files: ReadonlySet<string>): Promise<void> {
  const page = await newPage(browser)
  // Others are neither answered nor refused: the page waits for them.
  await page.route('**/*.js', (route) => (files.has(nameOf(route.request().url())) ? route.continue() : undefined))
  await page.goto(address)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  const title = page.locator('#explore figcaption h3')
  const before = await title.textContent()
  await page
    .getByRole('group', { name: 'From China to Russia' })
    .getByRole('checkbox', { name: 'All goods', exact: true })
    .click()
  await page.waitForFunction((text) => document.querySelector('#explore figcaption h3')?.textContent !== text, before)
  await page.close()
}

/** The code that a build sends until a first toggle works, and for the default view with its live chart. */
export async function measureCode(browser: Browser, address: string): Promise<Code> {
  const page = await newPage(browser)
  const scripts: Request[] = []
  page.on('request', (request) => {
    if (nameOf(request.url()).endsWith('.js')) scripts.push(request)
  })
  await page.goto(address)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  // A reader is there.
  await page.mouse.move(8, 8)
  await page.waitForLoadState('networkidle')
  const texts = new Map<string, string>()
  for (const script of scripts) texts.set(nameOf(script.url()), (await (await script.response())?.text()) ?? '')
  const inline = await page.evaluate(async () => {
    const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    return Array.from(
      served.querySelectorAll('script:not([type$="json"], [src])'),
      ({ textContent }) => textContent,
    ).join('\n')
  })
  await page.close()

  // Before it had a chunk of this name the page asked for the application first.
  const [first = '', ...others] = texts.keys()
  const application = [first, ...others].find((name) => name.startsWith('app-')) ?? first
  const needed = withImports(application, texts)
  await toggleWith(browser, address, needed)
  const sum = (names: Iterable<string>): number =>
    Array.from(names, (name) => gzipped(texts.get(name) ?? '')).reduce((a, b) => a + b, gzipped(inline))
  return { firstInteraction: sum(needed), defaultView: sum(texts.keys()) }
}
