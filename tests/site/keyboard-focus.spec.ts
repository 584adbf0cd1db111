import { expect } from '@playwright/test'
import { chartOf, explore, figureTitle, test } from './keyboard.ts'

// The focus is always visible, never trapped and never lost. Nothing here points, clicks or moves the focus.

test('the focus stays in the dialog while it is open', { tag: '@full' }, async ({ page, readerAt }) => {
  const { press, tabTo } = await readerAt('')
  await tabTo(explore(page).getByRole('button', { name: 'Export' }))
  await press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('img').waitFor()
  const behind: string[] = []
  for (let stop = 0; stop < 50; stop += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      return focused === document.body || focused?.closest('dialog') !== null ? null : focused?.outerHTML.slice(0, 120)
    })
    if (typeof name === 'string') behind.push(name)
  }
  expect(behind).toEqual([])
  await tabTo(dialog.getByRole('button', { name: 'Close' }))
})

test(
  'the focus goes through the whole page and back, and is never caught',
  { tag: '@full' },
  async ({ page, readerAt }) => {
    const { tabTo, press } = await readerAt('')
    const first = page.getByRole('link', { name: 'Skip to the chart' })
    const last = page.getByRole('button', { name: 'Open your figures' })
    await tabTo(last, 200)
    await tabTo(first, 200)
    await press('Tab')
  },
)

test('the link to the chart goes to its title, and the next stops are in the figure', async ({ page, readerAt }) => {
  const { tabTo, press, reads } = await readerAt('')
  await tabTo(page.getByRole('link', { name: 'Skip to the chart' }))
  await press('Enter')
  await expect(figureTitle(page)).toBeFocused()
  await page.locator('#explore figcaption .term').waitFor()
  await press('Tab')
  await reads(/^rolling 12 months, button, collapsed/)
  await press('Tab')
  await reads(/^Export, button/)
  // One press of Tab leads to the chart.
  await tabTo(chartOf(page), 2)
})

test('the thumb of a slider shows the focus', { tag: '@full' }, async ({ page, readerAt }) => {
  const { tabTo, press } = await readerAt('')
  const from = page.getByRole('slider', { name: 'From' })
  const picture = () => from.screenshot({ animations: 'disabled' })
  await tabTo(from)
  const focused = await picture()
  await press('Tab')
  expect((await picture()).equals(focused)).toBe(false)
})

// In `npm test` the journalist presses one of these buttons (keyboard-journalist.spec.ts).
test.describe('what answers by going away leaves its reader where they were', () => {
  const cases = [
    { name: 'Energy, of an empty chart', search: '?series=', opens: null, button: 'Energy', hears: /4 lines shown/ },
    {
      name: 'Show years',
      search: '?series=M-2709,X-8542.quoted',
      opens: /^Not drawn, because only yearly/,
      button: 'Show years',
      hears: null,
    },
    {
      name: 'the whole period',
      search: '?series=X-8542.quoted&freq=year&to=2017-12',
      opens: /there is no figure/,
      button: 'Whole period',
      hears: null,
    },
    {
      name: 'the dismissal of a notice',
      search: '?freq=fortnight',
      opens: /fortnight|ignored/,
      button: 'Dismiss',
      hears: null,
    },
  ] as const
  for (const { name, search, opens, button, hears: words } of cases) {
    test(name, { tag: '@full' }, async ({ page, readerAt }) => {
      const { press, tabTo, hears } = await readerAt(search)
      const target = explore(page).locator('.stage-main').getByRole('button', { name: button, exact: true })
      await target.waitFor()
      if (opens !== null) await hears(opens)
      await tabTo(target, 80)
      await press('Enter')
      await expect(target).toBeHidden()
      if (words !== null) await hears(words)
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#explore') !== null)).toBe(true)
      await tabTo(chartOf(page), 20)
    })
  }
})
