import { expect } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { expectLines, explore, figureTitle, openRow, takeSelection, test } from './page.ts'
import { exported, openExport } from './support.ts'

// A journalist goes all the way from a choice to a file. Five jobs by mouse, keys and touch are judges/hands.spec.ts.

const rowsOf = (csv: Buffer) => csvParse(csv.toString().replace('\uFEFF', ''))

test('a journalist sets China’s cars in colour against its lorries, with a note, then their suppliers, in Russian', async ({
  at,
}) => {
  const page = await at('?lang=ru')
  const dialog = page.locator('dialog[open]')
  const headline = 'Машин из Китая стало меньше'
  /** Reads the code of a frame. */
  const frame = async (): Promise<URLSearchParams> => {
    await dialog.getByRole('button', { name: 'Встроить' }).click()
    const code = await dialog.getByRole('textbox', { name: 'Код' }).inputValue()
    return new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '').searchParams
  }
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
  await explore(page)
    .getByRole('link', { name: /^Легковые автомобили, ГС/ })
    .click()
  await expect(figureTitle(page)).toBeFocused()
  await expect(figureTitle(page)).toContainText(/2021.*2024/)
  const suppliers = rowsOf((await exported(page, 'CSV')).bytes)
  const china = suppliers.find(({ year, partner }) => year === '2024' && partner === 'CN')
  expect(china).toMatchObject({ cmd_code: '8703', side: 'suppliers', rank: '1', status: 'E' })
  const ofSuppliers = await frame()
  expect(['view', 'of', 'lang'].map((key) => ofSuppliers.get(key))).toEqual(['suppliers', 'X-8703', 'ru'])
})
