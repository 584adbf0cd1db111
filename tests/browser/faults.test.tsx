import type { QueryKey } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buyersQuery, mirrorQuery, pricesQuery, worldQuery } from '#src/api/abroadQueries.ts'
import {
  catalogueQuery,
  conversionsQuery,
  findingsQuery,
  headingsQuery,
  productsQuery,
  seriesQuery,
} from '#src/api/queries.ts'
import { correctionsQuery } from '#src/api/sourceQueries.ts'
import { faultsOf } from '#mocks/msw/faultMatrix.ts'
import { worker } from '#mocks/msw/browser.ts'
import type { FaultCell } from '#mocks/msw/faultMatrix.ts'
import { full } from '#tests/full.ts'
import { openPage, pageClient } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines, shapesOf, strokesOf } from '#tests/browser/support/chart.ts'
import type { Place } from '#tests/browser/support/faultPage.ts'
import { goThrough, hurry, isDrawn, until } from '#tests/browser/support/faultPage.ts'

// These tests put every fault on the page. All resources come through one client, which the unit tests hold against
// every fault; so `npm test` takes one resource through all of them and the others through one, and `npm run test:full`
// takes all through all. The message says what failed, Try again works, nothing that was drawn is lost, the rest works,
// and nothing reaches the console (support/setup.ts fails the test if it does). Chromium's own log of a failed status,
// "Failed to load resource", is no console message of the page and is not seen here.

beforeEach(hurry)
afterEach(() => {
  vi.restoreAllMocks()
})

/** The answer of this fault passes the client's fetch and retry and fails its schema before the page hears of it. */
const oneFault = 'another contract'

/** Faults of a resource that this run tries; `count` is the number of all its faults. */
async function cellsOf(resource: string, ordered: boolean, count: number): Promise<readonly FaultCell[]> {
  const all = faultsOf(resource, await (await fetch(`/${resource}`)).text(), ordered)
  expect(all.length).toBe(count)
  const cells = all.filter(({ name }) => full || resource === places[0]?.resource || name === oneFault)
  expect(cells.length).toBeGreaterThan(0)
  return cells
}

const explored = '?series=M-2709,M-2701&freq=year'

type FaultyPlace = Place & { readonly search: string; readonly ordered: boolean; readonly count: number }

/** A place whose closer look draws elements that the selector `marks` matches. */
const look = (
  resource: string,
  { queryKey: key }: { readonly queryKey: QueryKey },
  view: string,
  marks: string,
  { ordered, count = 33 }: { readonly ordered: boolean; readonly count?: number },
): FaultyPlace => ({
  resource: `api/${resource}.json`,
  key,
  part: '.look',
  drawn: `.chart-body svg :is(${marks})`,
  search: `${explored}&view=${view}`,
  ordered,
  count,
})

const places: readonly FaultyPlace[] = [
  {
    resource: 'api/series/M-2701.monthly.json',
    key: seriesQuery({ id: 'M-2701', frequency: 'monthly' }).queryKey,
    part: '#explore',
    drawn: 'g[data-series="M-2701"]',
    search: '?series=M-2709,M-2701&freq=month',
    away: '?series=M-2709&freq=month',
    ordered: true,
    count: 33,
  },
  look('products/M-2023', productsQuery('M', 2023), 'movers', 'rect, path', { ordered: false }),
  look('prices', pricesQuery, 'prices', 'path', { ordered: false, count: 28 }),
  look('mirror', mirrorQuery, 'books', 'path, rect', { ordered: false }),
  {
    resource: 'api/corrections.json',
    key: correctionsQuery.queryKey,
    part: '#sources-corrections',
    drawn: 'ol',
    search: `${explored}#sources-corrections`,
    ordered: false,
    count: 28,
  },
  {
    resource: 'api/findings.json',
    key: findingsQuery.queryKey,
    part: '#claims',
    drawn: '.lead',
    search: explored,
    ordered: false,
    count: 30,
  },
  // `npm run test:full` adds other requests of the same parts of the page.
  ...(full
    ? [
        {
          resource: 'api/series/M-2710.annual.json',
          key: seriesQuery({ id: 'M-2710', frequency: 'annual' }).queryKey,
          part: '#explore',
          drawn: 'g[data-series="M-2710"]',
          search: '?series=M-2709,M-2701,M-2710&freq=year',
          away: '?series=M-2709,M-2701&freq=year',
          ordered: true,
          count: 33,
        },
        look('headings', headingsQuery, 'movers', 'rect, path', { ordered: false, count: 29 }),
        look('world', worldQuery, 'world', 'path', { ordered: true }),
        look('buyers', buyersQuery, 'buyers', 'path', { ordered: true }),
      ]
    : []),
]

