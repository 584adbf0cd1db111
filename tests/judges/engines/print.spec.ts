import { execFileSync } from 'node:child_process'
import { expect } from '#tests/judges/engines/patience.ts'
import { judge } from '#tests/judges/engines/judge.ts'

judge('on paper the claims stand beside one another, and the sources have their words', async ({ reader }) => {
  await reader.open('')
  await expect(async () => {
    await reader.ask(() => document.getElementById('sources')?.scrollIntoView({ behavior: 'instant' }), null)
    expect(await reader.count('#sources .sources-item')).toBeGreaterThan(0)
  }).toPass({ timeout: 20_000 })
  await reader.ask(() => scrollTo({ top: 0, behavior: 'instant' }), null)
  const pdf = await reader.window.print()
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  const lines = text.split('\n')
  expect(lines.find((line) => line.includes('Crude oil') && line.includes('Gas'))).toBeDefined()
  expect(text).toMatch(/LNG \+143\.7%,[^]*pipeline gas \+163\.5%\./)
  const sources = text.slice(text.lastIndexOf('Who publishes what'))
  expect(sources.split(/\s+/).length, 'words of the sources').toBeGreaterThan(1800)
})

judge('PDF prints the figure alone, on one page', async ({ reader }) => {
  await reader.open('?series=M-2709,M-GAS&freq=year')
  await reader.ask(() => Reflect.set(window, 'print', () => Reflect.set(window, 'asked', true)), null)
  await reader.click('#explore figcaption button', 'Export')
  await reader.click('dialog label', 'Phone')
  await reader.click('dialog button', 'PDF')
  await expect.poll(() => reader.ask(() => Reflect.get(window, 'asked') === true, null)).toBe(true)
  const pdf = await reader.window.print()
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  expect(text.match(/\f/g)?.length, 'pages').toBe(1)
  expect(text).toContain('Russian energy to China')
  expect(text).toContain('Source: China Customs')
  expect(text).not.toContain('Microchips')
  await expect.poll(() => reader.count('.figure-print')).toBe(0)
})
