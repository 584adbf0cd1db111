import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { openPage } from '#tests/browser/support/app.tsx'
import { chart, expectLines } from '#tests/browser/support/chart.ts'

/** Letters that the page has not needed so far; the browser tells of them as it does of any. */
const lettersCome = (): Promise<unknown> => document.fonts.load('600 1em "Source Serif 4"', 'Ж')

it('a chart measures its words anew when letters arrive, once, whatever other charts there are', async () => {
  await openPage('?view=price-volume&series=M-2709,M-2701')
  await expectLines('M-2709', 'M-2701')
  await expect.poll(() => document.querySelector('#price-volume figure svg')).not.toBeNull()
  const first = chart()
  expect(await lettersCome()).toHaveLength(1)
  await expect.poll(chart).not.toBe(first)
  const second = chart()
  await page.getByRole('group', { name: 'From Russia to China' }).getByRole('checkbox', { name: 'Gas', exact: true }).click()
  await expectLines('M-2709', 'M-2701', 'M-GAS')
  expect(chart(), 'a tick draws no chart anew').toBe(second)
})
