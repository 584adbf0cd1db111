import { type Page, expect } from '@playwright/test'
import { boardOf, expectLines, explore, figureTitle, goBack, openKept, polled, test } from './page.ts'
import { allowClipboard, held, live, pasted, placeOf, printed, printing } from './support.ts'

// The board shows figures side by side, which are collected from the stage and kept in the address. What of an address
// is a board is held in Node (tests/unit/view/board.test.ts).

const three = ['series=M-2709', 'series=M-2701', 'series=M-GAS&freq=year'] as const
const board = (page: Page) => page.getByRole('region', { name: 'Board' })
const figures = (page: Page) => page.locator('[data-part=board] figure')
const button = (page: Page, name: string) => board(page).getByRole('button', { name, exact: true })
const expectBoard = (page: Page, ...queries: readonly string[]): Promise<void> =>
  expect(page).toHaveURL(({ searchParams }) => searchParams.getAll('board').join(' ') === queries.join(' '))
const expectDrawn = (page: Page, count: number): Promise<void> =>
  expect(page.locator('[data-part=board] figure:has(.chart-room svg)')).toHaveCount(count)

async function addFromExport(page: Page): Promise<void> {
  await explore(page).getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Add to board' }).click()
}

test('figures are collected from the export and the bar; Back takes the last away', async ({ at }) => {
  const page = await at('?series=M-2709')
  await addFromExport(page)
  await expect(board(page).getByRole('status')).toContainText('One figure is on the board.')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectBoard(page, 'series=M-2709')
  await expect(button(page, 'Add to board')).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
  await expectLines(page, 'M-2709', 'M-2701')
  await expect(button(page, 'Add to board')).toHaveAttribute('aria-disabled', 'false')
  await button(page, 'Add to board').click()
  await expectBoard(page, 'series=M-2709', 'series=M-2709,M-2701')
  await expect(figures(page)).toHaveCount(2)
  await goBack(page)
  await expectBoard(page, 'series=M-2709')
  await expectLines(page, 'M-2709', 'M-2701')
  await button(page, 'Empty the board').click()
  await expect(board(page)).toHaveCount(0)
  await expect(page).toHaveURL(({ search }) => search === '?series=M-2709,M-2701')
})

test('a figure is moved by a press, which keeps the focus, or dropped; it goes, and opens', async ({ at }) => {
  const page = await at(boardOf(...three))
  await expectDrawn(page, 3)
  await button(page, 'Move back').first().click()
  await expectBoard(page, three[1], three[0], three[2])
  await expect(button(page, 'Move back').nth(1)).toBeFocused()
  const from = await placeOf(page.getByTitle('Drag to move').first())
  const to = await placeOf(page.locator('[data-part=board] > ol > li').nth(1))
  await page.mouse.move(from.x + 8, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 3 })
  await page.mouse.move(to.x + to.width / 2, to.y + 40, { steps: 8 })
  await page.mouse.up()
  await expectBoard(page, ...three)
  await button(page, 'Remove').first().click()
  await expectBoard(page, three[1], three[2])
  await board(page).getByRole('link', { name: 'Open' }).nth(1).click()
  await expectLines(page, 'M-GAS')
  await expectBoard(page, three[1], three[2])
  await expect(figureTitle(page)).toBeFocused()
})

test('one figure at a time is live; others of its time show where it is pointed at', async ({ at }) => {
  const page = await at(boardOf(...three, 'chart=season&series=M-2709'))
  await expectDrawn(page, 4)
  const rooms = page.locator('[data-part=board] .chart-room')
  const isLive = figures(page).filter({ has: page.locator('.recharts-surface') })
  await rooms.first().hover()
  await expect(isLive).toHaveCount(1)
  await rooms.first().hover({ position: { x: 150, y: 100 } })
  await rooms.first().hover({ position: { x: 160, y: 100 } })
  for (const [i, count] of [1, 1, 1, 0].entries())
    await expect(figures(page).nth(i).locator('.hover-marks path:not([d=""])').first()).toHaveCount(count)
  await expect(page.locator('[data-part=board] .tooltip')).toHaveCount(1)
  await rooms.nth(2).hover()
  await expect(isLive).toHaveCount(1)
  await expect(figures(page).nth(2).locator('.recharts-surface')).not.toHaveCount(0)
  await figures(page).nth(1).locator('.chart-area > button').focus()
  await expect(figures(page).nth(1).getByRole('application')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('[data-part=board] .tooltip')).toHaveCount(1)
})

