import { type Locator, type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, goBack, openRow, polled, settled, test } from './page.ts'

// A line is kept in colour by its row's menu, and for a moment by pointing; the others are grey.

const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true }).first()
const toggle = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Keep in colour: ${name}`, exact: true })
const seriesOf = (found: Locator): Promise<(string | null)[]> =>
  found.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-series')))])
const expectDimmed = (page: Page, ...ids: readonly string[]): Promise<void> =>
  polled(() => seriesOf(page.locator('#explore figure [data-series][data-dimmed]'))).toEqual(ids)
test('a row’s menu keeps its line in colour and on top, by keys, and is a step of Back', async ({ at }) => {
  const page = await at('?series=M-2709,M-2701')
  await box(page, 'Crude oil').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await toggle(page, 'Crude oil').focus()
  await page.keyboard.press(' ')
  await expectLines(page, 'M-2701', 'M-2709')
  await expectAddress(page, '?series=M-2709,M-2701&focus=M-2709')
  await openRow(page, 'Crude oil: More')
  await expect(toggle(page, 'Crude oil')).toHaveAttribute('aria-pressed', 'true')
  await goBack(page)
  await expect(toggle(page, 'Crude oil')).toHaveAttribute('aria-pressed', 'false')
})

test('a legend has one key for all that is grey', async ({ at }) => {
  // These names are too long to stand beside a phone's plot.
  const page = await at('?series=M-2709,M-271111,M-271121,M-2701&focus=M-271111')
  await page.setViewportSize({ width: 360, height: 1000 })
  const keys = (): Promise<number[]> =>
    page
      .locator('#explore [data-part=legend] li')
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('svg').length))
  await polled(keys).toEqual([1, 1, 0, 0])
})

const pointed: readonly (readonly [string, (page: Page) => Promise<void>, ...string[]])[] = [
  ['a row', (page) => box(page, 'Crude oil').hover(), 'M-271121', 'X-TOTAL'],
  ['a row of what is not drawn', (page) => box(page, 'Coal').hover()],
  [
    'a name at a line',
    (page) => page.locator('#explore [data-label="X-TOTAL"] text').first().hover(),
    'M-2709',
    'M-271121',
  ],
  [
    'the name of an event in the chart',
    (page) => page.locator('.chart-room').getByText('Power of Siberia').hover(),
    'M-2709',
    'X-TOTAL',
  ],
  [
    'a row by keys',
    async (page) => {
      await box(page, 'Gas').focus()
      await page.keyboard.press('Shift+Tab')
    },
    'M-271121',
    'X-TOTAL',
  ],
]
for (const [what, point, ...dimmed] of pointed)
  test(`pointing at ${what} dims what it is not about, until one points elsewhere`, async ({ at }) => {
    const page = await at('?series=M-2709,M-271121,X-TOTAL')
    // The code that dims comes with the first pointing.
    await expect(async () => {
      await page.getByRole('heading', { level: 1 }).hover()
      await box(page, 'Pipeline gas').hover()
      await expectDimmed(page, 'M-2709', 'X-TOTAL')
    }).toPass()
    await page.getByRole('heading', { level: 1 }).hover()
    await expectDimmed(page)
    await point(page)
    await settled(page)
    await expectDimmed(page, ...dimmed)
    await page.getByRole('heading', { level: 1 }).click()
    await expectDimmed(page)
  })
