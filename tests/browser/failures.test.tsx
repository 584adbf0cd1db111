import { onlineManager } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults } from '#mocks/msw/faults.ts'
import { worker } from '#mocks/msw/browser.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines } from '#tests/browser/support/chart.ts'
import { hurry } from '#tests/browser/support/faultPage.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const coal = 'api/series/M-2701.monthly.json'
const others = ['M-2709', 'M-271111', 'M-271121', 'X-TOTAL'] as const

// faults.test.tsx goes through every fault.
describe('a series that fails', () => {
  it('of a server that asks for a long wait says so at once, and is asked for when the reader says so', async () => {
    worker.use(faults.status(coal, 503, { retryAfter: 'Fri, 31 Dec 2999 12:00:00 GMT' }))
    const page = await openPage('?series=M-2701,X-TOTAL')
    const alert = page.getByRole('figure').getByRole('alert')
    await expect
      .element(alert)
      .toHaveTextContent(/503 for .*M-2701\.monthly\.json and asks to wait until 31 Dec 2999, 12:00\. Try again then\./)
    // The pointer moves away, because a row under a resting pointer requests its series by itself.
    await page.getByRole('heading', { level: 1 }).hover()
    worker.resetHandlers()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expectLines('M-2701', 'X-TOTAL')
  })

  it('is asked for again when it is chosen again, and by no other choice', async () => {
    worker.use(faults.status(coal, 404))
    const page = await openPage()
    const alert = page.getByRole('figure').getByRole('alert')
    await expect.element(alert).toBeVisible()
    await page.getByRole('heading', { level: 1 }).hover()
    worker.resetHandlers()
    const goods = page.getByRole('group', { name: 'From Russia to China' })
    const gas = goods.getByRole('checkbox', { name: 'Gas', exact: true }).element()
    if (gas instanceof HTMLElement) gas.click()
    await expectLines(...others, 'M-GAS')
    await expect.element(alert).toBeVisible()
    const box = goods.getByRole('checkbox', { name: 'Coal', exact: true })
    await box.click()
    await expect.poll(() => alert.elements().length).toBe(0)
    await box.click()
    await expectLines(...others, 'M-GAS', 'M-2701')
    expect(alert.elements().length).toBe(0)
  })

  it('on its way is named, and the others are drawn already', async () => {
    worker.use(faults.neverAnswers(coal))
    const page = await openPage()
    await expectLines(...others)
    await expect.element(page.getByRole('figure').getByText('Loading Coal…')).toBeVisible()
  })

  it('takes its claim with it, and no other', async () => {
    worker.use(faults.status('api/series/M-2709.monthly.json', 404))
    const page = await openPage('?series=X-TOTAL')
    await expectLines('X-TOTAL')
    // The alert moves the picker, and a row that comes under a resting pointer requests its series.
    await page.getByRole('heading', { level: 1 }).hover()
    const claim = page.getByRole('article', { name: 'Crude oil' })
    await expect.element(claim.getByRole('alert')).toHaveTextContent(/cannot be checked.*404/)
    await expect.element(page.getByRole('article', { name: 'Gas' })).toHaveTextContent('Holds')
    worker.resetHandlers()
    await claim.getByRole('button', { name: 'Try again' }).click()
    await expect.element(claim).toHaveTextContent('+44.2%')
  })
})

describe('the catalogue', () => {
  it('on its way is a status of the page’s own size', async () => {
    worker.use(faults.neverAnswers('api/catalogue.json'))
    const page = await openPage()
    await expect.element(page.getByRole('status')).toHaveTextContent('Loading the figures…')
    expect(document.documentElement.scrollHeight).toBeGreaterThan(900)
  })
})

describe('without a connection', () => {
  it('the page says so, and loads when there is one', async () => {
    onlineManager.setOnline(false)
    const page = await openPage()
    await expect.element(page.getByRole('status')).toHaveTextContent('You are offline.')
    onlineManager.setOnline(true)
    await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL')
  })

  it('what is drawn stays, and what is asked for waits', async () => {
    const page = await openPage('?series=X-TOTAL')
    await expectLines('X-TOTAL')
    onlineManager.setOnline(false)
    await page.getByRole('checkbox', { name: 'Coal' }).click()
    await expect.element(page.getByRole('figure').getByText('Waiting for the connection…')).toBeVisible()
    await expectLines('X-TOTAL')
    onlineManager.setOnline(true)
    await expectLines('X-TOTAL', 'M-2701')
  })

  it('a quiet status says so wherever the reader is, and goes by itself', async () => {
    const page = await openPage('?series=X-TOTAL')
    await expectLines('X-TOTAL')
    await expect.poll(() => document.querySelector('.standing')?.textContent).toBe('')
    onlineManager.setOnline(false)
    const status = page.getByRole('status').filter({ hasText: 'You are offline. What is drawn stays' })
    await expect.element(status.getByRole('button', { name: 'Dismiss' })).toBeInViewport()
    await status.getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => document.querySelector('.standing')?.textContent).toBe('')
    onlineManager.setOnline(true)
    await new Promise(requestAnimationFrame)
    onlineManager.setOnline(false)
    await expect.element(status.getByRole('button', { name: 'Dismiss' })).toBeInViewport()
    onlineManager.setOnline(true)
    await expect.poll(() => document.querySelector('.standing')?.textContent).toBe('')
  })

  it('what failed before anyone knew comes by itself when there is one, and when the reader comes back', async () => {
    hurry()
    const gas = 'api/series/M-271111.monthly.json'
    const pipe = 'api/series/M-271121.monthly.json'
    for (const connects of [
      () => [onlineManager.setOnline(false), onlineManager.setOnline(true)],
      () => [document.dispatchEvent(new Event('visibilitychange'))],
    ]) {
      worker.use(faults.networkError(coal), faults.status(gas, 404), faults.status(pipe, 503, { retryAfter: '600' }))
      const page = await openPage('?series=M-2701,M-271111,M-271121,X-TOTAL')
      const alerts = page.getByRole('figure').getByRole('alert')
      await expect.poll(() => alerts.elements().length).toBe(3)
      // The code that listens for the connection is loaded a moment after the page.
      await expect.poll(() => document.querySelector('.standing')).not.toBeNull()
      worker.resetHandlers()
      // Nothing hears the event until that code is loaded after the first view, so the event is repeated.
      await expect
        .poll(() => {
          connects()
          return drawnSeries()
        })
        .toEqual(['M-2701', 'X-TOTAL'])
      // Files that are missing or that the server asks to wait for are requested again only when the reader says so.
      const still = [expect.stringContaining(gas), expect.stringContaining(pipe)]
      expect(alerts.elements().map(({ textContent }) => textContent)).toEqual(still)
    }
  })
})

it('an address of a range without figures says so, and leads to the whole period', async () => {
  const page = await openPage('?series=X-8542.quoted&freq=year&from=2024-01')
  await expect.element(page.getByRole('heading', { name: 'No figure to draw' })).toBeVisible()
  await page.getByRole('button', { name: 'Whole period' }).click()
  await expectLines('X-8542.quoted')
})

type Answer = { readonly sources: readonly { readonly dataset: { readonly en: string } }[] }

/** The catalogue as the served page has it: the sources have only their English names. */
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
  const page = await openPage()
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
