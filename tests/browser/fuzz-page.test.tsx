import type { QueryKey } from '@tanstack/react-query'
import * as fc from 'fast-check'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import {
  buyersQuery,
  contextQuery,
  dependenceQuery,
  europeQuery,
  headingSuppliersQuery,
  mirrorQuery,
  pricesQuery,
  russiaQuery,
  suppliersQuery,
  worldQuery,
} from '#src/api/abroadQueries.ts'
import { catalogueQuery, conversionsQuery, headingsQuery, productsQuery, seriesQuery } from '#src/api/queries.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { addressOf } from '#src/view/address/writeView.ts'
import { faults } from '#mocks/msw/faults.ts'
import { worker } from '#mocks/msw/browser.ts'
import { goTo, openPage, pageClient } from '#tests/browser/support/app.tsx'
import type { Place } from '#tests/browser/support/faultPage.ts'
import { askAnew, part, patience, until } from '#tests/browser/support/faultPage.ts'
import { noiseSince } from '#tests/browser/support/noise.ts'
import { anySearch } from '#tests/unit/support/arbitrarySearch.ts'
import type { BodyChange } from '#tests/unit/support/mutate.ts'
import { bodyChange, changedBody } from '#tests/unit/support/mutate.ts'
import { full } from '#tests/full.ts'
import { fetchCatalogue } from '#tests/browser/support/exported.ts'

// Arbitrary addresses and arbitrary answers reach the page itself: it never crashes or prints an unparsed value, and it
// always shows a chart or a message. Many more go through codec, schema and domain in Node
// (tests/unit/view/fuzz-urls.test.ts and tests/unit/mocks/fuzz-answers.test.ts).
// On failure fast-check names the seed and the path: `fc.assert(…, { seed, path })` runs that case alone.

const addresses = full ? 200 : 5
const bodies = full ? 200 : 8

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await fetchCatalogue()
})
afterEach(() => {
  vi.restoreAllMocks()
})

