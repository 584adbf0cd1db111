import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { explore, figureTitle, test as byKeys } from './keyboard.ts'
import { test } from './page.ts'
import { live } from './support.ts'
import type { Verb } from './taken.ts'
import { dialogOf, onPhone, openExport, openExportByKeys, take, takeByKeys } from './taken.ts'

// A journalist's job without leaving the page: a picture for print of who supplies Russia with cars,
// and one for lorries, in Russian, under headlines of her own, with the numbers and the code of a frame.

const goods = {
  cars: {
    code: '8703',
    said: 'и не более 88,0 % в 2024-м (15,2 млрд долл.); первое место в 2021-м: Германия, в 2024-м — не более 0,05 %',
    headline: 'Вместо немецких машин — китайские',
    share: '87.95',
  },
  lorries: {
    code: '8704',
    // Belarus, the largest supplier in 2021, has reported nothing since, so the title does not name it.
    said: 'Грузовики: доля Китая в импорте России — 14,9 % в 2021 году (354 млн долл.) и не более 97,0 % в 2024-м (2,71 млрд долл.)',
    headline: 'Грузовики везут из Китая',
    share: '96.98',
  },
} as const
type Good = (typeof goods)[keyof typeof goods]

const rowOf = (page: Page, name: RegExp) => explore(page).getByRole('link', { name })
const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
const titleText = async (page: Page): Promise<string> => plain(await figureTitle(page).textContent())

/** Expects the CSV and the frame to hold all that was chosen. */
function expectWhole({ rows, frame }: Awaited<ReturnType<typeof take>>, { code, share }: Good): void {
  const china = rows.find(({ year, partner }) => year === '2024' && partner === 'CN')
  expect(china).toMatchObject({ cmd_code: code, side: 'suppliers', rank: '1', share_percent: share, status: 'E' })
  const asked = ['view', 'of', 'lang', 'embed'].map((key) => frame.get(key))
  expect(asked).toEqual(['suppliers', `X-${code}`, 'ru', '1'])
}

async function exported(page: Page, verb: Verb, good: Good): Promise<void> {
  await expect.poll(() => titleText(page)).toContain(good.said)
  await openExport(page, verb, good.headline)
  expectWhole(await take(page, verb, good.headline), good)
  await dialogOf(page).getByRole('button', { name: 'Закрыть' }).first()[verb]()
}

async function done(page: Page, verb: Verb): Promise<void> {
  await page.goto('./?lang=ru')
  await live(page)
  // The key shows that a reader is there, so that the live chart takes the served one's place.
  await page.keyboard.press('Shift')
  await explore(page).locator('.chart-area svg').first().waitFor()
  // A phone has its menu in a sheet, so that its reader sees the gallery first.
  if (verb === 'click') await explore(page).locator('summary').filter({ hasText: 'Крупным планом' }).click()
  const region = verb === 'click' ? explore(page) : page.locator('#gallery')
  await region.scrollIntoViewIfNeeded()
  await region.getByRole('link', { name: 'У кого покупает Россия' })[verb]()
  await rowOf(page, /^Легковые автомобили, ГС/)[verb]()
  await expect(figureTitle(page)).toBeFocused()
  await exported(page, verb, goods.cars)
  await explore(page).getByRole('link', { name: 'Назад ко всем товарам: 51' })[verb]()
  await rowOf(page, /^Грузовики, ГС/)[verb]()
  await exported(page, verb, goods.lorries)
}

test('who supplies Russia, by mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await done(page, 'click')
})

test.describe('on a phone', () => {
  test.use(onPhone)

  test('who supplies Russia, by touch', { tag: '@full' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await done(page, 'tap')
  })
})

byKeys('who supplies Russia, by keyboard alone', { tag: '@full' }, async ({ page, context, readerAt }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const reader = await readerAt('?lang=ru')
  const { press, tabTo, reads } = reader
  await tabTo(page.getByRole('searchbox'))
  await tabTo(explore(page).locator('summary').filter({ hasText: 'Крупным планом' }), 60)
  await press('Enter')
  await tabTo(explore(page).getByRole('link', { name: 'У кого покупает Россия', exact: true }), 12)
  await press('Enter')
  await explore(page).locator('figure[aria-busy=false] .row-stop').first().waitFor()
  await tabTo(explore(page).locator('.row-stop').first(), 12)
  await reads(/^Автобусы, ГС 8702: Китай, 2021: 28,5/)
  await press(...Array.from({ length: 9 }, () => 'ArrowDown'))
  await reads(/^Легковые автомобили, ГС 8703: .*, link$/)
  await press('Enter')
  await expect(figureTitle(page)).toBeFocused()
  await expect.poll(() => titleText(page)).toContain(goods.cars.said)
  await openExportByKeys(page, reader, goods.cars.headline)
  expectWhole(await takeByKeys(page, reader, goods.cars.headline), goods.cars)
})