test('a board has a title of its own, one link that says everything, a frame and one workbook', async ({ at }) => {
  const page = await at(boardOf(...three))
  await board(page).getByRole('textbox', { name: 'Title of the board' }).fill('Energy')
  await page.keyboard.press('Enter')
  await expect(board(page).getByRole('heading', { name: 'Energy' })).toBeVisible()
  await expect(page).toHaveTitle('Energy – China–Russia trade flows')
  await button(page, 'Copy link').click()
  await expect(board(page).getByRole('alert')).toContainText('did not let this page write to the clipboard')
  await allowClipboard(page)
  await button(page, 'Copy link').click()
  await expect(board(page).getByText('The link is in the clipboard.')).toBeVisible()
  const { searchParams } = new URL(await pasted(page))
  expect(searchParams.get('title')).toBe('Energy')
  const measures = searchParams.getAll('board').map((query) => new URLSearchParams(query).get('measure'))
  expect(measures, 'the link says what the address leaves out').toEqual(['value', 'value', 'value'])
  await button(page, 'Embed').click()
  await polled(() => pasted(page)).toContain('embed=1')
  const waiting = page.waitForEvent('download')
  await button(page, 'XLSX').click()
  expect((await waiting).suggestedFilename()).toBe('china-russia_board.xlsx')
})

test('a board says what it left out and that it is full, in the language of the page', async ({ at }) => {
  const page = await at('?board=nonsense&board=series%3DM-2709&money=cny')
  await expect(board(page).getByText(/ignored: board=nonsense and money=cny/)).toBeVisible()
  await at(boardOf(...[2017, 2018, 2019, 2020, 2021, 2022].map((year) => `series=M-2709&from=${year}-02`)))
  await expect(
    board(page).getByText('6 of 6 figures on the board. The board is full: remove a figure to add this one.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Русский' }).click()
  await expect(page.getByRole('region', { name: 'Подборка' })).toBeVisible()
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get('lang') === 'ru')
})

test('a board without anything to draw says so instead of printing or saving it', async ({ at }) => {
  const page = await at(boardOf('view=price-volume&of=X-TOTAL', 'view=price-volume&of=M-TOTAL'))
  for (const name of ['Print', 'XLSX']) {
    await button(page, name).click()
    await expect(board(page).getByRole('status').last()).toHaveText('There is nothing to draw here.')
  }
})

test('a board of six prints a figure a page, and leaves the page as it was', async ({ at }) => {
  const six = ['series=M-2709', 'chart=bar&freq=year', 'chart=panels', 'view=prices', 'chart=treemap', 'chart=table']
  const page = await at(boardOf(...six))
  await printing(page, button(page, 'Print'))
  await expect(page.locator('.figure-print svg[role=img]')).toHaveCount(6)
  expect((await printed(page)).sheets).toEqual(six.map(() => [900, 506]))
  await expect(page.locator('.figure-print')).toHaveCount(0)
  await expect(button(page, 'Print')).toBeFocused()
})

test('a link to a board opens at it, its figures on their way; a reload keeps all', async ({ page }) => {
  const letThrough = await held(page, '**/series/M-2701*')
  await page.goto(`./${boardOf('series=M-2709', 'series=M-2701')}`)
  await live(page)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeInViewport()
  const coal = figures(page).filter({ hasText: 'Russian coal' })
  await expect(coal.getByText('Loading the figures…')).toBeInViewport()
  await expect(coal.getByText('No figures')).toBeHidden()
  letThrough()
  await expectDrawn(page, 2)
  await (await openKept(page)).getByRole('button', { name: 'Keep this view' }).click()
  await page.reload()
  await expectDrawn(page, 2)
  await expect((await openKept(page)).getByRole('listitem').getByRole('link')).toHaveCount(1)
})

test('in a frame of another page the board is its figures alone', async ({ page }) => {
  await page.goto('./?board=series%3DM-2709&board=series%3DM-2701&title=Energy&embed=1')
  await expect(page.getByRole('heading', { level: 1, name: 'Energy' })).toBeVisible()
  await expectDrawn(page, 2)
  await expect(page.locator('[data-part=board] :is(a, input, textarea, button:not(.chart-area > *))')).toHaveCount(0)
  const whole = new URL(
    (await page.getByRole('link', { name: 'Open the whole page' }).getAttribute('href')) ?? '',
    page.url(),
  ).searchParams
  expect([whole.has('embed'), whole.getAll('board').length]).toEqual([false, 2])
})
