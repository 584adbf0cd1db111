import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { figureTitle, polled, test } from './page.ts'
import { askedBy, built, dist, live, openView } from './support.ts'

// Budgets are counts, not times, so that they are the same on every machine.

/** Bytes of gzipped JavaScript. */
const codeLimits = { firstInteraction: 112_000, defaultView: 235_280 } as const

const gzipped = (file: string): number => gzipSync(readFileSync(`${dist}${file}`), { level: 9 }).length

/** Gzipped bytes of code by file; `page` stands for the inline scripts. */
function codeOf(files: readonly string[]): { readonly [file: string]: number } {
  const inline = built('index.html').match(/<script(?![^>]*json)[^>]*>[^<]*<\/script>/g) ?? []
  return {
    page: gzipSync(inline.join('\n'), { level: 9 }).length,
    ...Object.fromEntries(
      [...new Set(files)].filter((file) => file.endsWith('.js')).map((file) => [file, gzipped(file)]),
    ),
  }
}

const sum = (bytes: { readonly [file: string]: number }): number =>
  Object.values(bytes).reduce((all, one) => all + one, 0)

test('with the code of the first interaction alone a toggle changes picker, title, address', async ({ page }) => {
  const needed = /\/(?:app|libraries|rolldown-runtime)-[\w-]{8}\.js$/
  const files: string[] = []
  await page.route('**/*.js', async (route) => {
    if (!needed.test(route.request().url())) return
    files.push(new URL(route.request().url()).pathname.replace('/some/folder/', ''))
    await route.continue()
  })
  await page.goto('./')
  await live(page)
  const title = await figureTitle(page).textContent()
  await page
    .getByRole('group', { name: 'From China to Russia' })
    .getByRole('checkbox', { name: 'All goods', exact: true })
    .click()
  await expect(page).toHaveURL((url) => url.search === '?series=M-2709,M-GAS')
  await expect(figureTitle(page)).not.toHaveText(title ?? '')
  // The notes under the chart stay as served until their code has come.
  await expect(page.locator('[data-part=figure-notes]')).toContainText('gas (provisional or low reliability)')
  const bytes = codeOf(files)
  expect(Object.keys(bytes)).toContainEqual(expect.stringContaining('app-'))
  expect(sum(bytes), JSON.stringify(bytes)).toBeLessThanOrEqual(codeLimits.firstInteraction)
})

test('the default view: its code, its requests, and a chart as small as its lines need', async ({ page }) => {
  const files = askedBy(page)
  await openView(page, '')
  // By itself the page asks last for fonts, and for the code of what a reader may do next.
  const last = ['.woff2', '/around-']
  await polled(() => last.filter((part) => !files.some((file) => file.includes(part)))).toEqual([])
  await test.step('the code, with the live chart', () => {
    const bytes = codeOf(files)
    const lines = Object.entries(bytes).flatMap(([file, size]) => (file.includes('/lines-') ? [size] : []))
    expect.soft(lines.length).toBe(1)
    expect.soft(Math.max(...lines), 'Recharts and the lines').toBeLessThanOrEqual(93_520)
    expect.soft(sum(bytes), JSON.stringify(bytes)).toBeLessThanOrEqual(codeLimits.defaultView)
  })
  await test.step('the page, then the application, then the chart, then fonts', () => {
    const [first, ...application] = files.slice(0, 4).map((file) => file.replace(/-[\w-]{8}\.js$/, ''))
    expect.soft(first).toBe('')
    expect.soft(application.toSorted()).toEqual(['assets/app', 'assets/libraries', 'assets/rolldown-runtime'])
    const places = ['lines-', '.woff2'].map((part) => files.findIndex((file) => file.includes(part)))
    expect.soft(places, files.join('\n')).toEqual(places.toSorted((one, other) => one - other))
    expect.soft(files.filter((file) => file.endsWith('.css'))).toEqual([])
    expect.soft(files.filter((file) => file.endsWith('.woff2')).length).toBeLessThanOrEqual(3)
    expect.soft(files.filter((file) => file.startsWith('api/'))).toEqual([])
    expect.soft(files.length, files.join('\n')).toBeLessThanOrEqual(9)
    // The page carries findings, cautions and sentences on the age of the figures, so that it need not request them.
    expect.soft(gzipped('index.html')).toBeLessThanOrEqual(64_000)
  })
  expect(await page.locator('.chart-area svg').first().locator('*').count()).toBeLessThanOrEqual(220)
})

test('a toggle renders its own line, row and label, and leaves the other lines and rows alone', async ({ at }) => {
  const page = await at('?series=M-2709,M-271111,M-271121,M-2701,X-TOTAL,M-GAS')
  await expect(page.locator('#explore [data-series]')).toHaveCount(6)
  await page.evaluate(() => {
    const touched: (string | null | undefined)[] = []
    Reflect.set(window, 'touched', touched)
    for (const part of document.querySelectorAll('#explore [data-series], .commodity'))
      new MutationObserver((records) => {
        const name = part.getAttribute('data-series') ?? part.querySelector('label')?.textContent
        // A pointer on a row dims other lines without rendering them.
        if (records.some(({ attributeName }) => attributeName !== 'data-dimmed')) touched.push(name)
      }).observe(part, { subtree: true, attributes: true, characterData: true })
  })
  await page
    .getByRole('group', { name: 'From Russia to China' })
    .getByRole('checkbox', { name: 'Gas', exact: true })
    .click()
  await expect(page.locator('#explore [data-series]')).toHaveCount(5)
  expect(new Set(await page.evaluate(() => Reflect.get(window, 'touched')))).toEqual(new Set(['Gas']))
})
