import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { worker } from '#mocks/msw/browser.ts'
import { faults } from '#mocks/msw/faults.ts'
import { catalogueQuery } from '#src/api/queries.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { openPage, pageClient } from '#tests/browser/support/app.tsx'

/** As the page as served has its sources. */
function inEnglish(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    sources: catalogue.sources.map((source) => ({ ...source, dataset: { en: source.dataset.en } })),
  }
}

it('sources whose words in another language do not come say so, and stay in English until they are asked for again', async () => {
  await openPage()
  await expect
    .element(page.getByRole('region', { name: 'Sources' }).getByText('Harmonized System headings'))
    .toBeVisible()
  pageClient().setQueryData<Catalogue>(catalogueQuery.queryKey, (known) =>
    known === undefined ? known : inEnglish(known),
  )
  worker.use(faults.status('api/catalogue.json', 404))
  await page.getByRole('button', { name: '中文' }).click()
  const sources = page.getByRole('region', { name: '数据来源' })
  await expect.element(sources.getByRole('alert')).toHaveTextContent('api/catalogue.json')
  await expect.element(sources.getByText('Harmonized System headings')).toBeVisible()
  worker.resetHandlers()
  await sources.getByRole('alert').getByRole('button', { name: '重试' }).click()
  await expect.element(sources.getByText('Harmonized System headings')).not.toBeInTheDocument()
  expect(sources.getByRole('alert').elements()).toEqual([])
})
