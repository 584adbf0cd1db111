import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { explore, figureTitle, test as byKeys } from './keyboard.ts'
import { live, test } from './support.ts'

// A journalist's job without leaving the page: a picture for print of whom China replaced in Russia's market for cars, and
// one for lorries, in Russian, under headlines of her own, with the numbers and the code of a frame.

const goods = {
  cars: {
    code: '8703',
    said: 'Легковые автомобили: крупнейший поставщик России теперь Китай, а не Германия',
    headline: 'Вместо немецких машин — китайские',
    share: '87.95',
  },
  lorries: {
    code: '8704',
    // Belarus, the largest in 2021, reports nothing since: nobody has replaced it.
    said: 'Грузовики: доля Китая в импорте России — 14,9 % в 2021 году и 97,0 % в 2024-м',
    headline: 'Грузовики везут из Китая',
    share: '96.98',
  },
} as const
type Good = (typeof goods)[keyof typeof goods]

const formats = ['PNG', 'CSV'] as const
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Экспорт' })
const rowOf = (page: Page, name: RegExp) => explore(page).getByRole('link', { name })
const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
const titleText = async (page: Page): Promise<string> => plain(await figureTitle(page).textContent())

/** What was taken away says all that was asked for. */
async function expectWhole(downloads: readonly Download[], frame: string, good: Good): Promise<void> {
  const { code, headline, share } = good
  const [png, csv] = await Promise.all(downloads.map(async (file) => readFileSync(await file.path())))
  expect(png?.subarray(1, 4).toString()).toBe('PNG')
  expect(png?.includes(Buffer.from(headline))).toBe(true)
  const china = csvParse((csv?.toString() ?? '').replace('\uFEFF', '')).find(
    ({ year, partner }) => year === '2024' && partner === 'CN',
  )
  expect(china).toMatchObject({ cmd_code: code, side: 'suppliers', rank: '1', share_percent: share, status: 'E' })
  const { searchParams } = new URL(/src="([^"]+)"/.exec(frame)?.[1]?.replaceAll('&amp;', '&') ?? '')
  const asked = ['view', 'of', 'title', 'lang', 'embed'].map((key) => searchParams.get(key))
  expect(asked).toEqual(['suppliers', `X-${code}`, headline, 'ru', '1'])
}

async function exported(page: Page, verb: 'tap' | 'click', good: Good): Promise<void> {
  await expect.poll(() => titleText(page)).toContain(good.said)
  await explore(page).getByRole('button', { name: 'Экспорт', exact: true })[verb]()
  const dialog = dialogOf(page)
  await dialog.getByRole('textbox', { name: 'Заголовок', exact: true }).fill(good.headline)
  const downloads: Download[] = []
  for (const format of formats) {
    const waiting = page.waitForEvent('download')
    await dialog.getByRole('button', { name: format, exact: true })[verb]()
    downloads.push(await waiting)
  }
  await dialog.getByRole('button', { name: 'Встроить' })[verb]()
  const frame = dialog.getByRole('textbox', { name: 'Код' })
  await expect(frame).toHaveValue(/<iframe/)
  await expectWhole(downloads, await frame.inputValue(), good)
  await dialog.getByRole('button', { name: 'Закрыть' }).first()[verb]()
}

async function done(page: Page, verb: 'tap' | 'click'): Promise<void> {
  await page.goto('./?lang=ru')
  await live(page)
  // A reader is there: the live chart takes the served one’s place.
  await page.keyboard.press('Shift')
  await explore(page).locator('.chart-area svg').first().waitFor()
  // A phone's menu is in a sheet; its reader sees the gallery first.
  if (verb === 'click') await explore(page).locator('summary').filter({ hasText: 'Крупным планом' }).click()
  const region = verb === 'click' ? explore(page) : page.locator('#gallery')
  await region.scrollIntoViewIfNeeded()
  await region.getByRole('link', { name: 'Кого заменил Китай' })[verb]()
  await rowOf(page, /^Легковые автомобили, ГС/)[verb]()
  await expect(figureTitle(page)).toBeFocused()
  await exported(page, verb, goods.cars)
  await explore(page).getByRole('link', { name: 'Назад ко всем товарам: 51' })[verb]()
  await rowOf(page, /^Грузовики, ГС/)[verb]()
  await exported(page, verb, goods.lorries)
}

test('whom China replaced, by mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await done(page, 'click')
})

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  })

  test('whom China replaced, by touch', { tag: '@full' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await done(page, 'tap')
  })
})

byKeys('whom China replaced, by keyboard alone', { tag: '@full' }, async ({ page, context, readerAt }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { press, type, tabTo, hears, reads } = await readerAt('?lang=ru')
  await tabTo(page.getByRole('searchbox'))
  await tabTo(explore(page).locator('summary').filter({ hasText: 'Крупным планом' }), 60)
  await press('Enter')
  await tabTo(explore(page).getByRole('link', { name: 'Кого заменил Китай', exact: true }), 12)
  await press('Enter')
  await explore(page).locator('figure[aria-busy=false] .row-stop').first().waitFor()
  await tabTo(explore(page).locator('.row-stop').first(), 12)
  await reads(/^Автобусы, ГС 8702: Китай, 2021: 28,5/)
  await press(...Array.from({ length: 9 }, () => 'ArrowDown'))
  await reads(/^Легковые автомобили, ГС 8703: .*, link$/)
  await press('Enter')
  await expect(figureTitle(page)).toBeFocused()
  await expect.poll(() => titleText(page)).toContain(goods.cars.said)
  await tabTo(explore(page).getByRole('button', { name: 'Экспорт', exact: true }), 12)
  await press('Enter')
  const dialog = dialogOf(page)
  await dialog.waitFor()
  await tabTo(dialog.getByRole('textbox', { name: 'Заголовок', exact: true }))
  await press('Control+a')
  await type(goods.cars.headline)
  await press('Enter')
  const downloads: Download[] = []
  for (const format of formats) {
    await tabTo(dialog.getByRole('button', { name: format, exact: true }))
    const waiting = page.waitForEvent('download')
    await press('Enter')
    downloads.push(await waiting)
    await hears(/^Сохранено: /)
  }
  await tabTo(dialog.getByRole('button', { name: 'Встроить' }))
  await press('Enter')
  await hears('Код в буфере обмена.')
  await expectWhole(downloads, await dialog.getByRole('textbox', { name: 'Код' }).inputValue(), goods.cars)
})
