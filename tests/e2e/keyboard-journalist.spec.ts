import { expect } from '@playwright/test'
import { explore, figureTitle, radio, test } from './keyboard.ts'

// A journalist works with the keyboard alone: nothing in this file points, clicks or sets the focus.

test(
  'the journalist picks by search, ready-made selection and Only this',
  { tag: '@full' },
  async ({ page, readerAt }) => {
    const { press, type, tabTo, hears, reads } = await readerAt('?series=M-2709&freq=year')
    await tabTo(page.getByRole('searchbox', { name: 'Search commodities' }), 20)
    await reads('Search commodities, searchbox')
    await type('wheat')
    const exports = page.getByRole('group', { name: 'From China to Russia' })
    const wheat = exports.getByRole('checkbox', { name: /^1101 Wheat/ })
    await tabTo(wheat, 30)
    await reads(/^1101 Wheat.*, checkbox, not checked$/)
    await press('Space')
    await hears('Wheat flour (BACI) added. 2 lines shown.')
    await reads(/^1101 Wheat.*, checkbox, checked$/)
    await press('Space')
    await hears('Wheat flour (BACI) removed. 1 line shown.')
    await press('Space')
    await hears('Wheat flour (BACI) added. 2 lines shown.')
    await tabTo(page.getByRole('searchbox'), 30)
    await press('Escape')
    await page.getByRole('checkbox', { name: 'Coal' }).waitFor()

    // A heading that leaves the list when it is unticked leaves the focus in the list.
    await tabTo(exports.getByRole('checkbox', { name: /wheat/i }))
    await press('Space')
    await hears('Wheat flour (BACI) removed. 1 line shown.')
    await tabTo(page.getByRole('button', { name: 'Energy', exact: true }))
    await press('Enter')
    await hears(/^Selected: Crude oil, Liquefied natural gas, Pipeline gas and Coal\. 4 lines shown\.$/)
    await hears(/^Energy replaced the selection\./)
    await tabTo(page.getByRole('button', { name: 'Keep in colour: Crude oil', exact: true }))
    await reads('Keep in colour: Crude oil, button, not pressed')
    await press('Space')
    await reads('Keep in colour: Crude oil, button, pressed')
    await expect(page).toHaveURL((url) => url.searchParams.get('focus') === 'M-2709')
    await tabTo(page.getByRole('button', { name: 'Only this: Copper', exact: true }))
    await press('Enter')
    await hears('Selected: Copper. 1 line shown.')
    await hears(/^All other commodities were deselected\./)
    await tabTo(page.getByRole('button', { name: 'Clear', exact: true }))
    await press('Enter')
    await hears('Nothing is selected.')
    await hears(/^The selection was cleared\./)
    await tabTo(explore(page).locator('.state-actions').getByRole('button', { name: 'The article' }))
    await press('Enter')
    await hears(/^Selected: .* 5 lines shown\.$/)
  },
)

test('the journalist chooses measure and period', { tag: '@full' }, async ({ page, readerAt }) => {
  const { press, tabTo, reads } = await readerAt('?series=M-2709')
  await tabTo(radio(page, 'Value'))
  await press('ArrowRight')
  await reads('Net weight, radio, checked')
  await expect(page).toHaveURL((url) => url.searchParams.get('measure') === 'weight')
  const from = page.getByRole('slider', { name: 'From' })
  await tabTo(from)
  await reads('From, slider, December 2017')
  await press('ArrowRight', 'ArrowRight')
  await reads('From, slider, February 2018')
  await press('PageUp')
  await reads(/^From, slider, \w+ 201[89]$/)
  await tabTo(page.getByRole('slider', { name: 'To' }), 2)
  await press('ArrowLeft')
  // The drawn series, a weight, ends in May 2026.
  await reads('To, slider, April 2026')
  await expect(page).toHaveURL((url) => url.searchParams.has('from') && url.searchParams.get('to') === '2026-04')
  await press('End')
  await reads('To, slider, May 2026')
  await expect(page).toHaveURL((url) => !url.searchParams.has('to'))
})

test(
  'the journalist takes away picture, drawing, numbers, link and frame under a title of her own',
  { tag: '@full' },
  async ({ page, context, readerAt }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { press, type, tabTo, hears, reads } = await readerAt('')
    const opener = explore(page).getByRole('button', { name: 'Export' })
    await tabTo(opener)
    await press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.waitFor()
    const title = dialog.getByRole('textbox').first()
    await tabTo(title)
    await press('Control+a')
    await type('Oil first')
    await press('Enter')
    await expect(figureTitle(page)).toHaveText('Oil first')
    await tabTo(
      dialog
        .getByRole('radio', { name: 'Dark' })
        .or(dialog.getByRole('radio', { name: 'Light' }))
        .first(),
    )
    for (const format of ['PNG', 'SVG', 'CSV']) {
      await tabTo(dialog.getByRole('button', { name: format, exact: true }))
      await reads(new RegExp(`^${format}, button — .`))
      const download = page.waitForEvent('download')
      await press('Enter')
      const name = (await download).suggestedFilename()
      expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`))
      await hears(`Saved: ${name}`)
    }
    await tabTo(dialog.getByRole('button', { name: 'Copy image' }))
    await press('Enter')
    await hears('The picture is in the clipboard.')
    await tabTo(dialog.getByRole('button', { name: 'Copy link' }))
    await press('Enter')
    await hears('The link is in the clipboard.')
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    expect([link.searchParams.get('v'), link.searchParams.get('title')]).toEqual(['1', 'Oil first'])
    await tabTo(dialog.getByRole('button', { name: 'Embed' }))
    await reads(/^Embed, button, collapsed/)
    await press('Enter')
    await hears('The code is in the clipboard.')
    await reads(/^Embed, button, expanded/)
    await tabTo(dialog.getByRole('textbox').last())
    await expect(dialog.getByRole('textbox').last()).toHaveValue(/<iframe/)
    await press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  },
)
