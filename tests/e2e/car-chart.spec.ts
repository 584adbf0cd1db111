import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { test as byKeys } from './keyboard.ts'
import { live, test } from './support.ts'

// A journalist's job without leaving the page: China's cars to Russia in colour against its lorries in grey, under a
// headline of her own, a note at the rise of the recycling fee, in Russian; PNG, SVG, CSV and the code of a frame.

const headline = 'Машин из Китая стало меньше'
const fee = 'Утильсбор вырос'
const cars = '8703 Легковые автомобили'
const quoted = 'Легковые автомобили (по сообщениям СМИ)'

const sold = (page: Page) => page.getByRole('group', { name: 'Из Китая в Россию' })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Экспорт' })
const formats = ['PNG', 'SVG', 'CSV'] as const

/** What was taken away says all that was asked for. */
async function expectWhole(page: Page, downloads: readonly Download[], code: string): Promise<void> {
  const [png, svg, csv] = await Promise.all(downloads.map(async (file) => readFileSync(await file.path())))
  expect(png?.subarray(1, 4).toString()).toBe('PNG')
  expect(png?.includes(Buffer.from(headline))).toBe(true)
  const drawn = await page.evaluate(
    (text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      const words = (selector: string): string =>
        (root.querySelector(selector)?.textContent ?? '').replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ')
      const strokes = (id: string): string[] =>
        Array.from(root.querySelectorAll(`[id="series-${id}"] [stroke]`), (path) => path.getAttribute('stroke') ?? '')
      return {
        language: root.getAttribute('lang'),
        title: words('#title'),
        note: words('#event-A'),
        isMarked: root.querySelector('#own-note-A path') !== null,
        names: ['X-8703', 'X-8703.quoted', 'X-8704'].filter(
          (id) => root.querySelector(`[id="label-${id}"], [id="legend-${id}"]`) === null,
        ),
        colours: [strokes('X-8703')[0], strokes('X-8704')[0]],
        grey: /#\w+/.exec(getComputedStyle(document.documentElement).getPropertyValue('--series-0'))?.[0],
      }
      // Without its fonts: the page's policy has no style of a file.
    },
    (svg?.toString() ?? '').replace(/<style.*?<\/style>/s, ''),
  )
  expect(drawn).toMatchObject({
    language: 'ru',
    title: headline,
    note: `A${fee}, октябрь 2024`,
    isMarked: true,
    names: [],
  })
  expect(drawn.colours[1]).toBe(drawn.grey)
  expect(drawn.colours[0]).not.toBe(drawn.grey)
  const rows = csvParse(csv?.toString() ?? '')
  const row = rows.find((one) => Object.values(one).includes('X-8703.quoted') && Object.values(one).includes('2024'))
  expect(Object.values(row ?? {}).some((cell) => Number(cell) === 15_200_000_000)).toBe(true)
  const frame = new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '')
  expect(
    Object.fromEntries(['title', 'note', 'focus', 'lang'].map((key) => [key, frame.searchParams.get(key)])),
  ).toEqual({
    title: headline,
    note: `2024-10:${fee}`,
    focus: 'X-8703,X-8703.quoted',
    lang: 'ru',
  })
}

/** With a mouse, or a finger, both of which press. */
async function pressed(page: Page, isPhone: boolean): Promise<void> {
  const press = (name: string, role: 'button' | 'checkbox' = 'button') => {
    const control = sold(page).getByRole(role, { name, exact: true })
    return isPhone ? control.tap() : control.click()
  }
  const search = page.getByRole('searchbox')
  await search.fill('легковые')
  await press(cars, 'checkbox')
  await press(`${cars}: другие данные (по сообщениям СМИ)`)
  await press(quoted, 'checkbox')
  await search.fill('грузовые')
  await press('8704 Грузовики', 'checkbox')
  await search.fill('')
  await press('Оставить в цвете: Легковые автомобили')
  await press(`Оставить в цвете: ${quoted}`)
}

