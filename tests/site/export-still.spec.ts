import { expect } from '@playwright/test'
import type { ElementHandle, Locator, Page } from '@playwright/test'
import { test } from './page.ts'
import { full, openView } from './support.ts'

const controls = 'button, input, select, textarea, label:has(input)'

/** Position and size of every control of the dialog. */
const places = (dialog: Locator): Promise<readonly string[]> =>
  dialog.locator(controls).evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      const name =
        one.localName === 'button' ? one.textContent : one.closest('label')?.querySelector('span')?.textContent
      return `${one.localName} ${name}: ${[x, y, width, height].map(Math.round).join(' ')}`
    }),
  )

/** The same, once two readings agree: some lines wait until the pointer is released. */
async function placesAtRest(dialog: Locator): Promise<readonly string[]> {
  let last: readonly string[] = []
  await expect(async () => {
    const before = last
    last = await places(dialog)
    expect(last).toEqual(before)
  }).toPass()
  return last
}

async function openDialog(page: Page): Promise<Locator> {
  await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.locator('.export-preview:not([aria-busy=true]) img').waitFor()
  return dialog
}

/** Types a title and presses a control, so that leaving the field puts the title into the picture; nothing may move. */
async function pressWhileTyped(
  page: Page,
  dialog: Locator,
  pressed: ElementHandle<Element> | null,
  title: string,
): Promise<void> {
  const field = dialog.getByRole('textbox', { name: 'Title', exact: true })
  const shown = page.locator('#explore figcaption h3').first()
  await field.fill('')
  await expect(field).toHaveValue('')
  // The new title is not typed at once, because the pause before it would be over already.
  await expect(shown).toHaveText('Russian energy to China')
  await field.fill(title)
  if (pressed === null) throw new Error('nothing to press')
  await pressed.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const box = await pressed.boundingBox()
  if (box === null) throw new Error('nowhere to press')
  const before = await places(dialog)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await expect(shown).toHaveText(title.slice(0, 200).trim())
  await expect(dialog.getByRole('button', { name: 'Back to the generated title' })).toBeVisible()
  await expect(dialog.locator('.export-preview')).toHaveAttribute('aria-busy', 'false')
  const others = (place: string): boolean => !place.startsWith('button Back to the generated title')
  expect((await places(dialog)).filter(others), await pressed.evaluate((one) => one.outerHTML)).toEqual(
    before.filter(others),
  )
  await page.mouse.move(2, 2)
  await page.mouse.up()
}

test('nothing in the export dialog moves under a pressed pointer, whatever was typed before', async ({ page }) => {
  await openView(page, '?series=M-2709,M-GAS&freq=year')
  const dialog = await openDialog(page)
  const svg = dialog.getByRole('button', { name: 'SVG', exact: true })
  await pressWhileTyped(page, dialog, await svg.elementHandle(), 'Long '.repeat(60))
  // The field is scrolled to here, because `fill` would scroll to it later.
  await dialog.getByRole('spinbutton', { name: 'Width', exact: true }).scrollIntoViewIfNeeded()
  const before = await placesAtRest(dialog)
  await svg.click()
  await expect(dialog.getByRole('status')).toHaveText(/^Saved: .*\.svg$/)
  expect(await places(dialog)).toEqual(before)
  await dialog.getByRole('spinbutton', { name: 'Width', exact: true }).fill('12')
  await expect(dialog.getByText(/Not between/)).toBeVisible()
  expect(await places(dialog)).toEqual(before)
})

for (const [width, height] of [
  [1440, 1000],
  [390, 844],
] as const) {
  test(
    `no control of the export dialog moves under its pressed pointer, ${width} pixels wide`,
    { tag: '@full' },
    async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height })
      await openView(page, '?series=M-2709,M-GAS&freq=year')
      const dialog = await openDialog(page)
      const all = await page.$$(`dialog.export :is(${controls})`)
      expect(all.length).toBeGreaterThan(25)
      for (const [i, control] of all.entries()) {
        if (await control.evaluate((one) => one.localName === 'textarea')) continue
        await pressWhileTyped(page, dialog, control, `Title ${i} `.repeat(1 + (i % 3) * 15))
      }
    },
  )
}

test('on a phone the size is that of a phone, and the formats are in view when the dialog opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openView(page, '?series=M-2709,M-GAS&freq=year')
  const dialog = await openDialog(page)
  await expect(dialog.getByRole('radiogroup', { name: 'Size' }).getByRole('radio').first()).toHaveAccessibleName(
    'Phone',
  )
  await expect(dialog.getByRole('radio', { name: 'Phone' })).toBeChecked()
  for (const name of ['PNG', 'SVG', 'PDF', 'Copy image'])
    await expect(dialog.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  if (!full) return
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(dialog.getByRole('button', { name: 'PNG', exact: true })).toBeInViewport({ ratio: 1 })
})
