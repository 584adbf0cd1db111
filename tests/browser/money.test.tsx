import { beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { worker } from '#mocks/msw/browser.ts'
import { faults } from '#mocks/msw/faults.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines, figure, subtitle } from '#tests/browser/support/chart.ts'
import { crude, csv, give } from '#tests/browser/support/userFile.ts'
import { full } from '#tests/full.ts'

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
  const money = page.getByRole('combobox', { name: 'Money' })
  await expect.element(money).toHaveDisplayValue('US dollars')
  expect(asked).not.toContain(rates)

  await money.selectOptions('Roubles')
  await expect.poll(subtitle).toBe('Value, trillions of roubles, years, 2017 to 2025')
  await expect.poll(() => location.search).toBe('?series=M-2709&money=rub&freq=year')
  await money.selectOptions('2021 dollars')
  await expect.poll(subtitle).toBe('Value, billions of US dollars of 2021, years, 2017 to 2024')
  await expect.element(page.getByText(/has published no consumer prices for October 2025,/)).toBeVisible()
  await money.selectOptions('US dollars')
  await expect.poll(subtitle).toBe('Value, billions of current US dollars, years, 2017 to 2025')
  expect(asked.filter((path) => path === rates)).toEqual([rates])
})

it('where the rates fail the page says so, and Try again draws what was asked for', async () => {
  worker.use(faults.status(rates, 404))
  const page = await openPage('?series=M-2709&freq=year&money=cny')
  await expect.element(page.getByRole('alert')).toHaveTextContent(/The exchange rates could not be loaded.*404/)
  expect(drawnSeries()).toEqual([])
  // The claims are shown as before.
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

it.runIf(full)('the treemap is converted too, tile by tile', async () => {
  await openPage('?chart=treemap&money=cny')
  await expect.poll(() => figure().querySelector('figcaption p')?.textContent).toMatch(/^Value .* ¥\d+ bn in all$/)
  await expect
    .poll(() => figure().querySelector('.treemap-buttons button')?.getAttribute('aria-label'))
    .toMatch(/: ¥[\d.]+ bn, /)
  goTo('?chart=treemap')
  await expect.poll(() => figure().querySelector('figcaption p')?.textContent).toMatch(/ \$\d+ bn in all$/)
})

it('a reader’s own figures are converted too', async () => {
  await openPage('?series=&freq=year&money=cny')
  await give(csv(...crude()), 'mine.csv')
  await expectLines('M-2709.file')
  await expect.poll(subtitle).toBe('Value, billions of yuan, years, 2019 to 2024')
  await expect.poll(() => figure().querySelector('svg')?.textContent).toContain('¥542 bn')
})

it.runIf(full)(
  'the closer looks follow it: what they rank by, their headlines, tables, and what is read out',
  async () => {
    const chosen = '?series=M-2709&freq=year'
    const page = await openPage(`${chosen}&view=movers&flow=X&a=2021&b=2023`)
    const movers = page.getByRole('region', { name: 'Explore' })
    await expect.element(movers.getByRole('radio', { name: 'Dollars' })).toBeChecked()
    await page.getByRole('combobox', { name: 'Money' }).selectOptions('Yuan')
    await expect.element(movers.getByText('HS headings by change in value, yuan;')).toBeVisible()
    await expect.element(movers.getByRole('radio', { name: 'Yuan' })).toBeChecked()
    await expect.element(movers.getByRole('button', { name: /Passenger cars.*\+¥73\.8\sbn/ })).toBeInTheDocument()

    goTo(`${chosen}&view=books&money=rub`)
    const rowOf2021 = (): string =>
      Array.from(document.querySelectorAll('.look tr'), ({ textContent }) => textContent).find((row) =>
        row.startsWith('2021'),
      ) ?? ''
    await expect.poll(rowOf2021).toMatch(/^2021₽5\.86\strn₽5\.04\strn\+₽0\.81\strn\+13\.9%/)

    goTo(`${chosen}&view=brent&money=rub`)
    const brent = page.getByRole('figure')
    await expect
      .element(
        brent.getByRole('heading', {
          name: /cost China between ₽120 and ₽\d+ a barrel less than Brent in the year to December 2025/,
        }),
      )
      .toBeVisible()
    // A font that comes in re-renders the chart, which loses the focus, so the key is pressed until it is heard.
    const said = async (): Promise<string | null | undefined> => {
      document.querySelector<SVGElement>('.look [role=application]')?.focus()
      await userEvent.keyboard('{Home}')
      return document.querySelector('.look [aria-live=polite]')?.textContent
    }
    await expect.poll(said).toMatch(/^Russian crude, January 2017, ₽3,\d{3}, as published$/)
  },
)
