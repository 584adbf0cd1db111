import { beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
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
    statement: '(claimed +44%, in dollars).',
  },
  {
    name: 'Gas',
    figure: '+150.7%',
    verdict: 'Holds',
    search: '?series=M-GAS&freq=year&from=2017-01',
    ids: ['M-GAS'],
    marked: ['+150.7%', '$10.7 bn', '$4.3 bn'],
    statement: '(claimed over +100%, in dollars).',
  },
  {
    name: 'Chinese exports',
    figure: '+12.4%',
    verdict: 'Holds on first release',
    search: '?series=X-TOTAL&freq=year&from=2017-01',
    ids: ['X-TOTAL'],
    marked: ['+12.4%', '$75.5 bn', '$67.2 bn'],
    statement: '(claimed +12.8%, in dollars).',
  },
  {
    name: 'Microchips',
    figure: '+142% or −17%',
    verdict: 'Depends on the source',
    search: '?series=X-8542,X-8542.quoted&freq=year',
    ids: ['X-8542', 'X-8542.quoted'],
    marked: ['−16.9%', '$180 m', '$216 m', '+141.9%', '$179 m', '$74 m'],
    statement: '(claimed more than ×2, in dollars).',
  },
] as const

const fifth = { name: 'Electronics', figure: '−19%', verdict: 'These figures cannot settle it' } as const
const five = [...claims, fifth]

/** Words of the chart on the years that it compares. */
const marked = (): string[] =>
  Array.from(figure().querySelectorAll('g[data-part=comparison] text'), ({ textContent }) => textContent)

const region = () => page.getByRole('region', { name: 'Five claims, checked' })
const bar = (name: string) => page.getByRole('region', { name: 'Explore' }).getByRole('group', { name, exact: true })
/** All sentences of one claim, which stand under *How we checked*. */
const sentences = (name: string): string =>
  Array.from(document.querySelectorAll('.claims-sentences > div'), ({ textContent }) => textContent).find((text) =>
    text.startsWith(name),
  ) ?? ''

beforeAll(async () => {
  await openPage()
})

describe('five claims, checked', () => {
  it('are articles in one line, in the order of the article', async () => {
    goTo('')
    await expect.element(region().getByRole('article', { name: 'Microchips' })).toBeVisible()
    const articles = region().getByRole('article').elements()
    expect(articles.map((article) => article.querySelector('h3')?.textContent)).toEqual(five.map(({ name }) => name))
    expect(new Set(articles.map((article) => article.getBoundingClientRect().top)).size).toBe(1)
  })

  it.each(claims)('$name: $figure, $verdict, and a link to the view that shows it', async (claim) => {
    const { name, verdict, search, ids } = claim
    goTo('')
    const article = region().getByRole('article', { name })
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
    // The address leaves out parameters of the link that equal the default.
    expect(new URLSearchParams(location.search).get('series')).toBe(open.get('series'))
    expect(new URLSearchParams(location.search).get('freq')).toBe('year')
  })

  it('say of electronics that these figures settle nothing, and open what BACI has of them', async () => {
    goTo('')
    const article = region().getByRole('article', { name: fifth.name })
    await expect.element(article).toHaveTextContent(fifth.verdict)
    await expect.element(article).toHaveTextContent(fifth.figure)
    await article.getByRole('link', { name: 'Show in chart' }).click()
    await expect.poll(() => location.search).toBe('?chart=treemap&flow=X&year=2022&node=85')
    await expect.poll(() => figure().textContent).toMatch(/together \$13\.4\sbn/)
  })
})

describe('How we checked', () => {
  it('opens the sentences of all claims, and closes them', async () => {
    goTo('')
    const how = region().getByText('How we checked')
    const crude = region().getByText('51.1% of China’s imports from Russia in 2022.')
    await expect.element(crude).not.toBeVisible()
    await how.click()
    await expect.element(crude).toBeVisible()
    const names = Array.from(document.querySelectorAll('.claims-sentences h3'), ({ textContent }) => textContent)
    expect(names).toEqual(five.map(({ name }) => name))
    await how.click()
    await expect.element(crude).not.toBeVisible()
  })

  it.each([
    ['Chinese exports', /Customs’ own first release: \+12\.8%\./],
    ['Microchips', /\+142% or −17% · claimed more than ×2/],
    ['Microchips', /\$74\D+\$179/],
    ['Microchips', /\$216\D+\$180/],
    ['Crude oil', /\+\u2060\$17\.9.*\+\u2060\$3\.9.*\+8\.3%.*\+\u2060\$14\.0.*\+33\.1%/],
  ])('says of %s what it rests on: %s', async (name, words) => {
    await expect.poll(() => sentences(name)).toMatch(words)
  })
})

