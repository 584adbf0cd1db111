import { expect } from '@playwright/test'
import { dropped } from '#tests/judges/support/dropped.ts'
import { test } from '#tests/site/page.ts'
import { openView } from '#tests/site/support.ts'

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue\n'
const rows = (count: number, periods: readonly string[]): string =>
  header +
  Array.from({ length: count }, (_, i) =>
    periods.map((period) => `${period},156,643,M,${100_000 + i},${i + 1}\n`).join(''),
  ).join('')

test('a file of more months or series than the page can hold is refused, and the most of both is taken @full', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openView(page, '?series=M-2709')
  const { words } = await dropped(page, [
    { name: 'few.csv', content: rows(1, ['202201', '202202']) },
    { name: 'months.csv', content: rows(10_000, ['190001', '210012']) },
    { name: 'series.csv', content: rows(10_001, ['202201']) },
    { name: 'most-months.csv', content: rows(400, ['190001', '210012']) },
    { name: 'most-series.csv', content: rows(10_000, ['202201']) },
  ])
  const refused = 'was not read: it holds more than 10,000 series, or more than 1,000,000 months in all of them'
  expect(words[0], 'a file that fits').toContain('few.csv: 2 rows read: 2 used')
  expect(words[0], 'a file that fits').not.toContain(refused)
  expect(words[1]).toContain(`months.csv ${refused}`)
  expect(words[2]).toContain(`series.csv ${refused}`)
  expect(words[3]).toContain('most-months.csv: 800 rows read: 800 used')
  expect(words[4]).toContain('most-series.csv: 10,000 rows read: 10,000 used')
  const found = page.getByRole('group', { name: 'Your file' }).getByRole('checkbox')
  await page.locator('.picker-search').fill('109999')
  await expect(found).toHaveCount(1)
  await page.locator('.picker-search').fill('110000')
  await expect(found, 'one of the file that was refused').toHaveCount(0)
})