// A series of one year is drawn as one dot; elements in `defs` and `clipPath` are not drawn.
const shapes = '.chart-body svg :is(path, rect, circle):not(defs *, clipPath *), .chart-body td'
const unparsed = /NaN|undefined|Infinity|\[object/

/** Whether nothing is loading, and a chart or words are there. */
function isSettled(within: Element | null): within is Element {
  if (within === null || pageClient().isFetching() > 0 || within.querySelector('[aria-busy=true]') !== null)
    return false
  return within.querySelector(shapes) !== null || within.querySelector('.state, [role=alert]') !== null
}

/** Expects that no hostile text has become markup or broken the page. */
function expectHarmless(): void {
  expect(document.querySelectorAll('body script, body img, [onerror], [href^="javascript:"]').length).toBe(0)
  expect(document.querySelector('.fault')).toBeNull()
  expect(noiseSince()).toEqual([])
}

it(`${addresses} arbitrary addresses`, { timeout: 120_000 }, async () => {
  await openPage()
  await until('drawn at first', () => isSettled(document.querySelector('#explore')))
  await fc.assert(
    fc.asyncProperty(anySearch, async (asked) => {
      goTo(asked)
      const { view } = parseView(location.search, catalogue)
      const place = (): Element | null => document.querySelector(view.embed ? '.embedded' : '#explore')
      const { search } = new URL(addressOf(location.href, view, 'short'))
      // The page follows its address in a later task; until then it shows the previous view and its title.
      await new Promise(requestAnimationFrame)
      await vi.waitFor(() => {
        expect(location.search).toBe(search)
        expect(isSettled(place()), asked).toBe(true)
        // A title is the reader's own text and may say anything.
        if (view.title === null) expect(place()?.querySelector('.figure')?.textContent).not.toMatch(unparsed)
      }, patience)
      expectHarmless()
    }),
    // These commodities have few years: one is drawn as three points on a line, the other as a single point.
    { numRuns: addresses, examples: [['?series=X-7102'], ['?series=X-5107']] },
  )
})

/** Answers without their first list, without their second, and without the 56th row of the first. */
const incomplete: [BodyChange][] = [
  [{ changes: [{ steps: [0], act: 'empty', value: null }] }],
  [{ changes: [{ steps: [1], act: 'empty', value: null }] }],
  // Armenia has no August 2023, so the EU's last 12-month sum of it has no neighbour.
  [{ changes: [{ steps: [0, 55], act: 'remove', value: null }] }],
]

const explored = '?series=M-2709,M-2701&freq=year'
const placed = (
  resource: string,
  { queryKey: key }: { readonly queryKey: QueryKey },
  selector: string,
  search: string,
  share: number,
): Place & { readonly search: string; readonly share: number } => ({
  resource: `api/${resource}.json`,
  key,
  part: selector,
  drawn: shapes,
  search,
  share,
})

const places = [
  placed('catalogue', catalogueQuery, 'main', '?series=M-2709', 0.2),
  placed('headings', headingsQuery, '#explore', '?chart=treemap', 0.15),
  {
    ...placed(
      'series/M-2701.monthly',
      seriesQuery({ id: 'M-2701', frequency: 'monthly' }),
      '#explore',
      '?series=M-2701,M-2709',
      0.15,
    ),
    away: '?series=M-2709',
  },
  placed('products/M-2023', productsQuery('M', 2023), '#explore', '?chart=treemap', 0.2),
  placed('prices', pricesQuery, '.look', `${explored}&view=prices`, 0.1),
  placed('mirror', mirrorQuery, '.look', `${explored}&view=books`, 0.1),
  placed('world', worldQuery, '.look', `${explored}&view=world`, 0.05),
  placed('buyers', buyersQuery, '.look', `${explored}&view=buyers`, 0.05),
  placed('context', contextQuery, '.look', `${explored}&view=prices`, 0.05),
  placed('suppliers', suppliersQuery, '.look', `${explored}&view=suppliers`, 0.05),
  placed('suppliers/8703', headingSuppliersQuery('8703'), '.look', `${explored}&view=suppliers&of=X-8703`, 0.05),
  placed('dependence', dependenceQuery, '.look', `${explored}&view=dependence`, 0.05),
  placed('europe', europeQuery, '.look', '?view=europe', 0.05),
  placed('russia', russiaQuery, '.look', '?view=europe&freq=year', 0.05),
  placed('rates', conversionsQuery, '#explore', `${explored}&money=cny`, 0.05),
]

it('hostile names in an answer and a hostile title are shown as the text they are', async () => {
  const hostile = `"><img src="x" onerror="alert(1)"><script>alert(1)</script>`
  const named = (await (await fetch('/api/catalogue.json')).text())
    .replace('"en":"Crude oil"', `"en":${JSON.stringify(hostile)}`)
    .replaceAll('"names":{"en":"China Customs"', `"names":{"en":${JSON.stringify(hostile)}`)
  worker.use(faults.text('api/catalogue.json', named))
  const page = await openPage(`?series=M-2709,X-TOTAL&title=${encodeURIComponent(hostile)}`)
  await expect.element(page.getByRole('checkbox', { name: hostile })).toBeInTheDocument()
  await expect.element(page.getByRole('heading', { level: 3, name: hostile, exact: true })).toBeVisible()
  await expect
    .poll(() => document.querySelector('#explore .chart-body svg')?.textContent)
    .toContain(hostile.slice(0, 12))
  expect(document.querySelector('#explore .figure-notes')?.textContent).toContain(hostile)
  expectHarmless()
})

// `npm test` leaves out shares below a tenth, which would come to no body; those parts of the page are like that of
// prices.
const tried = full ? places : places.filter(({ share }) => share >= 0.1)

it.each(tried)('arbitrary bodies of $resource', { timeout: 120_000 }, async ({ share, search, ...place }) => {
  const good: unknown = await (await fetch(`/${place.resource}`)).json()
  await openPage(search)
  const client = pageClient()
  await until(`${place.resource}: drawn at first`, () => isSettled(document.querySelector(place.part)))
  let before = ''
  await fc.assert(
    fc.asyncProperty(bodyChange, async (change) => {
      worker.resetHandlers()
      const text = JSON.stringify(changedBody(good, change))
      worker.use(faults.text(place.resource, text))
      await askAnew(place, client)
      await until(place.resource, () => isSettled(document.querySelector(place.part)))
      const said = Array.from(part(place).querySelectorAll('[role=alert]'), ({ textContent }) => textContent)
      // An arbitrary catalogue may name series that are not published, which then fail to load.
      const named = place.resource === 'api/catalogue.json' ? ['api/series/', place.resource] : [place.resource]
      expect(said.filter((words) => !named.some((resource) => words.includes(resource)))).toEqual([])
      // A name may be any word, including those of `unparsed`, and the figure of the body before may still be shown:
      // then the text of the page proves nothing.
      const isTold = said.length === 0 && !unparsed.test(before + text)
      before = text
      if (isTold) expect(part(place).textContent).not.toMatch(unparsed)
      expectHarmless()
    }),
    { numRuns: incomplete.length + Math.round(bodies * share), examples: incomplete },
  )
})
