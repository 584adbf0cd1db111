import { expect } from '#tests/judges/engines/patience.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'
import { decoded, expectColours, seriesColours } from '#tests/judges/engines/pixels.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'

const lines = '#explore [data-series]'

function hasFonts(): boolean {
  const faces = ['400 16px "IBM Plex Sans"', '600 16px "IBM Plex Sans"', '600 16px "Source Serif 4"']
  return faces.every((face) => document.fonts.check(face)) && !('plain' in document.documentElement.dataset)
}

async function expectFirstView(reader: Reader): Promise<void> {
  await reader.says('#explore figcaption h3', 'Russian energy to China, and all Chinese goods to Russia')
  await expect.poll(() => reader.count(lines)).toBe(5)
  await expect.poll(() => reader.ask(hasFonts, null)).toBe(true)
  const isWide = await reader.ask(() => document.documentElement.scrollWidth > innerWidth, null)
  expect(isWide, 'something is wider than the window').toBe(false)
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

judge(
  'the first view on a phone, and its sheets',
  async ({ reader }) => {
    await reader.open('')
    await expectFirstView(reader)
    await reader.click('.sheet-bar button', 'Commodities (5)')
    await reader.click('#commodities label', 'Gas')
    await expect.poll(() => reader.count(lines)).toBe(6)
    await reader.click('#commodities button', 'Close')
    await reader.click('.sheet-bar button', 'Chart and measure')
    await reader.select('Measure', 'weight')
    await reader.says('#explore figcaption', /Net weight/)
    await reader.press('Escape')
    await expect.poll(() => reader.words('#measures')).toEqual([])
  },
  { size: phone },
)

judge('ticks, presets, one line alone, and Back and Forward through them', async ({ reader }) => {
  await reader.open('')
  await reader.click('#commodities label', 'Gas')
  await expect.poll(() => reader.count(lines)).toBe(6)
  await reader.addressHas('M-GAS')
  const withGas = await reader.search()
  await reader.click('#commodities label', 'Coal')
  await expect.poll(() => reader.count(lines)).toBe(5)
  await reader.click('.picker-presets button', 'The article')
  await reader.addressHas('X-8542.quoted')
  const article = await reader.search()
  await reader.point('#commodities label', 'Crude oil')
  await reader.click('.commodity-only', 'Only this: Crude oil')
  await expect.poll(() => reader.count(lines)).toBe(1)
  await expect.poll(reader.search).not.toBe(article)
  await reader.window.back()
  await reader.hasSearch(article)
  await reader.window.back()
  await reader.window.back()
  await reader.hasSearch(withGas)
  await expect.poll(() => reader.count(lines)).toBe(6)
  await reader.window.forward()
  await expect.poll(() => reader.count(lines)).toBe(5)
})

judge('Back from another page is the view that was left', async ({ reader, site }) => {
  site.add('/elsewhere.html', '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>')
  await reader.open('')
  await reader.click('#commodities label', 'Gas')
  await expect.poll(() => reader.count(lines)).toBe(6)
  await reader.addressHas('M-GAS')
  const left = await reader.search()
  await reader.window.go(`${site.origin}/elsewhere.html`)
  await reader.says('h1', 'Elsewhere')
  await reader.window.back()
  await reader.hasSearch(left)
  await expect.poll(() => reader.count(lines)).toBe(6)
})

judge('search finds a heading, and Escape gives the list back', async ({ reader }) => {
  await reader.open('?freq=year')
  await reader.click('.picker-search')
  await reader.window.type('wood')
  await reader.says('#commodities .commodity', 'Wood charcoal')
  await expect.poll(() => reader.count('#commodities .commodity')).toBeGreaterThan(20)
  await reader.window.type(' charcoal')
  await expect.poll(() => reader.count('#commodities .commodity')).toBeLessThan(10)
  await reader.click('#commodities .commodity label')
  await expect.poll(reader.search).toContain('4402')
  await reader.click('.picker-search')
  await reader.press('Escape')
  await expect
    .poll(() => reader.words('#commodities .commodity'))
    .toContainEqual(expect.stringContaining('Pipeline gas'))
  expect(await reader.ask(() => document.querySelector<HTMLInputElement>('.picker-search')?.value, null)).toBe('')
})

judge('measure, transform, frequency, logarithm and events', async ({ reader }) => {
  await reader.open('?series=M-2709,M-2701,X-TOTAL')
  const choose = (choice: string) => reader.click('#explore .radios label', choice)
  await choose('Net weight')
  await expect.poll(reader.search).toContain('measure=weight')
  await choose('Month')
  await expect.poll(reader.search).toContain('freq=month')
  await reader.select('Show as', 'index')
  await expect.poll(reader.search).toContain('show=index')
  await choose('Logarithmic')
  await expect.poll(reader.search).toContain('scale=log')
  await expect.poll(() => reader.count(lines)).toBeGreaterThan(0)
  const events = () => reader.count('#explore .events li')
  await choose('All')
  await expect.poll(reader.search).toContain('events=all')
  const all = await events()
  await choose('None')
  await expect.poll(events).toBeLessThan(all)
})

judge('From and To: dragged, and with the keys', async ({ reader }) => {
  await reader.open('')
  const from = '.period-end:first-child input'
  await reader.ask((css) => document.querySelector(css)?.scrollIntoView({ block: 'center', behavior: 'instant' }), from)
  const { x, y, width, height } = await reader.box(from)
  const middle = y + height / 2
  await reader.drag({ x: x + 8, y: middle }, { x: x + width / 4, y: middle })
  await expect.poll(reader.search).toMatch(/from=20(19|20)/)
  await reader.press('Home')
  await expect.poll(reader.search).not.toContain('from=')
  await reader.press('ArrowRight', 'ArrowRight')
  await expect.poll(reader.search).toContain('from=2017-03')
  await reader.press('PageUp')
  await expect.poll(reader.search).toMatch(/from=201[78]/)
  await reader.press('Tab', 'ArrowLeft')
  await expect.poll(reader.search).toMatch(/&to=2026/)
  await reader.press('End')
  await expect.poll(reader.search).not.toContain('to=')
})

judge('the tooltip follows the pointer and goes with it', async ({ reader }) => {
  await reader.open('?series=M-2709,X-TOTAL&freq=year')
  const { x, y } = await reader.point('#explore .chart-area')
  await reader.says('.tooltip .tooltip-heading', /^20(19|2\d)$/)
  await reader.says('.tooltip', /Crude oil/)
  const [middle = ''] = await reader.words('.tooltip .tooltip-heading')
  await reader.window.movePointer(x - 150, y)
  await expect.poll(async () => (await reader.words('.tooltip .tooltip-heading'))[0] ?? '').not.toBe(middle)
  await reader.window.movePointer(8, 8)
  await expect.poll(() => reader.words('.tooltip')).toEqual([])
})

judge('the chart is walked with the keys, and says where one is', async ({ reader }) => {
  await reader.open('?series=M-2709,X-TOTAL&freq=year')
  await reader.ask(() => document.querySelector<SVGElement>('#explore .chart-area svg[tabindex]')?.focus(), null)
  await reader.press('Home')
  await reader.says('.tooltip .tooltip-heading', '2017')
  await reader.press('ArrowRight')
  await reader.says('.tooltip .tooltip-heading', '2018')
  const spoken = () =>
    reader.ask(() => Array.from(document.querySelectorAll('[aria-live]'), (one) => one.textContent).join('\n'), null)
  await expect.poll(spoken).toMatch(/All goods, China to Russia, 2018, 48 billion US dollars/)
  await reader.press('Escape')
  await expect.poll(() => reader.words('.tooltip')).toEqual([])
})
