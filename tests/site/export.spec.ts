import { type Locator, type Page, expect } from '@playwright/test'
import { PNG } from 'pngjs'
import { expectAddress, goBack, goTo, polled, test } from './page.ts'
import { exported, openExport, openView } from './support.ts'

// A reader chooses in the export dialog how a picture looks. What it says in any choice is tested in Node (tests/said).

const search = '?series=M-2709,M-GAS'

/** Opens the dialog, and a fold of it. */
async function openFold(page: Page, fold = 'Size, theme, language'): Promise<Locator> {
  const dialog = await openExport(page)
  await dialog.getByText(fold).click()
  return dialog
}

const radio = (dialog: Locator, name: string): Locator => dialog.getByRole('radio', { name, exact: true })
const pick = (dialog: Locator, name: string): Promise<void> =>
  dialog
    .locator('label')
    .filter({ has: dialog.page().getByRole('radio', { name, exact: true }) })
    .click()
const button = (dialog: Locator, name: string): Locator => dialog.getByRole('button', { name, exact: true })
const side = (dialog: Locator, name: string): Locator => dialog.getByRole('spinbutton', { name, exact: true })
const titleOf = (dialog: Locator): Locator => dialog.getByRole('textbox', { name: 'Title', exact: true })
const sizeOf = async (dialog: Locator): Promise<number[]> => {
  const image = dialog.locator('[data-part=preview][aria-busy=false] img')
  return image.evaluate((one) => [Reflect.get(one, 'naturalWidth'), Reflect.get(one, 'naturalHeight')])
}
async function svgOf(page: Page): Promise<string> {
  return (await exported(page, 'SVG')).bytes.toString('utf8')
}
/** Words of a part of a picture. */
const words = (svg: string, part: string): string | undefined =>
  new RegExp(`<g id="${part}".*?<text[^>]*>(.*?)</text>`).exec(svg)?.[1]

function pixelsOf({ data }: PNG, colour: string): number {
  const wanted = Number.parseInt(colour.slice(1), 16)
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (data.readUIntBE(at, 3) === wanted) count += 1
  return count
}

test('a picture has the chosen size, theme, fineness and parts, or sides of one’s own', async ({ page }) => {
  // A page keeps what is chosen here for its next figures.
  await openView(page, search)
  const dialog = await openFold(page)
  await expect(dialog).toContainText('2400 × 1350 pixels')
  await pick(dialog, 'Phone')
  await pick(dialog, '1×')
  await pick(dialog, 'Dark')
  await expect(dialog).toContainText('1080 × 1350 pixels')
  await polled(() => sizeOf(dialog)).toEqual([1080, 1350])
  const { name, bytes } = await exported(page, 'PNG')
  await expect(dialog.getByRole('status')).toHaveText(`Saved: ${name}`)
  const png = PNG.sync.read(bytes)
  expect([png.width, png.height]).toEqual([1080, 1350])
  const [, colour = ''] = /<g id="series-[^"]+".*?stroke="(#[0-9a-f]{6})"/.exec(await svgOf(page)) ?? []
  expect(colour, 'the colour of the first line in the dark').toBe('#84b5f2')
  expect(pixelsOf(png, colour), `pixels of ${colour}`).toBeGreaterThan(100)
  await dialog.getByRole('checkbox', { name: 'Notes' }).uncheck()
  expect(await svgOf(page)).not.toContain('id="notes"')
  await pick(dialog, '2×')
  const [width, height] = [side(dialog, 'Width'), side(dialog, 'Height')]
  await width.fill('900')
  await expect(radio(dialog, 'Own')).toBeChecked()
  await height.fill('1000')
  await polled(() => sizeOf(dialog)).toEqual([900, 1000])
  await width.fill('4001')
  await expect(width).toHaveAccessibleDescription(/Not between 320 and 4,000: .* 900 × 1000/)
  await expect(dialog).toContainText('1800 × 2000 pixels')
  await pick(dialog, 'Square')
  await expect(width).toHaveValue('1080')
  await pick(dialog, 'Own')
  await expect(width).toHaveValue('900')
  await height.fill('330')
  await expect(dialog.getByRole('alert')).toHaveText(/^Too small for this figure/)
  await button(dialog, 'SVG').click()
  await expect(dialog.getByRole('alert')).toHaveCount(2)
  await height.fill('4000')
  await width.fill('4000')
  await expect(radio(dialog, '1×'), 'no browser paints a larger picture').toBeChecked()
  await expect(radio(dialog, '2×')).toBeDisabled()
})

