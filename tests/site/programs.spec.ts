import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test as plain } from '@playwright/test'
import { test } from './page.ts'
import { openView } from './support.ts'

// Other programs use the built site: the lines that it shows are run as they are, if this machine has the program.

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const pandas = fileURLToPath(new URL('./pandas', import.meta.url))
const built = (path: string): string => readFileSync(join(dist, path), 'utf8')

const isHere = (program: string): boolean => spawnSync(program, ['--version']).status === 0

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' })
const shown = (page: Page, name: string): Promise<string> =>
  dialog(page).getByRole('textbox', { name, exact: true }).inputValue()

async function openLines(page: Page, search: string): Promise<void> {
  await openView(page, search)
  await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
  await dialog(page).getByRole('button', { name: 'Use the data', exact: true }).click()
  await dialog(page).getByRole('region', { name: 'Use the data' }).waitFor()
}

/** A line of R or of a spreadsheet without its addresses; the rest is as somebody has run it. */
const withoutAddresses = (text: string): string => text.replaceAll(/"http[^"]*"/g, '"…"')

test('the lines of “Use the data” bring the published figures', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLines(page, '?series=M-2709,X-8542.quoted&freq=year')
  const addresses = (await shown(page, 'Address')).split('\n')
  expect(addresses).toEqual([`${baseURL}api/series/M-2709.csv`, `${baseURL}api/series/X-8542.quoted.csv`])
  const files = ['M-2709.csv', 'X-8542.quoted.csv']
  const tables = files.map((file) => built(`api/series/${file}`))

  await test.step('curl', async (step) => {
    step.skip(!isHere('curl'), 'curl is not here')
    const folder = mkdtempSync(join(tmpdir(), 'curl-'))
    try {
      execFileSync('sh', ['-ec', await shown(page, 'curl')], { cwd: folder, stdio: 'ignore' })
      expect(files.map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(tables)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  await test.step('Python', async (step) => {
    step.skip(!isHere('python3'), 'Python is not here')
    const told = execFileSync(
      'python3',
      ['-c', `${await shown(page, 'Python (pandas)')}\nimport json\nprint(json.dumps(data))`],
      {
        env: { ...process.env, PYTHONPATH: pandas, PYTHONDONTWRITEBYTECODE: '1' },
        encoding: 'utf8',
      },
    )
    const rows: { [column: string]: string }[] = JSON.parse(told)
    expect(rows.length).toBe(tables.join('').split('\r\n').length - 1 - 2)
    expect(rows.at(-1)).toMatchObject({
      series_id: 'X-8542.quoted',
      period: '2022',
      value: '179000000',
      book: 'quoted',
    })
  })
  await test.step('R and a spreadsheet, which are not here: by their shape', async () => {
    expect(withoutAddresses(await shown(page, 'R'))).toBe(
      'addresses <- c(\n  "…",\n  "…"\n)\ndata <- do.call(rbind, lapply(addresses, read.csv, colClasses = c(cmd_code = "character")))',
    )
    expect(withoutAddresses(await shown(page, 'Spreadsheet (Google Sheets)'))).toBe(
      '={IMPORTDATA("…");IMPORTDATA("…")}',
    )
  })
  await test.step('a button copies each, by keyboard too', async () => {
    const copy = dialog(page).getByRole('button', { name: 'Copy: curl' })
    await dialog(page).getByRole('textbox', { name: 'curl', exact: true }).focus()
    await page.keyboard.press('Tab')
    await expect(copy).toBeFocused()
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('status').filter({ hasText: 'In the clipboard: curl' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown(page, 'curl'))
  })
  await test.step('what else there is, is there', async () => {
    const links = await dialog(page)
      .locator('.export-use a')
      .evaluateAll((all) => all.map((link) => Reflect.get(link, 'href')))
    expect(links).toEqual(['api/openapi.json', 'data/datapackage.json', 'feed.xml'].map((path) => `${baseURL}${path}`))
    for (const link of links) expect((await fetch(link)).status, link).toBe(200)
  })
})

plain('pages of other sites may ask for figures and for nothing else', async ({ page, baseURL }) => {
  // Under its other name the same server is another site.
  await page.goto(new URL('/', baseURL).href.replace('localhost', '127.0.0.1'))
  const ask = (path: string): Promise<number | string> =>
    page.evaluate((address) => fetch(address).then(({ status }) => status, String), `${baseURL}${path}`)
  for (const path of ['api/series/M-2709.csv', 'api/catalogue.json', 'api/openapi.json', 'data/datapackage.json']) {
    expect(await ask(path), path).toBe(200)
  }
  for (const path of ['', 'version.json']) expect(await ask(path), path).toContain('Failed to fetch')
})

test('every address in llms.txt and in the feed is there', async ({ baseURL }) => {
  const addresses = [
    ...Array.from(built('llms.txt').matchAll(/\]\((.*?)\)/g), ([, path = '']) => path),
    ...Array.from(built('feed.xml').matchAll(/href="(.*?)"/g), ([, path = '']) => path.replaceAll('&amp;', '&')),
  ]
  expect(addresses.length).toBeGreaterThan(40)
  const missing: string[] = []
  for (const address of new Set(addresses)) {
    const { status, body } = await fetch(new URL(address, baseURL))
    await body?.cancel()
    if (status !== 200) missing.push(address)
  }
  expect(missing).toEqual([])
})

test('every link of a page inside the site leads to a file and to a place in it', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const lost = pages.flatMap((page) => {
    const html = built(page)
    const links = Array.from(html.matchAll(/<(?:a|link)\s[^>]*?href="([^"]*)"/g), ([, link = '']) => link)
    expect(links.length, page).toBeGreaterThan(0)
    return links
      .filter((link) => {
        const { origin, pathname, hash } = new URL(link.replaceAll('&amp;', '&'), `http://site/${page}`)
        if (origin !== 'http://site') return false
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
        return !existsSync(join(dist, file)) || (hash !== '' && !built(file).includes(` id="${hash.slice(1)}"`))
      })
      .map((link) => `${page}: ${link}`)
  })
  expect(lost).toEqual([])
})