const verdicts = (): string[] =>
  Array.from(document.querySelectorAll('.claim .claim-verdict'), ({ textContent }) => textContent)

it.each(places)('$resource', { timeout: 60_000 }, async ({ search, ordered, count, ...place }) => {
  await openPage(search)
  const client = pageClient()
  await until(`${place.resource}: drawn at first`, () => isDrawn(place))
  // A closer look takes the place of the chart, so that only the claims stand beside it.
  const isLook = search.includes('&view=')
  await until('crude oil drawn', () => isLook || drawnSeries().includes('M-2709'))
  await until('the claims', () => verdicts().length === 5)
  const held = verdicts()
  // The drawn elements stay the same ones; their points may move, because the names at the line ends take room.
  const strokes = isLook ? [] : strokesOf('M-2709')
  const points = isLook ? 0 : shapesOf('M-2709').split('L').length
  for (const cell of await cellsOf(place.resource, ordered, count)) {
    await goThrough(place, cell, client)
    expect(verdicts(), cell.name).toEqual(held)
    if (isLook) continue
    expect(shapesOf('M-2709').split('L').length, cell.name).toBe(points)
    expect(
      strokesOf('M-2709').every((stroke, i) => stroke === strokes[i]),
      `${cell.name}: the same elements`,
    ).toBe(true)
  }
})

it('the rest of the page works while a part has failed', async () => {
  const broken = ['api/prices.json', 'api/mirror.json', 'api/products/M-2023.json', 'api/series/M-2710.annual.json']
  worker.use(
    ...broken.flatMap((resource) =>
      faultsOf(resource, '{"rows":[{"flow":"M"}]}', false)
        .slice(0, 1)
        .map(({ handler }) => handler),
    ),
  )
  const page = await openPage('?series=M-2709,M-2710&freq=year')
  await until('an alert', () => document.querySelector('#explore [role=alert]') !== null)
  await expectLines('M-2709')
  const coal = page.getByRole('checkbox', { name: 'Coal', exact: true }).element()
  if (coal instanceof HTMLElement) coal.click()
  await expectLines('M-2709', 'M-2701')
  await expect.element(page.getByRole('article', { name: 'Crude oil' })).toHaveTextContent(/Holds/)
  const heading = (name: string) => page.getByRole('heading', { level: 2, name })
  const gallery = page.getByRole('region', { name: 'Closer looks' })
  for (const name of ['Against world prices', 'Two countries’ figures', 'What rose and fell']) {
    await gallery.getByRole('link', { name }).click()
    await expect.element(heading(name)).toBeVisible()
    await until(`${name}: an alert`, () => document.querySelector('.look [role=alert]') !== null)
    // Only a figure that is loading keeps the height of a screen.
    const { clientHeight = 0 } = document.querySelector('.look') ?? {}
    expect(clientHeight, name).toBeLessThan(400)
  }
  await gallery.getByRole('link', { name: 'Price or volume?' }).click()
  await expect.element(heading('Price or volume?')).toBeVisible()
  await until('price-volume drawn', () => document.querySelector('.look .chart-body svg') !== null)
  await page.getByRole('link', { name: 'Back to the chart' }).click()
  await expectLines('M-2709', 'M-2701')
})

// Nothing is drawn without these resources, and every line comes back with them.
const allDepends = [
  {
    resource: 'api/catalogue.json',
    key: catalogueQuery.queryKey,
    part: 'main',
    search: '?series=M-2709',
    ordered: false,
    count: 29,
  },
  // In `npm test`, money.test.tsx checks the message of the rates.
  ...(full
    ? [
        {
          resource: 'api/rates.json',
          key: conversionsQuery.queryKey,
          part: '#explore',
          search: '?series=M-2709&money=cny',
          ordered: true,
          count: 33,
        },
      ]
    : []),
]

it.each(allDepends)('$resource', { timeout: 60_000 }, async ({ search, ordered, count, ...depends }) => {
  await openPage(search)
  const client = pageClient()
  const place: Place = { ...depends, drawn: '.chart-body g[data-series="M-2709"]' }
  await until('drawn at first', () => isDrawn(place))
  for (const cell of await cellsOf(place.resource, ordered, count)) await goThrough(place, cell, client)
})
