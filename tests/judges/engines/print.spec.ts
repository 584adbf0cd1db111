import { execFileSync } from 'node:child_process'
import { bringNear } from '#tests/judges/engines/inside.ts'
import { judge } from '#tests/judges/engines/judge.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { expect } from '#tests/judges/engines/reader.ts'

const printed = async ({ window }: Reader): Promise<string> =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: await window.print(), encoding: 'utf8' })

judge('on paper the claims stand beside one another, and the sources have their words', async ({ reader }) => {
  await reader.open('')
  await expect(async () => {
    await reader.ask(bringNear, '#sources')
    expect(await reader.count('#sources .sources-item')).toBeGreaterThan(0)
  }).toPass({ timeout: 20_000 })
  await reader.ask(() => scrollTo({ top: 0, behavior: 'instant' }))
  const text = await printed(reader)
  expect(text, 'in one line').toMatch(/Crude oil.*Gas|Gas.*Crude oil/)
  expect(text).toMatch(/LNG \+143\.7%,[^]*pipeline gas \+163\.5%\./)
  const sources = text.slice(text.lastIndexOf('Who publishes what'))
  expect(sources.split(/\s+/).length, 'words of the sources').toBeGreaterThan(1800)
})

judge('PDF prints the figure alone, on one page', async ({ reader }) => {
  await reader.open('?series=M-2709,M-GAS&freq=year')
  await reader.ask(() => Reflect.set(window, 'print', () => Reflect.set(window, 'asked', true)))
  await reader.click('#explore figcaption button', 'Export')
  await reader.click('dialog label', 'Phone')
  await reader.click('dialog button', 'PDF')
  await expect.poll(() => reader.ask(() => Reflect.get(window, 'asked') === true)).toBe(true)
  const text = await printed(reader)
  expect(text.match(/\f/g)?.length, 'pages').toBe(1)
  expect(text).toContain('Russian energy to China')
  expect(text).toContain('Source: China Customs')
  expect(text).not.toContain('Microchips')
  await expect.poll(() => reader.count('.figure-print')).toBe(0)
})
