import { expect } from '@playwright/test'
import { openView, test } from './support.ts'

// The article's five statements as steps beside one live chart.

test('a step is a link to the view that proves it: the chart beside it follows, by mouse, by keyboard and by Back', async ({
  page,
}) => {
  await openView(page, '')
  const reading = page.locator('#reading')
  await reading.scrollIntoViewIfNeeded()
  await expect(reading.getByRole('heading', { level: 3 })).toHaveCount(5)
  const figure = reading.getByRole('figure')
  await expect(figure).toHaveAccessibleName(/^Russian crude oil to China/)

  await reading.getByRole('link', { name: 'Gas' }).click()
  await expect(page).toHaveURL(/\?series=M-GAS&freq=year&from=2017-01$/)
  await expect(figure).toHaveAccessibleName(/^Russian gas to China/)
  await expect(reading.locator('[aria-current]')).toHaveText('Gas')
  await expect(page.locator('#explore figure')).toHaveAccessibleName(/^Russian gas to China/)

  await reading.getByRole('link', { name: 'Chinese exports' }).press('Enter')
  await expect(figure).toHaveAccessibleName(/^All Chinese goods to Russia/)
  await page.goBack()
  await expect(figure).toHaveAccessibleName(/^Russian gas to China/)
})

test(
  'on a phone the figure stands under its step, and what was pressed stays in sight',
  { tag: '@full' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openView(page, '?series=M-2709&freq=year&from=2017-01')
    const reading = page.locator('#reading')
    await reading.scrollIntoViewIfNeeded()
    await expect(reading.locator('.is-current figure svg').first()).toBeVisible()
    const last = reading.getByRole('link', { name: 'More electronics?' })
    await last.click()
    await expect(reading.locator('.is-current h3')).toHaveText('More electronics?')
    await expect(last).toBeInViewport()
    const [text, figure] = await Promise.all(
      ['.reading-text', 'figure'].map((css) => reading.locator(`.is-current ${css}`).boundingBox()),
    )
    expect(figure?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? Infinity))
  },
)

test(
  'what is done in a step’s chart goes on in the chart above; the steps stay as they are',
  { tag: '@full' },
  async ({ page }) => {
    await openView(page, '')
    const reading = page.locator('#reading')
    await reading.scrollIntoViewIfNeeded()
    await reading.getByRole('link', { name: 'More electronics?' }).click()
    await reading.locator('.treemap-buttons button').first().click()
    await expect(page).toHaveURL(/X-8517/)
    await expect(page.locator('#explore figure')).toBeInViewport()
    await expect(reading.locator('.is-current h3')).toHaveText('More electronics?')
  },
)

test('on paper each step has its figure', { tag: '@full' }, async ({ page }) => {
  await openView(page, '')
  const reading = page.locator('#reading')
  await reading.scrollIntoViewIfNeeded()
  await expect(reading.getByRole('figure')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(reading.getByRole('figure')).toHaveCount(5)
  for (const figure of await reading.getByRole('figure').all())
    await expect(figure.locator('.chart-body svg').first()).toBeVisible()
})