async function exportedBy(page: Page, isPhone: boolean): Promise<void> {
  const verb = isPhone ? 'tap' : 'click'
  await page.locator('#explore').getByRole('button', { name: 'Экспорт', exact: true })[verb]()
  const dialog = dialogOf(page)
  await dialog.getByRole('textbox', { name: 'Заголовок', exact: true }).fill(headline)
  await dialog.getByRole('button', { name: 'Добавить заметку' })[verb]()
  await page.keyboard.type(fee)
  await dialog.getByRole('combobox', { name: 'Месяц' }).selectOption('2024-10')
  await expect(dialog.getByRole('group', { name: 'Заметка A' })).toBeVisible()
  const downloads: Download[] = []
  for (const format of formats) {
    const waiting = page.waitForEvent('download')
    await dialog.getByRole('button', { name: format, exact: true })[verb]()
    downloads.push(await waiting)
  }
  await dialog.getByRole('button', { name: 'Встроить' })[verb]()
  await expect(dialog.getByRole('textbox', { name: 'Код' })).toHaveValue(/<iframe/)
  await expectWhole(page, downloads, await dialog.getByRole('textbox', { name: 'Код' }).inputValue())
}

test('the chart of cars, by mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?lang=ru')
  await live(page)
  await page.getByRole('button', { name: 'Очистить', exact: true }).first().click()
  await pressed(page, false)
  await exportedBy(page, false)
})

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  })

  test('the chart of cars, by touch', { tag: '@full' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('./?lang=ru')
    await live(page)
    await page.getByRole('button', { name: 'Товары (5)' }).tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Очистить', exact: true }).tap()
    await pressed(page, true)
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).tap()
    await exportedBy(page, true)
  })
})

byKeys('the chart of cars, by keyboard alone', { tag: '@full' }, async ({ page, context, readerAt }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { press, type, tabTo, hears } = await readerAt('?lang=ru')
  const search = page.getByRole('searchbox')
  await tabTo(page.getByRole('button', { name: 'Очистить', exact: true }).first())
  await press('Enter')
  await hears('Ничего не выбрано.')
  await tabTo(search)
  await type('легковые')
  await tabTo(sold(page).getByRole('checkbox', { name: cars }))
  await press('Space')
  await hears(/^Добавлено: Легковые автомобили/)
  await hears(/^Периодичность: выбрано «Год»/)
  // One stop of Tab for the books of all rows.
  await tabTo(sold(page).getByRole('button', { name: /^Другие данные для 1 / }))
  await press('Enter')
  await tabTo(sold(page).getByRole('checkbox', { name: quoted }))
  await press('Space')
  await hears(/^Добавлено: Легковые автомобили/)
  for (const name of [cars, quoted]) {
    await tabTo(sold(page).getByRole('button', { name: `Оставить в цвете: ${name}`, exact: true }))
    await press('Space')
  }
  await tabTo(search)
  await press('Control+a')
  await type('грузовые')
  await tabTo(sold(page).getByRole('checkbox', { name: '8704 Грузовики' }))
  await press('Space')
  await hears(/^Добавлено: Грузовики/)
  await tabTo(page.locator('#explore').getByRole('button', { name: 'Экспорт', exact: true }))
  await press('Enter')
  const dialog = dialogOf(page)
  await dialog.waitFor()
  await tabTo(dialog.getByRole('textbox', { name: 'Заголовок', exact: true }))
  await press('Control+a')
  await type(headline)
  await press('Enter')
  await tabTo(dialog.getByRole('button', { name: 'Добавить заметку' }))
  await press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Новая заметка' })).toBeFocused()
  await type(fee)
  await press('Tab')
  // From December 2025, the newest.
  await press(...Array.from({ length: 14 }, () => 'ArrowUp'))
  await expect(page).toHaveURL((url) => url.searchParams.get('note') === `2024-10:${fee}`)
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
  await expectWhole(page, downloads, await dialog.getByRole('textbox', { name: 'Код' }).inputValue())
})
