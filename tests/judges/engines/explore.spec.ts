import { expect } from '@playwright/test'
import { judge, phone } from '#tests/judges/engines/judge.ts'

judge('the first view is live and has its fonts', async ({ reader }) => {
  await reader.open('')
  expect(await reader.count('#explore [data-series]')).toBe(5)
  await reader.says('#explore figcaption h3', 'Russian energy to China, and all Chinese goods to Russia')
})

judge(
  'the first view on a phone',
  async ({ reader }) => {
    await reader.open('')
    expect(await reader.ask(() => document.documentElement.scrollWidth <= innerWidth, null), 'nothing is wider').toBe(
      true,
    )
  },
  { size: phone },
)

judge('a tick draws a line, and Back takes it away', async ({ reader }) => {
  await reader.open('')
  await reader.click('#commodities label', 'Gas')
  await expect.poll(() => reader.count('#explore [data-series]')).toBe(6)
  await reader.window.back()
  await expect.poll(() => reader.count('#explore [data-series]')).toBe(5)
})
