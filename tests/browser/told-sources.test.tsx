import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { worker } from '#mocks/msw/browser.ts'
import { faults } from '#mocks/msw/faults.ts'
import { openPage } from '#tests/browser/support/app.tsx'

type Answer = { readonly sources: readonly { readonly dataset: { readonly en: string } }[] }

/** The catalogue as the page as served has it: its sources in English alone. */
async function inEnglish(): Promise<Answer> {
  const catalogue: Answer = await (await fetch('/api/catalogue.json')).json()
  return {
    ...catalogue,
    sources: catalogue.sources.map((source) => ({ ...source, dataset: { en: source.dataset.en } })),
  }
}

it('sources whose words in another language do not come say so, and stay in English until they are asked for again', async () => {
  const served = await inEnglish()
  worker.use(http.get('*/api/catalogue.json', () => HttpResponse.json(served)))
  await openPage()
  await expect
    .element(page.getByRole('region', { name: 'Sources' }).getByText('Harmonized System headings'))
    .toBeVisible()
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