describe('a claim that is open', () => {
  /** Names of the claims that the strip marks as current. */
  const current = (): (string | undefined)[] =>
    Array.from(
      document.querySelectorAll('.claims-strip [aria-current=true]'),
      (link) => link.closest('article')?.querySelector('h3')?.textContent,
    )
  const step = (from: string, name: string) => bar(from).getByRole('link', { name, exact: true })

  it('is marked in the strip, and none is while another view is shown', async () => {
    goTo('')
    await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL')
    expect(current()).toEqual([])
    await region().getByRole('article', { name: 'Gas' }).getByRole('link').click()
    await expect.poll(current).toEqual(['Gas'])
    // The mark depends on neither language nor theme.
    goTo('?series=M-GAS&freq=year&from=2017-01&theme=dark')
    await expect.poll(current).toEqual(['Gas'])
    await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
    await expect.poll(current).toEqual([])
  })

  it('has its verdict and its sentences over the figure', async () => {
    goTo('?series=M-2709&freq=year&from=2017-01')
    await expect
      .element(bar('Crude oil'))
      .toHaveTextContent(/^Crude oil: Holds\. Claimed \+\u2060?44%\. China Customs: \$40\.5/)
    await expect.element(bar('Crude oil')).toHaveTextContent('51.1% of China’s imports from Russia in 2022.')
    goTo('?series=M-2709')
    await expect.element(bar('Crude oil')).not.toBeInTheDocument()
  })

  it('has a way to the next and to the one before, round all five', async () => {
    goTo(claims[0].search)
    await expect.element(step('Crude oil', 'Next claim')).toHaveAttribute('href', claims[1].search)
    for (const [i, { name }] of five.slice(0, -1).entries()) {
      await step(name, 'Next claim').click()
      await expect.poll(current).toEqual([five[i + 1]?.name])
      await expect.element(bar(five[i + 1]?.name ?? '')).toHaveTextContent(five[i + 1]?.verdict ?? '')
    }
    await expect.element(step('Electronics', 'Next claim')).toHaveAttribute('href', claims[0].search)
    await step('Electronics', 'Previous claim').click()
    await expectLines('X-8542', 'X-8542.quoted')
    await expect.poll(current).toEqual(['Microchips'])
  })

  it('keeps the focus of whoever steps through the claims by keys', async () => {
    goTo(claims[0].search)
    await expect.element(step('Crude oil', 'Next claim')).toBeVisible()
    step('Crude oil', 'Next claim').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(step('Gas', 'Next claim')).toHaveFocus()
    // The address is written after the frame that shows the claim.
    await expect.poll(() => location.search).toBe(claims[1].search)
    history.back()
    await expect.poll(current).toEqual(['Crude oil'])
  })
})

it('the claims lose a sentence, and nothing else, to an answer of findings that fails', async () => {
  goTo('')
  await expect.poll(() => sentences('Crude oil')).toContain('51.1% of China’s imports from Russia in 2022.')
  worker.use(faults.status('api/findings.json', 404))
  void pageClient().resetQueries({ queryKey: findingsQuery.queryKey, exact: true })
  const alert = region().getByRole('alert')
  await expect.element(alert).toHaveTextContent(/^Some sentences are missing.*404 for api\/findings\.json/)
  await expect.element(region().getByRole('article', { name: 'Crude oil' })).toHaveTextContent('+44.2%')
  expect(sentences('Crude oil')).toContain('Its value then changed by about +4% in 2023')
  expect(sentences('Crude oil')).not.toContain('51.1%')
  const verdicts = () =>
    Array.from(document.querySelectorAll('.claim .claim-verdict'), ({ textContent }) => textContent)
  expect(verdicts()).toEqual(five.map(({ verdict }) => verdict))
  worker.resetHandlers()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => sentences('Crude oil')).toContain('51.1%')
  await expect.element(region().getByRole('article', { name: fifth.name })).toHaveTextContent(fifth.figure)
  expect(region().getByRole('alert').elements()).toEqual([])
})
