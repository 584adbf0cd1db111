import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { expect, test as plain } from '@playwright/test'
import { Window } from 'happy-dom'
import { PNG } from 'pngjs'
import { test } from './page.ts'
import { live } from './support.ts'

// The files of the built site, as a host, a program or a browser without scripts has them.

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const textOf = (file: string): string => readFileSync(`${dist}${file}`, 'utf8')

/** The head of a page, for a program that looks for one tag at a time. */
function headOf(file: string) {
  const html = textOf(file)
  const head = html.slice(0, html.indexOf('</head>')).replaceAll(/<(script|style)>[^]*?<\/\1>/g, '')
  const { document } = new Window({ settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true } })
  document.documentElement.innerHTML = `${head}</head>`
  const contentOf = (key: string): string =>
    document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content') ?? ''
  const hrefOf = (rel: string): string => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? 'none'
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  return { title: document.title, contentOf, hrefOf, data }
}

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:^|\/)index\.html$/.test(file),
)

test('every page says what a preview, a search engine and a home screen ask for, and names files that are there', () => {
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) {
    const { title, contentOf, hrefOf, data } = headOf(page)
    const description = contentOf('description')
    expect.soft(title, page).toContain('China–Russia trade flows')
    expect.soft(contentOf('og:title'), page).toMatch(/^.{1,90}$/)
    expect.soft(contentOf('og:description'), page).toBe(description)
    expect.soft(description, page).toMatch(/^.{41,200}$/)
    const files = Array.from(data.matchAll(/"contentUrl":"(.*?)"/g), ([, file = '']) => join(dist, file))
    for (const file of [
      ...files,
      join(dist, page, '..', hrefOf('manifest')),
      join(dist, page, '..', hrefOf('apple-touch-icon')),
    ])
      expect.soft(existsSync(file), `${page} ${file}`).toBe(true)
    // No build knows its address unless it is told (tests/unit/build/head.test.ts).
    expect.soft([hrefOf('canonical'), contentOf('og:image')], page).toEqual(['none', ''])
  }
  const start: { '@graph': { '@type': string }[] } = JSON.parse(headOf('index.html').data)
  expect.soft(new Set(start['@graph'].map((one) => one['@type']))).toEqual(new Set(['WebSite', 'Dataset']))
  const { icons }: { icons: { src: string; sizes: string }[] } = JSON.parse(textOf('manifest.webmanifest'))
  for (const { src, sizes } of icons) {
    const { width, height } = PNG.sync.read(readFileSync(join(dist, src)))
    expect.soft(`${width}x${height}`, src).toBe(sizes)
  }
  expect.soft(textOf('robots.txt')).not.toContain('Sitemap')
  expect.soft(existsSync(join(dist, 'sitemap.xml'))).toBe(false)
})

test('the start page has the default chart for each range of widths, and no style that a strict policy would block', () => {
  const html = textOf('index.html')
  for (const width of ['narrow', 'middle', 'wide']) {
    const poster = html.match(new RegExp(`<svg class="poster poster-${width}"[^]*?</svg>`))?.[0] ?? ''
    const colours = poster.match(/stroke="var\(--series-\d+\)"/g)
    expect(new Set(colours).size, `lines of the ${width} chart`).toBe(5)
  }
  expect(html.match(/<[^>]+\sstyle=/g)).toBeNull()
})

test('the page knows its own version, which is the site’s', () => {
  const { version }: { version: string } = JSON.parse(textOf('version.json'))
  expect(version).toMatch(/^[\w-]{16}$/)
  expect(textOf('index.html')).toContain(`<meta name="version" content="${version}" />`)
})

test('the largest page of its own is at most 63.5 kB, brotli', () => {
  const sizeOf = (page: string): number => statSync(join(dist, page)).size
  const [largest = ''] = pages
    .filter((page) => page.startsWith('views/'))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
  expect(brotliCompressSync(readFileSync(join(dist, largest))).length, largest).toBeLessThanOrEqual(63_500)
})

