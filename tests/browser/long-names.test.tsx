import { beforeAll, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { faults } from '#mocks/msw/faults.ts'
import { worker } from '#mocks/msw/browser.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'

// A site may have a trade API of its own, with names of any length and without a place to break.

const long = 'W'.repeat(5000)

async function renamed(path: string, ...names: readonly string[]) {
  const text = await (await fetch(`/${path}`)).text()
  const answer: unknown = JSON.parse(names.reduce((all, name) => all.replaceAll(`"${name}"`, `"${long}"`), text))
  return faults.wrongShape(path, answer)
}

beforeAll(async () => {
  worker.use(await renamed('api/catalogue.json', 'Crude oil', 'All goods'))
  await openPage()
})

const sideways = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth

for (const width of [1440, 390]) {
  it.each([
    ['lines', '', '#explore .chart-body'],
    ['panels', '?chart=panels', '#explore [data-kind=panels]'],
    ['a table', '?chart=table', '#explore [data-kind=table]'],
  ] as const)(`a name of 5,000 letters widens no page of ${width} pixels: %s`, async (_, search, named) => {
    await page.viewport(width, 900)
    goTo(search)
    await expect.poll(() => document.querySelector(named)?.textContent, { timeout: 15_000 }).toContain('WWWWW')
    await expect.poll(sideways).toBe(0)
  })
}