test('a title of one’s own is drawn, kept and taken back; a language is the picture’s alone', async ({ at }) => {
  const page = await at(search)
  const dialog = await openFold(page)
  const shown = page.locator('#figure-title')
  const generated = (await shown.textContent()) ?? ''
  await titleOf(dialog).fill('Oil  and <gas>')
  await titleOf(dialog).press('Enter')
  await expect(shown).toHaveText('Oil  and <gas>')
  await expectAddress(page, `${search}&title=Oil++and+%3Cgas%3E`)
  expect(words(await svgOf(page), 'title')).toBe('Oil  and &lt;gas&gt;')
  await button(dialog, 'Back to ours: Title').click()
  await expectAddress(page, search)
  await expect(titleOf(dialog)).toHaveValue(generated)
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('ru')
  await expect(titleOf(dialog)).toHaveValue(/[а-я]/)
  expect(await svgOf(page)).toMatch(/<svg[^>]* lang="ru".*"url":"[^"]*&amp;lang=ru[&"]/s)
  await expect(button(dialog, 'Copy link'), 'the page stays in its own').toBeVisible()
})

test('own words stand in the picture: a subtitle for this figure alone, source and credit for all', async ({
  page,
}) => {
  const credit = 'Source line and credit'
  await openView(page, search)
  const dialog = await openFold(page, credit)
  const own = [
    ['subtitle', 'Subtitle', 'For print'],
    ['source', 'Source line', 'Source: GACC; own sums'],
    ['credit', 'Credit', 'Chart: A. Ivanova'],
  ] as const
  for (const [, name, text] of own) await dialog.getByRole('textbox', { name }).fill(text)
  await page.keyboard.press('Enter')
  const svg = await svgOf(page)
  for (const [part, , text] of own) expect(words(svg, part)).toBe(text)
  await page.keyboard.press('Escape')
  await goTo(page, '?series=M-2701')
  await openFold(page, credit)
  await expect(dialog.getByRole('textbox', { name: 'Subtitle' })).toHaveValue(/^Value, billions of current US dollars/)
  await button(dialog, 'Remove: Credit').click()
  await button(dialog, 'Back to ours: Source line').click()
  expect(words(await svgOf(page), 'source')).toMatch(/^Source: China Customs/)
})

const notesIn = (page: Page): string[] => new URL(page.url()).searchParams.getAll('note')
const written = (page: Page): Locator => page.locator('#explore figure [data-part=values] text')

test('a note is added, written, dated, spread over a span, taken away; Back undoes each', async ({ at }) => {
  const page = await at('?series=M-2709&to=2025-12')
  const dialog = await openFold(page)
  await button(dialog, 'Add a note').click()
  await expect(dialog.getByRole('textbox', { name: 'Note 1' })).toBeFocused()
  await polled(() => notesIn(page)).toEqual(['2024-12:'])
  await expect(written(page), 'an empty note writes the value').toHaveText(/^\$[\d.]+.bn$/)
  await page.keyboard.type('Prices fall <b>')
  await polled(() => notesIn(page)).toEqual(['2024-12:Prices fall <b>'])
  await expect(written(page)).toHaveCount(0)
  await expect(dialog.getByRole('textbox', { name: 'Note A' })).toBeFocused()
  await dialog.getByRole('combobox', { name: 'Month' }).selectOption('2022-06')
  await dialog.getByRole('combobox', { name: 'To', exact: true }).selectOption('2022-09')
  await polled(() => notesIn(page)).toEqual(['2022-06..2022-09:Prices fall <b>'])
  await button(dialog, 'Remove: Note A').click()
  await expect(button(dialog, 'Add a note')).toBeFocused()
  await polled(() => notesIn(page)).toEqual([])
  await page.keyboard.press('Escape')
  for (const before of ['2022-06..2022-09:', '2022-06:', '2024-12:']) {
    await goBack(page)
    await polled(() => notesIn(page)).toEqual([`${before}Prices fall <b>`])
  }
})

test('five notes at most are added, by keys too', async ({ at }) => {
  const page = await at('?series=X-8703&freq=year&note=2018-12:&note=2019-12:&note=2020-12:&note=2020-12:Same')
  const dialog = await openFold(page)
  await button(dialog, 'Add a note').press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Note 5' })).toBeFocused()
  await expect(button(dialog, 'Add a note')).toHaveAttribute('aria-disabled', 'true')
  await button(dialog, 'Add a note').press('Enter')
  expect(notesIn(page).length).toBe(5)
})

test('a note without words says where it writes nothing', async ({ at }) => {
  const page = await at('?series=M-2709&chart=bar&freq=year&from=2022-01&note=2022-12:&note=2021-12:')
  const dialog = await openFold(page)
  for (const [name, why] of [
    ['Note 1', 'values are printed on lines and panels only'],
    ['Note 2', 'outside the period shown'],
  ] as const)
    await expect(dialog.getByRole('group', { name })).toContainText(why)
  await expect(written(page)).toHaveCount(0)
})

for (const view of ['?lang=ru', '?view=suppliers&lang=ru'])
  test(`all of the export is in view at 1440 by 900: ${view}`, async ({ at }) => {
    const page = await at(view)
    await page.setViewportSize({ width: 1440, height: 900 })
    const dialog = await openExport(page)
    const hidden = await dialog.evaluate((all) =>
      [all, ...all.children].map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    )
    expect(hidden, 'pixels to scroll in the dialog, its head, body and foot').toEqual([0, 0, 0, 0])
  })

test('on a phone the size is that of a phone, and formats and the way out are in view', async ({ at }) => {
  const page = await at(search)
  await page.setViewportSize({ width: 360, height: 640 })
  const dialog = await openExport(page)
  for (const name of ['PNG', 'SVG', 'PDF', 'CSV', 'XLSX'])
    await expect(button(dialog, name)).toBeInViewport({ ratio: 1 })
  await dialog.getByText('Size, theme, language').click()
  await expect(button(dialog, 'Close')).toBeInViewport({ ratio: 1 })
  const sizes = dialog.getByRole('radiogroup', { name: 'Size' }).getByRole('radio')
  await expect(sizes.first()).toHaveAccessibleName('Phone')
  await expect(sizes.first()).toBeChecked()
})

/** Places of all controls but the way back to the generated title, which comes and goes in room of its own. */
const places = (dialog: Locator): Promise<string[]> =>
  dialog.locator('button:not([data-part=length] *), input, select, textarea').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return `${one.localName} ${one.localName === 'button' ? one.textContent : ''}: ${[x, y, width, height].map(Math.round).join(' ')}`
    }),
  )

