import { read, utils } from '@e965/xlsx'
import { type Locator, type Page, expect } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { expectAddress, expectLines, goBack, openRow, takeSelection, test } from './page.ts'
import { exported, live, openExport, openOnPhone } from './support.ts'

// Three people go all the way from a choice to a file, in the order of their work.

const explore = (page: Page): Locator => page.locator('#explore')
const title = (page: Page): Locator => explore(page).locator('figure > figcaption h3')
const rowsOf = (csv: Buffer) => csvParse(csv.toString().replace('\uFEFF', ''))

async function arrive(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}`)
  await live(page)
  // The pointer shows that a reader is there, so that the live chart takes the served one's place.
  await page.mouse.move(8, 8)
}

test('a reader meets five claims and three lines, sees one proved, looks closer and takes the numbers along', async ({
  page,
}) => {
  await arrive(page, '')
  const claims = page.getByRole('region', { name: 'Claims, checked' })
  await expect(claims.getByRole('article')).toHaveText([/Holds/, /Holds/, /Holds on/, /Depends/, /cannot settle/])
  await expectLines(page, 'X-TOTAL', 'M-2709', 'M-GAS')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)

  await claims.getByRole('article', { name: 'Crude oil' }).getByRole('link', { name: 'Show in chart' }).click()
  await expectLines(page, 'M-2709')
  const rise = explore(page).locator('g[data-part=comparison] text')
  await expect(rise).toHaveText([/^\+\d+\.\d%$/, /^\$[\d.]+ bn$/, /^\$[\d.]+ bn$/])
  await expect(explore(page).locator('figcaption p')).toContainText(', by year, ')

  await explore(page).getByText('Closer looks', { exact: true }).click()
  await explore(page).getByRole('link', { name: 'Price or volume?' }).click()
  await expect(title(page)).toContainText('Crude oil, 2021 to 2022')
  await goBack(page)
  await expectLines(page, 'M-2709')
  const { name, bytes } = await exported(page, 'CSV')
  expect(name).toMatch(/^china-russia_crude-oil.*\.csv$/)
  const [of2021, of2022] = ['2021', '2022'].map((year) =>
    Number(rowsOf(bytes).find(({ period }) => period === year)?.['value']),
  )
  expect(`+${(((of2022 ?? NaN) / (of2021 ?? NaN) - 1) * 100).toFixed(1)}%`).toBe(await rise.first().textContent())
})

test('a journalist sets China’s cars in colour against its lorries, with a note, then their suppliers, in Russian', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = page.locator('dialog[open]')
  const headline = 'Машин из Китая стало меньше'
  /** Reads the file and the code of a frame, which hold the headline. */
  const frame = async (): Promise<URLSearchParams> => {
    await dialog.getByRole('button', { name: 'Встроить' }).click()
    const code = await dialog.getByRole('textbox', { name: 'Код' }).inputValue()
    return new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '').searchParams
  }
  await arrive(page, '?lang=ru')
  await takeSelection(page, 'Очистить')
  const sold = page.getByRole('group', { name: 'Из Китая в Россию' })
  const search = page.getByRole('searchbox')
  const [cars, quoted] = ['8703 Легковые автомобили', 'Легковые автомобили (по сообщениям СМИ)']
  await search.fill('легковые')
  await sold.getByRole('checkbox', { name: cars, exact: true }).click()
  await openRow(sold, `${cars}: ещё`)
  await sold.getByRole('button', { name: `${cars}: другие данные (по сообщениям СМИ)` }).click()
  await sold.getByRole('checkbox', { name: quoted, exact: true }).click()
  await search.fill('грузовые')
  await sold.getByRole('checkbox', { name: '8704 Грузовики', exact: true }).click()
  await search.fill('')
  for (const name of ['Легковые автомобили', quoted]) {
    await openRow(sold, `${name}: ещё`)
    await sold.getByRole('button', { name: `Оставить в цвете: ${name}`, exact: true }).click()
  }
  await expectLines(page, 'X-8704', 'X-8703', 'X-8703.quoted')

  await openExport(page)
  await dialog.getByRole('textbox', { name: 'Заголовок', exact: true }).fill(headline)
  await dialog.getByRole('button', { name: 'Добавить заметку' }).click()
  await page.keyboard.type('Утильсбор вырос')
  await dialog.getByRole('combobox', { name: 'Год' }).selectOption('2024')
  await expect(dialog.getByRole('group', { name: 'Заметка A' })).toBeVisible()
  const png = (await exported(page, 'PNG')).bytes
  expect([png.subarray(1, 4).toString(), png.includes(Buffer.from(headline))]).toEqual(['PNG', true])
  const svg = (await exported(page, 'SVG')).bytes.toString()
  const partOf = (id: string): string => new RegExp(`id="${id}".*?</g>`, 's').exec(svg)?.[0] ?? ''
  expect(partOf('title').replaceAll(/<[^>]+>/g, ' ')).toContain(headline)
  expect(partOf('event-A')).toContain('Утильсбор')
  const strokes = ['X-8703', 'X-8704'].map((id) => /stroke="(#\w+)"/.exec(partOf(`series-${id}`))?.[1])
  const grey = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--series-0'))
  expect(
    strokes.map((stroke) => grey.includes(stroke ?? 'none')),
    'the lorries alone are grey',
  ).toEqual([false, true])
  const rows = rowsOf((await exported(page, 'CSV')).bytes)
  const ofQuoted = rows.filter((row) => Object.values(row).includes('X-8703.quoted'))
  expect(ofQuoted.map(({ period, value }) => [period, Number(value)])).toContainEqual(['2024', 15_200_000_000])
  const ofCars = await frame()
  expect(['title', 'note', 'focus', 'lang', 'embed'].map((key) => ofCars.get(key))).toEqual([
    headline,
    '2024-12:Утильсбор вырос',
    'X-8703,X-8703.quoted',
    'ru',
    '1',
  ])

  await dialog.getByRole('button', { name: 'Закрыть' }).first().click()
  await explore(page).locator('summary').filter({ hasText: 'Крупным планом' }).click()
  await explore(page).getByRole('link', { name: 'У кого покупает Россия' }).click()
  for (const [good, code] of [
    ['Легковые автомобили', '8703'],
    ['Грузовики', '8704'],
  ] as const) {
    await explore(page)
      .getByRole('link', { name: new RegExp(`^${good}, ГС`) })
      .click()
    await expect(title(page)).toBeFocused()
    await expect(title(page)).toContainText(/2021.*2024/)
    const china = rowsOf((await exported(page, 'CSV')).bytes).find(
      ({ year, partner }) => year === '2024' && partner === 'CN',
    )
    expect(china).toMatchObject({ cmd_code: code, side: 'suppliers', rank: '1', status: 'E' })
    const ofSuppliers = await frame()
    expect(['view', 'of', 'lang'].map((key) => ofSuppliers.get(key))).toEqual(['suppliers', `X-${code}`, 'ru'])
    await dialog.getByRole('button', { name: 'Закрыть' }).first().click()
    if (code === '8703')
      await explore(page)
        .getByRole('link', { name: /^Назад ко всем товарам/ })
        .click()
  }
})

test('an analyst searches in words, sets two figures side by side, undoes a step, keeps the view, returns and exports it', async ({
  page,
}) => {
  const board = page.getByRole('region', { name: 'Board' })
  const kept = page.getByRole('dialog', { name: 'Kept views' })
  const cars = 'Chinese passenger cars to Russia'
  const ask = async (words: string): Promise<void> => {
    await page.getByRole('searchbox', { name: 'Search commodities' }).fill(words)
    await page.getByRole('button', { name: 'Show this' }).click()
  }
  const openKept = async (): Promise<void> => {
    await page.locator('[data-part=figure-menu] summary').click()
    await page.getByRole('button', { name: 'Kept views', exact: true }).click()
  }
  await arrive(page, '')
  await ask('coal and crude since 2022 in yuan')
  await expectAddress(page, '?series=M-2701,M-2709&money=cny&from=2022-01')
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Add to board' }).click()
  await ask('cars index 2021')
  await expect(title(page)).toHaveText(cars)
  await board.getByRole('button', { name: 'Add to board' }).click()
  await expect(board.getByRole('figure')).toHaveCount(2)

  await takeSelection(page, 'Clear')
  await expect(title(page)).toHaveText('Nothing selected')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(title(page)).toHaveText(cars)
  await openKept()
  await kept.getByRole('textbox', { name: 'Name' }).fill('Cars')
  await kept.getByRole('button', { name: 'Keep this view' }).click()
  await kept.getByRole('button', { name: 'Close', exact: true }).click()

  await page.reload()
  await live(page)
  await expect(board.getByRole('figure')).toHaveCount(2)
  await openKept()
  await kept.getByRole('link', { name: 'Cars' }).click()
  await expect(title(page)).toHaveText(cars)
  const { Sheets, SheetNames } = read((await exported(page, 'XLSX')).bytes)
  expect(SheetNames).toEqual(['Figures', 'All figures', 'Events', 'Notes'])
  const rows = utils.sheet_to_json<Record<string, unknown>>(Sheets['Figures'] ?? {})
  const indexOf = (year: string): unknown => rows.find(({ period }) => String(period) === year)?.['value']
  expect(indexOf('2021')).toBe(100)
  expect(indexOf('2024')).toBeGreaterThan(1000)
})

/** Acts of a reader, counted: what has a name is pressed, a phrase is written, a key is struck, an option is chosen. */
function handsOf(page: Page, hand: 'mouse' | 'keys' | 'touch') {
  let steps = 0
  /** The key that leads from the focus to an element; null where it has the focus. */
  const wayTo = (one: Element): 'Tab' | 'Shift+Tab' | null => {
    const at = document.activeElement
    if (at === one) return null
    return at !== null && (one.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      ? 'Shift+Tab'
      : 'Tab'
  }
  async function reach(one: Locator): Promise<void> {
    steps += 1
    if (hand === 'mouse') return one.click()
    if (hand === 'touch') return one.tap()
    for (let way = await one.evaluate(wayTo); way !== null; way = await one.evaluate(wayTo))
      await page.keyboard.press(way)
  }
  return {
    press: async (one: Locator) => {
      await reach(one)
      if (hand === 'keys') await page.keyboard.press('Enter')
    },
    write: async (field: Locator, words: string) => {
      await reach(field)
      await page.keyboard.type(words)
    },
    /** Types where the focus is. */
    type: async (words: string) => {
      steps += 1
      await page.keyboard.type(words)
    },
    enter: async () => {
      steps += 1
      await page.keyboard.press('Enter')
    },
    choose: async (select: Locator, option: string) => {
      steps += 1
      await select.selectOption({ label: option })
    },
    took: (most: number, job: string) => {
      expect.soft(steps, `${hand}: ${job}`).toBeLessThanOrEqual(most)
      steps = 0
    },
  }
}

for (const hand of ['mouse', 'keys', 'touch'] as const)
  test.describe(`by ${hand}`, () => {
    const isPhone = hand === 'touch'
    test.use({ hasTouch: isPhone, isMobile: isPhone, ...(isPhone && { viewport: { width: 390, height: 844 } }) })

    test('five jobs take few steps', async ({ page }) => {
      const { press, write, type, enter, choose, took } = handsOf(page, hand)
      const dialog = page.locator('dialog[open]')
      const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true })
      const menu = page.locator('[data-part=figure-menu] summary')
      await openOnPhone(page)

      // A phone has the search, and the choices, in sheets.
      if (isPhone) await press(button(page, 'Commodities (3)'))
      await write(page.getByRole('searchbox'), 'car exports 2023')
      await page.getByRole('list', { name: 'Understood' }).waitFor()
      await enter()
      await expect(title(page)).toContainText('cars')
      took(isPhone ? 3 : 2, 'the cars are checked')

      await press(button(explore(page), 'Export'))
      await press(button(dialog, 'Add a note'))
      await type('A fee')
      const saved = page.waitForEvent('download')
      await press(button(dialog, 'PNG'))
      expect((await saved).suggestedFilename()).toMatch(/\.png$/)
      took(4, 'a picture with a note')
      await page.keyboard.press('Escape')

      await press(menu)
      await press(button(page, 'Add to board'))
      for (const claim of ['Crude oil', 'Gas', 'Chinese exports']) {
        await press(
          page.getByRole('article', { name: claim, exact: true }).getByRole('link', { name: 'Show in chart' }),
        )
        await press(button(page.getByRole('region', { name: 'Board' }), 'Add to board'))
      }
      await expect(page.getByRole('region', { name: 'Board' }).getByRole('figure')).toHaveCount(4)
      took(8, 'four figures on a board')

      await press(menu)
      await press(button(page, 'Kept views'))
      await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
      await enter()
      took(4, 'a view is kept')
      await page.goto('./')
      await live(page)
      await press(menu)
      await press(button(page, 'Kept views'))
      await press(dialog.getByRole('listitem').getByRole('link'))
      await expect(title(page)).toContainText('Chinese')
      took(4, 'it is opened another time')

      if (isPhone) await press(button(page, 'Chart and measure'))
      await choose(page.getByRole('combobox', { name: 'Frequency' }), 'Month')
      await expect(page).toHaveURL(/freq=month/)
      took(2, 'another frequency')
    })
  })
