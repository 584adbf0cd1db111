import { type Locator, type Page, expect } from '@playwright/test'
import { test } from './page.ts'
import { exported, openExport, openView } from './support.ts'

// A reader takes a figure away: as files of every kind, on the clipboard, as a link and as the code of a frame.

const search = '?series=M-2709,M-GAS&freq=year&from=2018-01&to=2024-12'
const fileName = 'china-russia_crude-oil+gas_value_year_2018_2024'
const button = (dialog: Locator, name: string): Locator => dialog.getByRole('button', { name, exact: true })

test('files have one name, their buttons say what they give, and workbooks alone load their code', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const loaded = (): number => asked.filter((url) => /\/workbook-[\w-]{8}\.js$/.test(url)).length
  await openView(page, search)
  const buttons = await (await openExport(page)).getByRole('region').getByRole('button').all()
  expect(buttons.length).toBeGreaterThan(10)
  for (const one of buttons) await expect(one).toHaveAccessibleDescription(/\w/)
  const names = [(await exported(page, 'CSV')).name, (await exported(page, 'All figures')).name]
  expect(loaded()).toBe(0)
  names.push((await exported(page, 'XLSX')).name)
  expect(loaded()).toBe(1)
  expect(names).toEqual(['.csv', '_all.csv', '.xlsx'].map((end) => `${fileName}${end}`))
})

/** Sides of a PDF's pages, in points. */
const pagesOf = (pdf: string): number[][] =>
  Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g), ([, box = '']) => box.split(' ').map(Number).map(Math.round))

test('PDF prints the figure alone, on one page of its size, as text and lines, and leaves the page as it was', async ({
  page,
}) => {
  await openView(page, search)
  await page.evaluate(() => Reflect.set(window, 'print', () => Reflect.set(window, 'asked', document.title)))
  const dialog = await openExport(page)
  await expect(page).toHaveTitle(/ – China–Russia trade flows$/)
  const title = await page.title()
  const sheets = await page.evaluate(() => document.adoptedStyleSheets.length)
  await button(dialog, 'PDF').click()
  await page.waitForFunction(() => Reflect.get(window, 'asked'))
  expect(await page.evaluate(() => Reflect.get(window, 'asked')), 'the name of the file').toBe(fileName)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pagesOf(pdf)).toEqual([[0, 0, 900, 506]])
  const fonts = Array.from(pdf.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g), ([, name]) => name)
  expect(fonts.toSorted().join(' ')).toMatch(/Plex.*Serif/)
  expect(pdf).not.toContain('/Subtype /Image')
  await expect(page.locator('.figure-print')).toHaveCount(0)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(sheets)
  expect(await page.title()).toBe(title)
  await expect(button(dialog, 'PDF')).toBeFocused()
})

const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test('the clipboard takes the picture, the picture in words, a complete link and a line to cite', async ({ at }) => {
  const page = await at(search)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openExport(page)
  const copied = async (name: string): Promise<string> => {
    await button(dialog, name).click()
    await expect(dialog.getByRole('status')).toHaveText(/clipboard/)
    return pasted(page)
  }
  await button(dialog, 'Copy image').click()
  await expect(dialog.getByRole('status')).toHaveText(/clipboard/)
  const sides = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return [picture.width, picture.height]
  })
  expect(sides).toEqual([2400, 1350])
  const svg = (await exported(page, 'SVG')).bytes.toString('utf8')
  expect(await copied('Copy text alternative')).toBe(/<desc>(.*?)<\/desc>/.exec(svg)?.[1])
  expect(await copied('Copy link')).toMatch(/\?series=M-2709,M-GAS&.*from=2018-01.*&v=1/)
  expect(await copied('Cite')).toMatch(/^“Russian crude oil to China: .*v=1.* \(read on \d+ \w+ \d{4}\)$/)
  await page.context().clearPermissions()
})

test('a table is copied for documents and for spreadsheets', async ({ at }) => {
  const page = await at(search)
  const dialog = await openExport(page)
  await button(dialog, 'Copy table').click()
  await expect(dialog.getByRole('status')).toHaveText('The table is in the clipboard.')
  await page.context().grantPermissions(['clipboard-read'])
  expect(await pasted(page)).toMatch(/^\tCrude oil \(USD\)\tGas \(USD\)\n2018\t/)
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain(`<td style="mso-number-format:'\\@'">2018</td>`)
  await page.context().clearPermissions()
})

test('Embed shows the chart in its frame, whose height comes into the code before that is copied', async ({ at }) => {
  const page = await at(search)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openExport(page)
  await button(dialog, 'Embed').click()
  const code = dialog.getByRole('textbox', { name: 'Code' })
  await expect(dialog.getByRole('region', { name: 'Embed' }), 'shown below the edge').toBeInViewport({ ratio: 0.3 })
  await expect(button(dialog, 'Copy the code')).toBeEnabled()
  const height = await dialog.locator('iframe').getAttribute('height')
  await page.evaluate(() => postMessage({ type: 'china-russia-trade-flows:height', height: 777 }, location.origin))
  await dialog.getByRole('checkbox', { name: /script/ }).check()
  await expect(code).toHaveValue(new RegExp(`^<iframe .*height="${height}"[^]*<script>`))
  await button(dialog, 'Copy the code').click()
  await expect(dialog.getByRole('status')).toHaveText(/clipboard/)
  expect(await pasted(page)).toBe(await code.inputValue())
  await page.context().clearPermissions()
})

test.describe('where code or the browser fails', () => {
  test.use({ allowed: /Failed to load resource/ })

  test('what fails is said with what helps, what takes too long is cancelled, and nothing is saved', async ({
    page,
  }) => {
    await page.route('**/assets/workbook-*.js', (route) => route.fulfill({ status: 404 }))
    await openView(page, search)
    let saved = 0
    page.on('download', () => (saved += 1))
    const dialog = await openExport(page)
    await button(dialog, 'XLSX').click()
    const alert = dialog.getByRole('alert')
    await expect(alert).toHaveText(/writes XLSX could not be loaded; reload the page\. Try again/)
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    await button(dialog, 'PNG').click()
    await expect(alert).toHaveText(/could not make a PNG/)
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = () => undefined
    })
    await button(dialog, 'PNG').click()
    await expect(dialog.getByRole('progressbar')).toBeVisible()
    await button(dialog, 'Cancel').click()
    await expect(dialog.getByRole('progressbar')).toHaveCount(0)
    expect(saved).toBe(0)
    expect((await exported(page, 'CSV')).bytes.length).toBeGreaterThan(500)
  })

  test('a clipboard that refuses a picture, or never answers, is said to have refused it', async ({ page }) => {
    await page.clock.install()
    await openView(page, search)
    const dialog = await openExport(page)
    for (const answer of ['Promise.reject(new DOMException("", "NotAllowedError"))', 'new Promise(() => {})']) {
      await page.evaluate(`navigator.clipboard.write = () => ${answer}`)
      await button(dialog, 'Copy image').click()
      await expect(async () => {
        await page.clock.fastForward(10_100)
        await expect(dialog.getByRole('alert')).toHaveText(/did not let .* or save a file instead\. Try again/, {
          timeout: 500,
        })
      }).toPass()
      await expect(dialog.getByRole('progressbar')).toHaveCount(0)
      await button(dialog, 'Copy text alternative').click()
    }
  })
})
