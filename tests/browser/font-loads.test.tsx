import letters from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff2?url'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { openPage } from '#tests/browser/support/app.tsx'
import { chart, expectLines } from '#tests/browser/support/chart.ts'

/** A font that no page has loaded before; the browser reports it like any other. */
async function lettersCome(): Promise<void> {
  const face = new FontFace('Never asked for', `url(${letters})`)
  document.fonts.add(face)
  await face.load()
}

it('a chart measures its texts again when fonts load, once, whatever other charts there are', async () => {
  await openPage('?view=price-volume&series=M-2709,M-2701')
  await expectLines('M-2709', 'M-2701')
  await expect.poll(() => document.querySelector('#price-volume figure svg')).not.toBeNull()
  const first = chart()
  await lettersCome()
  await expect.poll(chart).not.toBe(first)
  const second = chart()
  await page
    .getByRole('group', { name: 'From Russia to China' })
    .getByRole('checkbox', { name: 'Gas', exact: true })
    .click()
  await expectLines('M-2709', 'M-2701', 'M-GAS')
  expect(chart(), 'a toggle re-renders no chart').toBe(second)
})
