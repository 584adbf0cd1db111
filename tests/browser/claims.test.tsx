import { beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { worker } from '#mocks/msw/browser.ts'
import { faults } from '#mocks/msw/faults.ts'
import { findingsQuery } from '#src/api/queries.ts'
import { goTo, openPage, pageClient } from '#tests/browser/support/app.tsx'
import { expectLines, figure, subtitle } from '#tests/browser/support/chart.ts'

const claims = [
  {
    name: 'Crude oil',
    figure: '+44.2%',
    verdict: 'Holds',
    search: '?series=M-2709&freq=year&from=2017-01',
    ids: ['M-2709'],
    marked: ['+44.2%', '$58.4 bn', '$40.5 bn'],
    statement: '(the claim: +44%, in dollars).',
  },
  {
    name: 'Gas',
    figure: '+150.7%',
    verdict: 'Holds',
    search: '?series=M-GAS&freq=year&from=2017-01',
    ids: ['M-GAS'],
    marked: ['+150.7%', '$10.7 bn', '$4.3 bn'],
    statement: '(the claim: more than +100%, in dollars).',
  },
  {
    name: 'Chinese exports',
    figure: '+12.4%',
    verdict: 'Holds on first release',
    search: '?series=X-TOTAL&freq=year&from=2017-01',
    ids: ['X-TOTAL'],
    marked: ['+12.4%', '$75.5 bn', '$67.2 bn'],
    statement: '(the claim: +12.8%, in dollars).',
  },
  {
    name: 'Microchips',
    figure: '+141.9%',
    verdict: 'Depends on the source',
    search: '?series=X-8542,X-8542.quoted&freq=year',
    ids: ['X-8542', 'X-8542.quoted'],
    marked: ['−16.9%', '$180 m', '$216 m', '+141.9%', '$179 m', '$74 m'],
    statement: '(the claim: more than doubled, in dollars).',
  },
] as const

/** What the chart says of the years that it sets against one another. */
const marked = (): string[] =>
  Array.from(figure().querySelectorAll('g[data-part=comparison] text'), ({ textContent }) => textContent)

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
    expect(names).toEqual(claims.map(({ name }) => name))
  })

  it.each(claims)('$name: $figure, $verdict, and a link to the view that shows it', async (claim) => {
    const { name, verdict, search, ids } = claim
    goTo('')
    const article = page.getByRole('region', { name: 'Four claims, checked' }).getByRole('article', { name })
    await expect.element(article.getByText(verdict, { exact: true })).toBeVisible()
    await expect.element(article).toHaveTextContent(claim.figure)
    const link = article.getByRole('link', { name: 'Show in chart' })
    expect(link.element().getAttribute('href')).toBe(search)
    await link.click()
    await expectLines(...ids)
    await expect.poll(marked).toEqual(claim.marked)
    await expect.poll(() => figure().textContent).toContain(claim.statement)
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
    await expect.element(article).toHaveTextContent(/\+141\.9%\s\(Customs\), −16\.9%\s\(BACI\)/)
    await expect.element(article).toHaveTextContent(/\$74\D+\$179/)
    await expect.element(article).toHaveTextContent(/\$216\D+\$180/)
  })

  it('splits crude oil into weight and unit price', async () => {
    goTo('')
    await expect
      .element(page.getByRole('article', { name: 'Crude oil' }))
      .toHaveTextContent(/\+\u2060\$17\.9.*\+\u2060\$3\.9.*\+8\.3%.*\+\u2060\$14\.0.*\+33\.1%/)
  })

  it('say of electronics that these figures settle nothing, and open what BACI has of them', async () => {
    goTo('')
    const fifth = page
      .getByRole('region', { name: 'Four claims, checked' })
      .getByRole('group', { name: 'More electronics?' })
    await expect.element(fifth).toHaveTextContent('These figures cannot settle it')
    await fifth.getByRole('link', { name: 'Show in chart' }).click()
    await expect.poll(() => location.search).toBe('?chart=treemap&flow=X&year=2022&node=85')
    await expect.poll(() => figure().textContent).toMatch(/together \$13\.4\sbn/)
  })
})

it('the claims lose a sentence, and nothing else, to an answer of findings that fails', async () => {
  goTo('')
  const region = page.getByRole('region', { name: 'Four claims, checked' })
  const crude = region.getByRole('article', { name: 'Crude oil' })
  await expect.element(crude).toHaveTextContent('51.1% of China’s imports from Russia in 2022.')
  worker.use(faults.status('api/findings.json', 404))
  void pageClient().resetQueries({ queryKey: findingsQuery.queryKey, exact: true })
  const alert = region.getByRole('alert')
  await expect.element(alert).toHaveTextContent(/^Some sentences are missing.*404 for api\/findings\.json/)
  await expect.element(crude).toHaveTextContent('+44.2%')
  await expect.element(crude).toHaveTextContent('Its value then changed by +4% in 2023')
  await expect.element(crude).not.toHaveTextContent('51.1%')
  const verdicts = () => Array.from(document.querySelectorAll('.claim-verdict'), ({ textContent }) => textContent)
  expect(verdicts()).toEqual(claims.map(({ verdict }) => verdict))
  await expect.element(region.getByRole('group', { name: 'More electronics?' })).toHaveTextContent('cannot settle it')
  worker.resetHandlers()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.element(crude).toHaveTextContent('51.1%')
  expect(region.getByRole('alert').elements()).toEqual([])
})
