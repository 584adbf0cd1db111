import { beforeEach, expect, it } from 'vitest'
import { worker } from '#mocks/msw/browser.ts'
import { faults } from '#mocks/msw/faults.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines, figure, subtitle } from '#tests/browser/support/chart.ts'

const rates = 'api/rates.json'
let asked: string[] = []

beforeEach(async () => {
  asked = []
  worker.events.removeAllListeners()
  worker.events.on('request:start', ({ request }) => {
    if (request.url.includes('/api/')) asked.push(request.url.replace(/.*\/(?=api\/)/, ''))
  })
  return () => worker.events.removeAllListeners()
})

it('the rates are asked for when another money is first chosen, and once', async () => {
  const page = await openPage('?series=M-2709&freq=year')
  await expectLines('M-2709')
  const money = page.getByRole('radiogroup', { name: 'Money' })
  await expect.element(money.getByRole('radio', { name: 'US dollars' })).toBeChecked()
  expect(asked).not.toContain(rates)

  await money.getByRole('radio', { name: 'Roubles' }).click()
  await expect.poll(subtitle).toBe('Value, trillions of roubles, years, 2017 to 2025')
  await expect.poll(() => location.search).toBe('?series=M-2709&money=rub&freq=year')
  await money.getByRole('radio', { name: '2021 dollars' }).click()
  await expect.poll(subtitle).toBe('Value, billions of US dollars of 2021, years, 2017 to 2024')
  await expect.element(page.getByText(/has published no consumer prices for October 2025:/)).toBeVisible()
  await money.getByRole('radio', { name: 'US dollars' }).click()
  await expect.poll(subtitle).toBe('Value, billions of current US dollars, years, 2017 to 2025')
  expect(asked.filter((path) => path === rates)).toEqual([rates])
})

it('where the rates fail the page says so, and Try again draws what was asked for', async () => {
  worker.use(faults.status(rates, 404))
  const page = await openPage('?series=M-2709&freq=year&money=cny')
  await expect.element(page.getByRole('alert')).toHaveTextContent(/The rates to convert by could not be loaded.*404/)
  expect(drawnSeries()).toEqual([])
  // The controls and the claims are as ever.
  await expect.element(page.getByRole('article', { name: 'Crude oil' })).toHaveTextContent(/Holds/)
  worker.resetHandlers()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectLines('M-2709')
  await expect.poll(subtitle).toBe('Value, billions of yuan, years, 2017 to 2025')
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

it('a range without any rate says which months have none', async () => {
  const page = await openPage('?series=M-2709&freq=month&money=rub&from=2026-01')
  await expect
    .element(page.getByText(/no figure for this choice in the chosen period/))
    .toHaveTextContent(/There is no rouble rate for January 2026 to July 2026/)
})

it('the treemap is converted too, tile by tile', async () => {
  await openPage('?chart=treemap&money=cny')
  await expect.poll(() => figure().querySelector('figcaption p')?.textContent).toMatch(/^Value .* ¥\d+ bn in all$/)
  await expect
    .poll(() => figure().querySelector('.treemap-buttons button')?.getAttribute('aria-label'))
    .toMatch(/: ¥[\d.]+ bn, /)
  goTo('?chart=treemap')
  await expect.poll(() => figure().querySelector('figcaption p')?.textContent).toMatch(/ \$\d+ bn in all$/)
})
