import { expect } from '#tests/judges/engines/patience.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import type { Site } from '#tests/judges/engines/site.ts'

// A page of its own keeps its address until another view is chosen, and its figure gives way to the live one.

const lines = '#explore [data-series]'

async function openOwn(reader: Reader, site: Site, slug: string): Promise<void> {
  await reader.window.go(`${site.url}views/${slug}/`)
  await reader.live()
  await expect.poll(() => reader.count('#own'), 'the served figure is gone').toBe(0)
  expect(await reader.ask(() => location.pathname, null)).toBe(`/some/folder/views/${slug}/`)
}

judge(
  'a page of its own becomes the live view at its address, and Back comes to it again',
  async ({ reader, site }) => {
    site.add('/elsewhere.html', '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>')
    await reader.window.go(`${site.origin}/elsewhere.html`)
    await openOwn(reader, site, 'gas')
    const address = () => reader.ask(() => location.pathname + location.search, null)
    const own = '/some/folder/views/gas/'
    await reader.says('#explore figcaption h3', 'Russian gas to China')
    await expect.poll(() => reader.count(lines)).toBe(1)
    await reader.click('#commodities label', 'Coal')
    await expect.poll(() => reader.count(lines)).toBe(2)
    await reader.addressHas('M-2701')
    expect(await reader.ask(() => location.pathname, null)).toBe('/some/folder/')
    await reader.window.back()
    await expect.poll(address).toBe(own)
    await expect.poll(() => reader.count(lines)).toBe(1)
    await reader.window.back()
    await reader.says('h1', 'Elsewhere')
    await reader.window.forward()
    await reader.live()
    await expect.poll(address).toBe(own)
    await expect.poll(() => reader.count(lines)).toBe(1)
  },
)

judge(
  'a page of its own on a phone opens at its closer look',
  async ({ reader, site }) => {
    await openOwn(reader, site, 'movers')
    await reader.sees('#explore .look-drawing svg')
    const inWindow = () =>
      reader.ask(() => {
        const { top, bottom } = document.getElementById('figure-title')?.getBoundingClientRect() ?? new DOMRect(0, -1)
        return top >= 0 && bottom <= innerHeight
      }, null)
    await expect.poll(inWindow, 'its title is on the screen').toBe(true)
    expect(await reader.ask(() => document.documentElement.scrollWidth > innerWidth, null)).toBe(false)
  },
  { size: phone },
)

// WebKit refuses it requests of its own there: `'self'` of its policy is nobody.
judge(
  'a page of its own in a sandbox stays to be read where its code does not come',
  async ({ reader, site }) => {
    site.sandbox()
    site.fail(/\/assets\//, 403)
    await reader.window.go(`${site.url}views/gas/`)
    await expect.poll(() => reader.ask(() => document.readyState, null)).toBe('complete')
    await reader.says('#own h1', 'Russian gas to China')
    await reader.sees('#own .poster')
  },
  { noisy: true },
)

judge(
  'an embedded figure in a sandbox asks for its figures, and is live',
  async ({ reader, site }) => {
    site.sandbox()
    await reader.window.go(`${site.url}?series=M-7403,M-4407&freq=year&embed=1`)
    await reader.sees('html[data-live]')
    await expect.poll(() => reader.count('.embedded .chart-area [data-series]')).toBe(2)
  },
  // Without storage nothing keeps the noise.
  { noisy: true },
)
