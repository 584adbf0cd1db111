import { bringNear, hasFonts, isWiderThanWindow } from '#tests/judges/engines/inside.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'
import { decoded, expectColours, seriesColours } from '#tests/judges/engines/pixels.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { expect } from '#tests/judges/engines/reader.ts'

const lines = '#explore [data-series]'
const seesLines = (reader: Reader, count: number): Promise<void> => expect.poll(() => reader.count(lines)).toBe(count)

async function expectFirstView(reader: Reader): Promise<void> {
  await reader.says('#explore figcaption h3', 'Russian energy to China, and all Chinese goods to Russia')
  await seesLines(reader, 5)
  await expect.poll(() => reader.ask(hasFonts)).toBe(true)
  expect(await reader.ask(isWiderThanWindow), 'something is wider than the window').toBe(false)
}

judge('the first view is live, in its fonts and colours', async ({ reader }) => {
  await reader.open('')
  await expectFirstView(reader)
  expect(await reader.words('.claims-strip .claim-verdict')).toEqual([
    'Holds',
    'Holds',
    'Holds on first release',
    'Depends on the source',
    'These figures cannot settle it',
  ])
  const colours = await seriesColours(reader)
  expect(colours).toHaveLength(5)
  const { y, height } = await reader.placed('#explore .chart-area')
  await reader.ask((top) => scrollBy({ top, behavior: 'instant' }), y - height / 2 - 20)
  expectColours(decoded(await reader.window.screenshot()), colours, 200)
})

judge('the first view on a phone, and its sheets', { size: phone }, async ({ reader }) => {
  await reader.open('')
  await expectFirstView(reader)
  await reader.click('.sheet-bar button', 'Commodities (5)')
  await reader.click('#commodities label', 'Gas')
  await seesLines(reader, 6)
  await reader.click('#commodities button', 'Close')
  await reader.click('.sheet-bar button', 'Chart and measure')
  await reader.select('Measure', 'weight')
  await reader.says('#explore figcaption', /Net weight/)
  await reader.press('Escape')
  await expect.poll(() => reader.words('#measures')).toEqual([])
})

judge('ticks, presets, one line alone, and Back and Forward through them', async ({ reader }) => {
  await reader.open('')
  await reader.click('#commodities label', 'Gas')
  await seesLines(reader, 6)
  await reader.addressHas('M-GAS')
  const withGas = await reader.search()
  await reader.click('#commodities label', 'Coal')
  await seesLines(reader, 5)
  await reader.click('.picker-presets button', 'The article')
  await reader.addressHas('X-8542.quoted')
  const article = await reader.search()
  await reader.point('#commodities label', 'Crude oil')
  await reader.click('.commodity-only', 'Only this: Crude oil')
  await seesLines(reader, 1)
  await expect.poll(reader.search).not.toBe(article)
  await reader.window.back()
  await reader.hasSearch(article)
  await reader.window.back()
  await reader.window.back()
  await reader.hasSearch(withGas)
  await seesLines(reader, 6)
  await reader.window.forward()
  await seesLines(reader, 5)
})

judge('Back from another page is the view that was left', async ({ reader, site }) => {
  site.add('/elsewhere.html', '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>')
  await reader.open('')
  await reader.click('#commodities label', 'Gas')
  await seesLines(reader, 6)
  await reader.addressHas('M-GAS')
  const left = await reader.search()
  await reader.window.go(`${site.origin}/elsewhere.html`)
  await reader.says('h1', 'Elsewhere')
  await reader.window.back()
  await reader.hasSearch(left)
  await seesLines(reader, 6)
})

judge('search finds a heading, and Escape gives the list back', async ({ reader }) => {
  const rows = '#commodities .commodity'
  await reader.open('?freq=year')
  await reader.click('.picker-search')
  await reader.window.type('wood')
  await reader.says(rows, 'Wood charcoal')
  await expect.poll(() => reader.count(rows)).toBeGreaterThan(20)
  await reader.window.type(' charcoal')
  await expect.poll(() => reader.count(rows)).toBeLessThan(10)
  await reader.click(`${rows} label`)
  await reader.addressHas('4402')
  await reader.click('.picker-search')
  await reader.press('Escape')
  await reader.says(rows, 'Pipeline gas')
  expect(await reader.ask(() => document.querySelector<HTMLInputElement>('.picker-search')?.value)).toBe('')
})

judge('measure, transform, frequency, logarithm and events', async ({ reader }) => {
  await reader.open('?series=M-2709,M-2701,X-TOTAL')
  // Each step waits for the address, because a choice lays the controls out anew.
  const addressHas = (words: string) => expect.poll(reader.search).toContain(words)
  const choose = (choice: string) => reader.click('#explore .radios label', choice)
  await choose('Net weight')
  await addressHas('measure=weight')
  await choose('Month')
  await addressHas('freq=month')
  await reader.select('Show as', 'index')
  await addressHas('show=index')
  await choose('Logarithmic')
  await addressHas('scale=log')
  await expect.poll(() => reader.count(lines)).toBeGreaterThan(0)
  const events = () => reader.count('#explore .events li')
  await choose('All')
  await addressHas('events=all')
  const all = await events()
  await choose('None')
  await expect.poll(events).toBeLessThan(all)
})

judge('From and To: dragged, and with the keys', async ({ reader }) => {
  await reader.open('')
  const from = '.period-end:first-child input'
  await reader.ask(bringNear, from)
  await reader.drag(from, 0, 0.25)
  await expect.poll(reader.search).toMatch(/from=20(19|20)/)
  for (const [keys, address] of [
    [['Home'], /^(?!.*from=)/],
    [['ArrowRight', 'ArrowRight'], /from=2017-03/],
    [['PageUp'], /from=201[78]/],
    [['Tab', 'ArrowLeft'], /&to=2026/],
    [['End'], /^(?!.*to=)/],
  ] as const) {
    await reader.press(...keys)
    await expect.poll(reader.search).toMatch(address)
  }
})

judge('the tooltip follows the pointer and goes with it', async ({ reader }) => {
  const heading = () => reader.words('.tooltip .tooltip-heading')
  await reader.open('?series=M-2709,X-TOTAL&freq=year')
  const { x, y } = await reader.point('#explore .chart-area')
  await reader.says('.tooltip .tooltip-heading', /^20(19|2\d)$/)
  await reader.says('.tooltip', /Crude oil/)
  const middle = await heading()
  await reader.window.movePointer(x - 150, y)
  await expect.poll(heading).not.toEqual(middle)
  await reader.window.movePointer(8, 8)
  await expect.poll(() => reader.words('.tooltip')).toEqual([])
})

judge('the chart is walked with the keys, and says where one is', async ({ reader }) => {
  await reader.open('?series=M-2709,X-TOTAL&freq=year')
  await reader.focus('#explore .chart-area svg[tabindex]')
  await reader.press('Home')
  await reader.says('.tooltip .tooltip-heading', '2017')
  await reader.press('ArrowRight')
  await reader.says('.tooltip .tooltip-heading', '2018')
  const spoken = () =>
    reader.ask(() => Array.from(document.querySelectorAll('[aria-live]'), (one) => one.textContent).join('\n'))
  await expect.poll(spoken).toMatch(/All goods, China to Russia, 2018, 48 billion US dollars/)
  await reader.press('Escape')
  await expect.poll(() => reader.words('.tooltip')).toEqual([])
})
