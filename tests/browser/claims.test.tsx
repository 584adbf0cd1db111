import { beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines, subtitle } from '#tests/browser/support/chart.ts'

const claims = [
  ['Crude oil', '+44.2%', 'Holds', '?series=M-2709&freq=year&from=2017-01', ['M-2709']],
  ['Gas', '+150.7%', 'Holds', '?series=M-GAS&freq=year&from=2017-01', ['M-GAS']],
  ['Chinese exports', '+12.4%', 'Holds on first release', '?series=X-TOTAL&freq=year&from=2017-01', ['X-TOTAL']],
  [
    'Microchips',
    '−16.9%',
    'Depends on the source',
    '?series=X-8542,X-8542.quoted&freq=year',
    ['X-8542', 'X-8542.quoted'],
  ],
] as const

beforeAll(async () => {
  await openPage()
})

describe('four claims, checked', () => {
  it('are four articles, in the order of the article', async () => {
    goTo('')
    const region = page.getByRole('region', { name: 'Four claims, checked' })
    await expect.element(region.getByRole('article', { name: 'Microchips' })).toBeVisible()
    const names = region
      .getByRole('article')
      .elements()
      .map((article) => article.querySelector('h3')?.textContent)
    expect(names).toEqual(claims.map(([name]) => name))
  })

  it.each(claims)('%s: %s, %s, and a link to the view that proves it', async (name, figure, verdict, search, ids) => {
    goTo('')
    const article = page.getByRole('region', { name: 'Four claims, checked' }).getByRole('article', { name })
    await expect.element(article.getByText(verdict, { exact: true })).toBeVisible()
    await expect.element(article).toHaveTextContent(figure)
    const link = article.getByRole('link', { name: 'Show in chart' })
    expect(link.element().getAttribute('href')).toBe(search)
    await link.click()
    await expectLines(...ids)
    expect(subtitle()).toMatch(/, years, /)
    const open = new URLSearchParams(search)
    // What a link says and the default says too is left out of the address.
    expect(new URLSearchParams(location.search).get('series')).toBe(open.get('series'))
    expect(new URLSearchParams(location.search).get('freq')).toBe('year')
  })

  it('holds Chinese exports on what Customs itself stated', async () => {
    goTo('')
    await expect
      .element(page.getByRole('article', { name: 'Chinese exports' }))
      .toHaveTextContent('Customs’ own first release: +12.8%.')
  })

  it('sets both books of microchips side by side', async () => {
    goTo('')
    const article = page.getByRole('article', { name: 'Microchips' })
    await expect.element(article).toHaveTextContent(/×2\.4/)
    await expect.element(article).toHaveTextContent(/\$74\D+\$179/)
    await expect.element(article).toHaveTextContent(/\$216\D+\$180/)
  })

  it('splits crude oil into weight and unit price', async () => {
    goTo('')
    await expect
      .element(page.getByRole('article', { name: 'Crude oil' }))
      .toHaveTextContent(/\+\u2060\$17\.9.*\+\u2060\$3\.9.*\+8\.3%.*\+\u2060\$14\.0.*\+33\.1%/)
  })
})
