import { read, utils } from '@e965/xlsx'
import { type Locator, type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, goBack, test } from './page.ts'
import { drop, exported, holdCode, openExport, told } from './support.ts'

// A reader's own file joins the chart, marked as the reader's, and is sent nowhere. Which rows of a file count is tested
// in Node (unit/imports).

const served = ['X-TOTAL', 'M-2709', 'M-GAS']
const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue,netWgt'
const row = (period: string, value: number | string, code = '2709', desc = 'Crude'): string =>
  `${period},156,643,M,${code},"${desc.replaceAll('"', '""')}",${value},8e9`
const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}${String(i + 1).padStart(2, '0')}`)
const sixYears = [2019, 2020, 2021, 2022, 2023, 2024].flatMap(monthsOf)
const file = (name: string, ...rows: readonly string[]) => ({
  name,
  content: `\uFEFF${[header, ...rows].join('\r\n')}`,
})
const crude = (name: string) => file(name, ...sixYears.map((month, i) => row(month, 3e9 + i * 5e7)))

const group = (page: Page): Locator => page.getByRole('group', { name: 'Your file' })
const notes = (page: Page): Locator => page.locator('#explore [data-part=figure-notes]')
const remove = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: `Remove: ${name}`, exact: true }).click()

test('a file joins the chart and all its files; nothing of it leaves or stays', async ({ at }) => {
  const page = await at('')
  await page.locator('#picture').scrollIntoViewIfNeeded()
  await page.locator('#picture input[type=file]').first().waitFor({ state: 'attached' })
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !/^blob:|\.(js|woff2|json|css)$/.test(request.url())) sent.push(request.url())
  })
  const reading = page.waitForEvent('worker')
  await drop(page, crude('mine.csv'))
  expect((await reading).url()).toMatch(/\/assets\/importWorker-/)
  await expectLines(page, ...served, 'M-2709.file')
  await expectAddress(page, `?series=${[...served, 'M-2709.file'].join()}`)
  await expect(told(page)).toContainText('mine.csv: 72 rows read: 72 used, 0 left out.')
  await expect(told(page).getByRole('group')).toHaveCount(0)
  await expect(notes(page)).toContainText('Crude oil (your file): from the reader’s own file')
  await expect(group(page).getByRole('checkbox', { name: 'Crude oil' })).toBeChecked()

  const dialog = await openExport(page)
  const text = async (format: 'SVG' | 'CSV' | 'All figures'): Promise<string> =>
    (await exported(page, format)).bytes.toString('utf8')
  expect(await text('SVG')).toMatch(/\(your file\).*mine\.csv/s)
  expect(await text('CSV')).toContain('\r\nM-2709.file,M,2709,Crude oil (your file),2019-12,value,USD,level,rolling,')
  const all = (await text('All figures')).split('\r\n').filter((line) => line.startsWith('M-2709.file'))
  expect(all[0]).toBe('M-2709.file,M,2709,Crude oil (your file),file,2019-01,3000000000,A,8000000000,A,,file,')
  const { Sheets } = read((await exported(page, 'XLSX')).bytes)
  const cells = utils.sheet_to_csv(Sheets['All figures'] ?? {}).split('\n')
  expect(cells.filter((line) => line.startsWith('M-2709.file')).length).toBe(all.length)
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveAccessibleDescription(/cannot carry your file/)
  await page.keyboard.press('Escape')

  expect(sent).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('mine')
  await remove(page, 'mine.csv')
  await expectLines(page, ...served)
  await expectAddress(page, '')
  await expect(group(page)).toHaveCount(0)
  await goBack(page)
  await expect(page.getByText(/which no link can carry: M-2709\.file/)).toBeVisible()
  await expectLines(page, ...served)
})

test('a reader names a line and the source of a file for print, and a newer file keeps the names', async ({ at }) => {
  const page = await at('?series=X-TOTAL')
  await drop(page, crude('mine.csv'))
  await group(page).getByText('Names and source for print').click()
  await group(page).getByRole('textbox', { name: 'Name: Crude oil' }).fill('=Oil <b>by sea</b>')
  await group(page).getByRole('textbox', { name: 'Source: mine.csv' }).fill('UN Comtrade, read in March 2026')
  await page.keyboard.press('Enter')
  await drop(page, file('mine.csv', ...sixYears.slice(1).map((month) => row(month, 2e9))))
  await expect(group(page)).toContainText('71 of 71 rows')
  await expect(notes(page)).toContainText('UN Comtrade, read in March 2026')
  await expect(notes(page)).not.toContainText(/your file|reader’s own file/)
  await expect(page.locator('#explore figure')).toContainText('=Oil <b>by sea</b>')
  await expect(group(page).getByRole('checkbox', { name: '=Oil <b>by sea</b>' })).toBeChecked()
  await remove(page, 'mine.csv')
})

test('rows that are left out are counted and named by their line; hostile text stays text', async ({ at }) => {
  const page = await at('')
  const attack = '<img src=x onerror="document.title=\'hacked\'">'
  const name = `${attack}\u202E.csv`
  const rows = sixYears.map((month) => row(month, 4e9, '270900', `${attack}\u202E`))
  await drop(page, file(name, ...rows, '201901,276,643,M,2709,x,5,1', 'too,few', row('201905', -5)))
  await expectLines(page, ...served, 'M-270900.file')
  await expect(told(page)).toContainText('75 rows read: 72 used, 3 left out.')
  await page.getByText('3 rows left out, and why').click()
  await expect(told(page).locator('ol li')).toHaveText([
    /^Line 74: not China’s report of its trade with Russia 276, 643/,
    /^Line 75: fewer or more cells than the header 2 ≠ 8/,
    /^Line 76: a figure below zero -5/,
  ])
  await expect(group(page)).toContainText('<img src=x')
  await expect(page.locator('[data-part=told] img, #commodities img, #explore img')).toHaveCount(0)
  await expect(page, 'the browser remembers no words of the file').toHaveTitle('China–Russia trade flows')
  expect(await page.evaluate(() => document.body.textContent.includes('\u202E'))).toBe(false)
  await group(page)
    .getByRole('button', { name: /^Remove/ })
    .click()
})

test('a file that is chosen joins the chart each time; twelve months are shown alone', async ({ at }) => {
  const page = await at('')
  const year = file('chosen.csv', ...monthsOf(2024).map((month) => row(month, 4e9)))
  for (const [{ name, content }, ...others] of [
    [crude('chosen.csv'), ...served],
    [crude('chosen.csv'), ...served],
    [year],
  ] as const) {
    await page
      .locator('#commodities [type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
    await expectLines(page, ...others, 'M-2709.file')
    if (others.length === 0)
      await expect(told(page)).toContainText('the chart now shows: your figures alone and Month.')
    await remove(page, name)
    await expectLines(page, ...served)
  }
})

test('of many series the largest are drawn, and the search finds the others', async ({ at }) => {
  const page = await at('')
  const codes = Array.from({ length: 30 }, (_, i) => `${1001 + i}`)
  const rows = codes.flatMap((code, i) => monthsOf(2022).map((month) => row(month, 1e9 + i, code, `Goods ${code}`)))
  await drop(page, file('many.csv', ...rows))
  await expect(told(page)).toContainText('The 8 largest of its 30 series')
  await expectLines(
    page,
    ...codes
      .slice(-8)
      .toReversed()
      .map((code) => `M-${code}.file`),
  )
  await page.getByRole('searchbox', { name: 'Search commodities' }).fill('1003')
  await group(page).getByRole('checkbox', { name: '1003 Goods 1003' }).click()
  await expect(page.locator('#explore figure g[data-series="M-1003.file"]')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Search commodities' }).fill('')
  await remove(page, 'many.csv')
})

test('a file of no use is refused in clear words; one that is being read can be cancelled', async ({ at }) => {
  const page = await at('')
  const sums = 'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source\n'
  for (const [words, name, content] of [
    ['save “All figures” instead', 'sums.csv', `${sums}M-2709,M,2709,Crude oil,2022-08,value,USD,level,rolling,5,A,x`],
    ['a spreadsheet or an archive', 'book.xlsx', 'PK\u0003\u0004\u0014\u0000'],
  ] as const) {
    await drop(page, { name, content })
    await expect(told(page)).toContainText(words)
    await expect(told(page)).toHaveRole('alert')
  }
  const letThrough = await holdCode(page, 'importWorker')
  await drop(page, crude('slow.csv'))
  await expect(page.getByRole('progressbar', { name: 'Reading slow.csv…' })).toBeVisible()
  await told(page).getByRole('button').click()
  await expect(told(page)).toContainText('Reading slow.csv was cancelled: nothing was used.')
  letThrough()
  await expectLines(page, ...served)
  await expectAddress(page, '')
  await told(page).getByRole('button').click()
  await expect(told(page)).toHaveCount(0)
})
