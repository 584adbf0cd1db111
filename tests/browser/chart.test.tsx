import { expect, it } from 'vitest'
import { openPage } from '#tests/browser/support/app.tsx'

it('draws', async () => {
  const page = await openPage()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('China–Russia trade flows')
  await expect.element(page.getByRole('figure')).toBeVisible()
  await expect.poll(() => document.querySelectorAll('[data-series]').length).toBe(5)
  console.log(location.href, import.meta.env.BASE_URL, innerWidth)
})
