import { http } from 'msw'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { worker } from '#mocks/msw/browser.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { until } from '#tests/browser/support/faultPage.ts'

const chart = (): SVGElement | null => document.querySelector('.look .look-drawing svg')
const busy = (): string | null | undefined => document.querySelector('.look figure')?.getAttribute('aria-busy')

it('while another year is on its way, the chart before it stays as high as its rows', async () => {
  let answer = (): void => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  worker.use(http.get('*/api/products/M-2020.json', () => held))
  await openPage('?view=movers&a=2019&b=2021&by=percent')
  await until('movers drawn', () => chart() !== null && busy() === 'false')
  const markup = chart()?.innerHTML
  const height = chart()?.getAttribute('height')
  const years = document.querySelectorAll<HTMLSelectElement>('.look-controls .analysis-years select')
  await userEvent.selectOptions(years[1] ?? document.body, '2020')
  await expect.poll(busy).toBe('true')
  expect(chart()?.getAttribute('height')).toBe(height)
  expect(chart()?.innerHTML).toBe(markup)
  answer()
  await expect.poll(busy).toBe('false')
  expect(chart()?.innerHTML).not.toBe(markup)
})
