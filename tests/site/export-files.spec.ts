import { type Locator, expect } from '@playwright/test'
import { polled, test } from './page.ts'
import { allowClipboard, askedBy, exported, openExport, openView, pasted, printed, printing } from './support.ts'

// A reader takes a figure away: as files of every kind, on the clipboard, as a link and as the code of a frame.

const search = '?series=M-2709,M-GAS&freq=year&from=2018-01&to=2024-12'
const fileName = 'china-russia_crude-oil+gas_value_year_2018_2024'
const button = (dialog: Locator, name: string): Locator => dialog.getByRole('button', { name, exact: true })

test('PDF prints the figure alone, on one page, as text and lines, and leaves no trace', async ({ at }) => {
  const page = await at(search)
  const dialog = await openExport(page)
  await expect(page).toHaveTitle(/ – China–Russia trade flows$/)
  const title = await page.title()
  const sheets = await page.evaluate(() => document.adoptedStyleSheets.length)
  expect(await printing(page, button(dialog, 'PDF')), 'the name of the file').toBe(fileName)
  const { pdf, sheets: pages } = await printed(page)
  expect(pages).toEqual([[900, 506]])
  const fonts = Array.from(pdf.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g), ([, name]) => name)
  expect(fonts.toSorted().join(' ')).toMatch(/Plex.*Serif/)
  expect(pdf).not.toContain('/Subtype /Image')
  await expect(page.locator('.figure-print')).toHaveCount(0)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(sheets)
  expect(await page.title()).toBe(title)
  await expect(button(dialog, 'PDF')).toBeFocused()
})

test('the clipboard takes table, picture, its words, a complete link and a line to cite', async ({ at }) => {
  const page = await at(search)
  const dialog = await openExport(page)
  await button(dialog, 'Copy table').click()
  await expect(dialog.getByRole('status')).toHaveText('The table is in the clipboard.')
  await allowClipboard(page)
  expect(await pasted(page), 'for spreadsheets').toMatch(/^\tCrude oil \(USD\)\tGas \(USD\)\n2018\t/)
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html, 'for documents').toContain(`<td style="mso-number-format:'\\@'">2018</td>`)
  const copied = async (name: string): Promise<string> => {
    await button(dialog, name).click()
    await expect(dialog.getByRole('status')).toHaveText(/clipboard/)
    return pasted(page)
  }
  await button(dialog, 'Copy image').click()
  await expect(dialog.getByRole('status')).toHaveText(/picture/)
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
})

test('Embed shows the chart in its frame, whose height comes into the code before that is copied', async ({ at }) => {
  const page = await at(search)
  await allowClipboard(page)
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
})

test.describe('where code or the browser fails', () => {
  test.use({ allowed: /Failed to load resource/ })

  test('files have one name; a file that fails or is cancelled is not saved, and says what helps', async ({ page }) => {
    const asked = askedBy(page)
    const loaded = (): number => asked.filter((path) => /\/workbook-[\w-]{8}\.js$/.test(path)).length
    await page.route('**/assets/workbook-*.js', (route) => route.fulfill({ status: 404 }))
    await openView(page, search)
    const dialog = await openExport(page)
    const buttons = await dialog.getByRole('region').getByRole('button').all()
    expect(buttons.length).toBeGreaterThan(10)
    for (const one of buttons) await expect(one).toHaveAccessibleDescription(/\w/)
    const names = [(await exported(page, 'CSV')).name, (await exported(page, 'All figures')).name]
    expect(names).toEqual(['.csv', '_all.csv'].map((end) => `${fileName}${end}`))
    let saved = 0
    page.on('download', () => (saved += 1))
    expect(loaded()).toBe(0)
    await button(dialog, 'XLSX').click()
    await polled(loaded).toBe(1)
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
