import { isTitleInWindow, isWiderThanWindow } from '#tests/judges/engines/inside.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { expect } from '#tests/judges/engines/reader.ts'
import type { Site } from '#tests/judges/engines/site.ts'

// A view's own page keeps its address until another view is chosen, and its figure gives way to the live one.

const pathOf = (reader: Reader): Promise<string> => reader.ask(() => location.pathname)

async function openOwn(reader: Reader, site: Site, slug: string): Promise<void> {
  await reader.window.go(`${site.url}views/${slug}/`)
  await reader.live()
  await expect.poll(() => reader.count('#own'), 'the served figure is gone').toBe(0)
  expect(await pathOf(reader)).toBe(`/some/folder/views/${slug}/`)
}

judge(
  'a page of its own becomes the live view at its address, and Back comes to it again',
  async ({ reader, site }) => {
    site.add('/elsewhere.html', '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>')
    await reader.window.go(`${site.origin}/elsewhere.html`)
    await openOwn(reader, site, 'gas')
    const seesLines = (count: number) => expect.poll(() => reader.count('#explore [data-series]')).toBe(count)
    const seesOwn = async (): Promise<void> => {
      await expect.poll(() => reader.ask(() => location.pathname + location.search)).toBe('/some/folder/views/gas/')
      await seesLines(1)
    }
    await reader.says('#explore figcaption h3', 'Russian gas to China')
    await seesLines(1)
    await reader.click('#commodities label', 'Coal')
    await seesLines(2)
    await reader.addressHas('M-2701')
    expect(await pathOf(reader)).toBe('/some/folder/')
    await reader.window.back()
    await seesOwn()
    await reader.window.back()
    await reader.says('h1', 'Elsewhere')
    await reader.window.forward()
    await reader.live()
    await seesOwn()
  },
)

judge('a page of its own on a phone opens at its closer look', { size: phone }, async ({ reader, site }) => {
  await openOwn(reader, site, 'movers')
  await reader.sees('#explore .look-drawing svg')
  await expect.poll(() => reader.ask(isTitleInWindow), 'its title is on the screen').toBe(true)
  expect(await reader.ask(isWiderThanWindow)).toBe(false)
})

// In a sandbox WebKit refuses the page its own requests, because `'self'` of its policy is nobody.
judge(
  'a page of its own in a sandbox stays to be read where its code does not come',
  { noisy: true },
  async ({ reader, site }) => {
    site.sandbox()
    site.fail(/\/assets\//, 403)
    await reader.window.go(`${site.url}views/gas/`)
    await expect.poll(() => reader.ask(() => document.readyState)).toBe('complete')
    await reader.says('#own h1', 'Russian gas to China')
    await reader.sees('#own .poster')
  },
)

judge(
  'an embedded figure in a sandbox asks for its figures, and is live',
  { noisy: true },
  async ({ reader, site }) => {
    site.sandbox()
    await reader.window.go(`${site.url}?series=M-7403,M-4407&freq=year&embed=1`)
    await reader.sees('html[data-live]')
    await expect.poll(() => reader.count('.embedded .chart-area [data-series]')).toBe(2)
  },
)
