import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test as byKeys } from './keyboard.ts'
import { test } from './page.ts'
import { live } from './support.ts'
import type { Verb } from './taken.ts'
import { dialogOf, onPhone, openExport, openExportByKeys, take, takeByKeys } from './taken.ts'

// A journalist's job without leaving the page: China's cars to Russia in colour against its lorries in grey, under a
// headline of her own, a note at the rise of the recycling fee, in Russian; PNG, SVG, CSV and the code of a frame.

const headline = 'Машин из Китая стало меньше'
const fee = 'Утильсбор вырос'
const cars = '8703 Легковые автомобили'
const quoted = 'Легковые автомобили (по сообщениям СМИ)'

const sold = (page: Page) => page.getByRole('group', { name: 'Из Китая в Россию' })

/** Expects the exported files and the frame to hold all that was chosen. */
async function expectWhole(page: Page, { svg, rows, frame }: Awaited<ReturnType<typeof take>>): Promise<void> {
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
      // The style of the fonts is left out, because the page's policy refuses styles of a file.
    },
    svg.replace(/<style.*?<\/style>/s, ''),
  )
  expect(drawn).toMatchObject({
    language: 'ru',
    title: headline,
    note: `A${fee}, 2024`,
    isMarked: true,
    names: [],
  })
  expect(drawn.colours[1]).toBe(drawn.grey)
  expect(drawn.colours[0]).not.toBe(drawn.grey)
  const row = rows.find((one) => Object.values(one).includes('X-8703.quoted') && Object.values(one).includes('2024'))
  expect(Object.values(row ?? {}).some((cell) => Number(cell) === 15_200_000_000)).toBe(true)
  const asked = ['note', 'focus', 'lang'].map((key) => frame.get(key))
  expect(asked).toEqual([`2024-12:${fee}`, 'X-8703,X-8703.quoted', 'ru'])
}

async function pressed(page: Page, verb: Verb): Promise<void> {
  const press = (name: string, role: 'button' | 'checkbox' = 'button') =>
    sold(page).getByRole(role, { name, exact: true })[verb]()
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

async function exportedBy(page: Page, verb: Verb): Promise<void> {
  const dialog = dialogOf(page)
  await openExport(page, verb, headline)
  await dialog.getByRole('button', { name: 'Добавить заметку' })[verb]()
  await page.keyboard.type(fee)
  await dialog.getByRole('combobox', { name: 'Год' }).selectOption('2024')
  await expect(dialog.getByRole('group', { name: 'Заметка A' })).toBeVisible()
  await expectWhole(page, await take(page, verb, headline))
}

test('the chart of cars, by mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?lang=ru')
  await live(page)
  await page.getByRole('button', { name: 'Очистить', exact: true }).first().click()
  await pressed(page, 'click')
  await exportedBy(page, 'click')
})

test.describe('on a phone', () => {
  test.use(onPhone)

  test('the chart of cars, by touch', { tag: '@full' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('./?lang=ru')
    await live(page)
    await page.getByRole('button', { name: 'Товары (5)' }).tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Очистить', exact: true }).tap()
    await pressed(page, 'tap')
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).tap()
    await exportedBy(page, 'tap')
  })
})

byKeys('the chart of cars, by keyboard alone', { tag: '@full' }, async ({ page, context, readerAt }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const reader = await readerAt('?lang=ru')
  const { press, type, tabTo, hears } = reader
  const search = page.getByRole('searchbox')
  await tabTo(page.getByRole('button', { name: 'Очистить', exact: true }).first())
  await press('Enter')
  await hears('Ничего не выбрано.')
  await hears(/^Выбор очищен/)
  await tabTo(search)
  await type('легковые')
  await tabTo(sold(page).getByRole('checkbox', { name: cars }))
  await press('Space')
  await hears(/^Добавлено: Легковые автомобили/)
  await hears(/^Периодичность: выбрано «Год»/)
  // The buttons for other books have one tab stop for all rows.
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
  await openExportByKeys(page, reader, headline)
  const dialog = dialogOf(page)
  await tabTo(dialog.getByRole('button', { name: 'Добавить заметку' }))
  await press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Заметка 1' })).toBeFocused()
  await type(fee)
  // The year of a new note is the one before the newest figure.
  await expect(page).toHaveURL((url) => url.searchParams.get('note') === `2024-12:${fee}`)
  await expectWhole(page, await takeByKeys(page, reader, headline))
})
