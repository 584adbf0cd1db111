import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test as plain } from '@playwright/test'
import { languages } from '#src/i18n/languages.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { test } from './page.ts'
import { built, dist, live } from './support.ts'

// The files of the built site, as a host, a program or a browser without scripts has them.

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:^|\/)index\.html$/.test(file),
)

test('every page says what a preview and a search engine ask for, and names data that are there', () => {
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) {
    const html = built(page)
    const contentOf = (key: string): string | undefined => new RegExp(`"${key}"\\s+content="([^"]*)"`).exec(html)?.[1]
    expect.soft(html, page).toMatch(/<title>[^<]*China–Russia trade flows/)
    expect.soft(contentOf('og:title'), page).toMatch(/^.{1,90}$/)
    expect.soft(contentOf('description'), page).toMatch(/^.{41,200}$/)
    const files = Array.from(html.matchAll(/"contentUrl":"(.*?)"/g), ([, file = '']) => file)
    expect
      .soft(
        files.filter((file) => !existsSync(join(dist, file))),
        page,
      )
      .toEqual([])
  }
})

test('the built site holds no mock', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) expect(file + built(file), file).not.toMatch(/mockServiceWorker|setupWorker|MOCK_ACTIVATE/)
})

test('the largest page of its own is at most 63.5 kB, brotli', () => {
  const sizeOf = (page: string): number => statSync(join(dist, page)).size
  const [largest = ''] = pages
    .filter((page) => page.startsWith('views/'))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
  expect(brotliCompressSync(readFileSync(join(dist, largest))).length, largest).toBeLessThanOrEqual(63_500)
})

plain('what the build did not write does not run, however it got into the page', async ({ page }) => {
  await page.goto('./')
  await live(page)
  const found = await page.evaluate(async () => {
    const refused = new Set<string>()
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    const part = document.createElement('div')
    part.innerHTML = '<img src="data:," onerror="window.ran = true"><p style="color:red">styled</p>'
    document.body.append(script, part)
    while (refused.size < 3) await new Promise(requestAnimationFrame)
    return { refused: [...refused].toSorted(), ran: 'ran' in window }
  })
  expect(found).toEqual({ refused: ['script-src-attr', 'script-src-elem', 'style-src-attr'], ran: false })
})

// Hosts show 404.html at any address where there is nothing.
const home = '/some/folder/'

test('a lost reader is told so in each language and finds the way to the start page', async ({ page }) => {
  expect(built('404.html').match(/<a href="\.\/">/g), 'without scripts, the folder of the address').toHaveLength(
    languages.length,
  )
  // Without the status 404, which the browser itself would log.
  await page.route('**/no-such-view/', (route) =>
    route.fulfill({ path: `${dist}404.html`, contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto('./views/no-such-view/')
  await expect(page.getByRole('heading')).toHaveText(languages.map((language) => formats[language].t('notFound.title')))
  await expect(page.locator('body'), 'its own style is allowed').toHaveCSS('max-width', '648px')
  await page.getByRole('link', { name: 'To the start page' }).click()
  await live(page)
  await expect(page).toHaveURL((url) => url.pathname === home)
})