test('the page declares its policy before anything that the policy is about', () => {
  const html = textOf('index.html')
  const [before = '', after = ''] = html.split('<meta http-equiv="Content-Security-Policy"')
  expect(after, 'one policy').not.toBe('')
  expect(before.match(/<\w+/g)).toEqual(['<html', '<head', '<meta'])
  expect(html).not.toMatch(/unsafe-(inline|eval|hashes)/)
  expect(html.indexOf('charset')).toBeLessThan(1024)
})

plain('what the build did not write does not run, however it got into the page', async ({ page }) => {
  const refused: string[] = []
  await page.exposeFunction('refused', (directive: string) => void refused.push(directive))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      Reflect.get(window, 'refused')(effectiveDirective),
    ),
  )
  await page.goto('./')
  await live(page)
  await page.evaluate(() => {
    const done: string[] = []
    Reflect.set(window, 'ran', (what: string) => done.push(what))
    Reflect.set(window, 'done', done)
    const script = document.createElement('script')
    script.textContent = 'ran("an inline script")'
    document.body.append(script)
    const image = document.createElement('div')
    image.innerHTML = '<img src="data:," onerror="ran(\'a handler\')"><p style="color:red">styled</p>'
    document.body.append(image)
    const stranger = document.createElement('script')
    stranger.src = 'https://no-such-host.invalid/x.js'
    document.body.append(stranger)
    // The timer is needed, because code that is evaluated from outside may use `eval` as long as it runs.
    setTimeout(() => {
      try {
        new Function('ran("an eval")')()
      } catch {
        // The policy has to refuse it.
      }
    })
  })
  await expect
    .poll(() => new Set(refused))
    .toEqual(new Set(['script-src-elem', 'script-src-attr', 'script-src', 'style-src-attr']))
  expect(await page.evaluate(() => Reflect.get(window, 'done'))).toEqual([])
})

// Hosts show 404.html at any address where there is nothing.
const home = '/some/folder/'

test('a lost reader is told so in three languages and finds the way to the start page', async ({ page }) => {
  // Without the status 404, which the browser itself would log.
  await page.route('**/no-such-view/', (route) =>
    route.fulfill({ path: `${dist}404.html`, contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto('./views/no-such-view/')
  await expect(page.getByRole('heading')).toHaveText([
    'There is no page at this address',
    '此网址没有页面',
    'По этому адресу страницы нет',
  ])
  expect(await page.locator('section').evaluateAll((all) => all.map((part) => part.getAttribute('lang')))).toEqual([
    'en',
    'zh-Hans',
    'ru',
  ])
  await expect(page.locator('body'), 'its own style is allowed').toHaveCSS('max-width', '648px')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 246)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 23, 27)')
  await expect(page.locator('h1')).toHaveCSS('font-family', /^"Source Serif 4"/)
  await expect(page.getByRole('link').first()).toHaveCSS('color', 'rgb(236, 232, 223)')
  await page.getByRole('link', { name: 'To the start page' }).click()
  await live(page)
  await expect(page).toHaveURL((url) => url.pathname === home)
})

const lost = [
  [`${home}assets/app-DUhN5y9x.js`, home],
  [`${home}api/series/M-0000.json`, home],
  [`${home}data/nope.csv`, home],
  [`${home}nope`, home],
  ['/data/flows/views/nope/picture.png', '/data/flows/'],
  ['/views/nope/', '/'],
  ['//stranger.example/views/nope/', '//stranger.example/'],
] as const
for (const [address, path] of lost)
  test(`the way back from ${address} begins before the folder of the site that the address names`, () => {
    const html = textOf('404.html')
    expect(html.match(/<a href="\.\/">/g), 'without scripts it leads to the folder of the address').toHaveLength(3)
    const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(html) ?? []
    const link = new URL(`https://host.test${address}`)
    link.pathname = link.pathname.replace(/[^/]*$/, '')
    runInNewContext(script, { location: { pathname: address }, document: { links: [link] } })
    expect([link.host, link.pathname]).toEqual(['host.test', path])
  })