test('nothing moves under a pressed pointer, whatever was typed before', async ({ at }) => {
  const page = await at(search)
  const dialog = await openFold(page)
  const saves = button(dialog, 'SVG')
  await saves.scrollIntoViewIfNeeded()
  const before = await places(dialog)
  await titleOf(dialog).fill('Long '.repeat(60))
  await saves.hover()
  await page.mouse.down()
  await expect(button(dialog, 'Back to ours: Title')).toBeVisible()
  await expect(dialog.locator('[data-part=preview]')).toHaveAttribute('aria-busy', 'false')
  expect(await places(dialog)).toEqual(before)
  await page.mouse.up()
  await expect(dialog.getByRole('status')).toHaveText(/^Saved: .*\.svg$/)
  expect(await places(dialog)).toEqual(before)
})

test('the preview has its room before its picture, which is shown once it is decoded', async ({ at }) => {
  const page = await at(search)
  await page.evaluate(() => {
    const { decode } = HTMLImageElement.prototype
    const decoded = new Promise<void>((resolve) => addEventListener('decoded', () => resolve(), { once: true }))
    HTMLImageElement.prototype.decode = () => decoded
    void decoded.then(() => Object.assign(HTMLImageElement.prototype, { decode }))
  })
  await page.locator('#explore figcaption button').first().click()
  const preview = page.locator('[data-part=preview][aria-busy=true]')
  expect((await preview.boundingBox())?.height).toBeGreaterThan(200)
  await expect(preview.locator('img')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('decoded')))
  await expect(page.locator('[data-part=preview] img')).toBeVisible()
})
