import type { Browser, Locator, Page } from 'playwright'
import type { Sites } from './bench.ts'
import { goal, median, ms, p95, ratioRow, table } from './report.ts'

// Only seven published series have months. Five more borrow the months of crude oil, each at a level of its own: the
// page is measured, not the figures.
const real = ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'M-GAS', 'X-TOTAL', 'M-TOTAL']
const lent = ['M-2710', 'M-7403', 'M-7601', 'X-8703', 'X-8517']
const shown = [...real, ...lent]
const largest = 'M-TOTAL'
const rounds = 5
/** Toggles that are not measured, because they run code that no compiler has seen yet. */
const unmeasured = 12

type Commodity = {
  readonly id: string
  readonly names: { readonly en: string }
  readonly series: { readonly id: string }[]
}
type Catalogue = { readonly commodities: Commodity[] }
/** Data in the page's HTML: each answer beside its query key; earlier builds had the catalogue by name. */
type PageData = readonly (readonly [key: readonly string[], answer: Catalogue])[] | { readonly catalogue: Catalogue }
type Months = { readonly observations: readonly { readonly valueUsd: number | null }[] }

function catalogueOf(data: PageData): Catalogue {
  if ('catalogue' in data) return data.catalogue
  const found = data.find(([key]) => key.join('/') === 'trade/catalogue')
  if (found === undefined) throw new Error('The page has no catalogue in it')
  return found[1]
}

/** HTML with a catalogue in which twelve series have months; its first view is then drawn in the browser. */
function lending(html: string): string {
  return html
    .replace(/<div id="root">[\s\S]*<\/div>(?=\s*<script type="application\/json")/, '<div id="root"></div>')
    .replace(
      /(<script type="application\/json"[^>]*>)([\s\S]*?)(<\/script>)/,
      (_, open: string, json: string, close: string) => {
        const data: PageData = JSON.parse(json)
        for (const info of catalogueOf(data).commodities.flatMap(({ series }) => series)) {
          if (lent.includes(info.id))
            Object.assign(info, { frequency: 'monthly', book: 'customs', value: { first: '2017-01', last: '2026-07' } })
        }
        return open + JSON.stringify(data).replaceAll('<', String.raw`\u003c`) + close
      },
    )
}

export const twelve = `series=${shown.join(',')}`

/** Opens a page on which twelve series have months in every view. */
export async function openLending(browser: Browser, address: string, search: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB', timezoneId: 'UTC' })
  const crude: Months = await (await fetch(`${address}/api/series/M-2709.monthly.json`)).json()
  await page.route(/\/\?(?:series|board)=/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: lending(await response.text()) })
  })
  await page.route('**/api/series/*.monthly.json', async (route) => {
    const id = /series\/(.+)\.monthly/.exec(route.request().url())?.[1] ?? ''
    if (!lent.includes(id)) return route.continue()
    const factor = 0.2 + 0.13 * lent.indexOf(id)
    const observations = crude.observations.map((one) => ({
      ...one,
      valueUsd: one.valueUsd === null ? null : Math.round(one.valueUsd * factor),
    }))
    return route.fulfill({ json: { ...crude, id, observations } })
  })
  await page.goto(`${address}/?${search}`)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  await page.mouse.move(8, 8)
  return page
}

export async function openWithTwelve(browser: Browser, address: string): Promise<Page> {
  const page = await openLending(browser, address, twelve)
  await page.waitForFunction(
    (count) => document.querySelectorAll('#explore [data-series]').length === count,
    shown.length,
  )
  await page.waitForLoadState('networkidle')
  return page
}

type Toggle = { readonly took: number; readonly lines: number }

/** Reports when the frame of each click has left the page's thread, and the lines drawn then; runs in the page. */
function watchClicks(): void {
  const onClick = (event: Event): void => {
    requestAnimationFrame(() => {
      const drawn = (): void => {
        const took = performance.now() - event.timeStamp
        const lines = document.querySelectorAll('#explore [data-series]').length
        dispatchEvent(new CustomEvent<Toggle>('toggled', { detail: { took, lines } }))
      }
      // The priority puts the task before all others that have been posted.
      void scheduler.postTask(drawn, { priority: 'user-blocking' })
    })
  }
  document.addEventListener('click', onClick, true)
}

function nextToggle(): Promise<Toggle> {
  return new Promise((resolve) => {
    addEventListener('toggled', (event) => event instanceof CustomEvent && resolve(event.detail), { once: true })
  })
}

type Box = Awaited<ReturnType<Locator['elementHandle']>>

/** Finds the checkboxes of the series once: a search by name takes longer than a toggle and leaves garbage to it. */
export async function checkboxes(page: Page): Promise<Map<string, Box>> {
  const { commodities } = await page.evaluate(async () => (await fetch('api/catalogue.json')).json())
  const names = new Map<string, string>(commodities.map(({ id, names: { en } }: Commodity) => [id, en]))
  const boxes = shown.map(async (id) => {
    const group = page.getByRole('group', {
      name: id.startsWith('M') ? 'From Russia to China' : 'From China to Russia',
    })
    return [id, await group.getByRole('checkbox', { name: names.get(id) ?? id, exact: true }).elementHandle()] as const
  })
  return new Map(await Promise.all(boxes))
}

const toggledAt = (n: number): string => shown[Math.floor(n / 2) % shown.length] ?? ''

async function toggleable(browser: Browser, address: string, slower: number) {
  const page = await openWithTwelve(browser, address)
  await page.evaluate(watchClicks)
  const boxes = await checkboxes(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const toggle = async (n: number): Promise<Toggle> => {
    const box = boxes.get(toggledAt(n))
    await box?.scrollIntoViewIfNeeded()
    const place = (await box?.boundingBox()) ?? null
    if (place === null) throw new Error(`${toggledAt(n)} has no checkbox`)
    await page.mouse.move(place.x + 6, place.y + 6)
    // Deferred work of the previous toggle ends before this one starts.
    await page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 1000 })))
    const told = page.evaluate(nextToggle)
    // The press is as long as a finger's: its own frame is over when the button is released.
    await page.mouse.click(place.x + 6, place.y + 6, { delay: 80 })
    return told
  }
  return { toggle, close: () => page.close(), times: new Array<{ readonly id: string; readonly took: number }>() }
}

const columns = ['p50', 'p95', 'same axis p50', 'p95', 'other axis p50', 'p95']
const toggleCount = shown.length * 2 * rounds

/**
 * @returns for each build, in milliseconds, the median and 95th percentile of all toggles, of those that leave the
 * value axis as it is and of those that change it
 */
async function measureToggles(browser: Browser, addresses: readonly string[], slower: number): Promise<number[][]> {
  const pages = await Promise.all(addresses.map((address) => toggleable(browser, address, slower)))
  for (let n = 0; n < toggleCount + unmeasured; n += 1)
    // The builds take turns in coming first.
    for (const { toggle, times } of Math.floor(n / 2) % 2 === 0 ? pages : pages.toReversed()) {
      const { took, lines } = await toggle(n)
      if (lines !== shown.length - 1 + (n % 2)) throw new Error(`Toggle ${n}: ${lines} lines were painted`)
      if (n >= unmeasured) times.push({ id: toggledAt(n), took })
    }
  for (const { close } of pages) await close()
  return pages.map(({ times }) =>
    [times, times.filter(({ id }) => id !== largest), times.filter(({ id }) => id === largest)].flatMap((some) => {
      const took = some.map((one) => one.took)
      return [median(took), p95(took)]
    }),
  )
}

export async function togglesSection(browser: Browser, { now, before }: Sites): Promise<string> {
  const sections: string[] = []
  for (const slower of [1, 4]) {
    const [own = [], older] = await measureToggles(browser, before === null ? [now] : [now, before], slower)
    const [, longest = Number.NaN] = own
    sections.push(
      table(
        [slower === 1 ? 'Full speed' : `${slower} × slower CPU`, ...columns],
        [['now', ...own.map(ms)], ...(older === undefined ? [] : [['before', ...older.map(ms)], ratioRow(own, older)])],
      ),
      '',
      ...(slower === 4 ? [goal('a toggle is painted in ≤ 32 ms (p95)', ms(longest), longest <= 32)] : []),
    )
  }
  return [
    `From the click to its frame, picker, title, chart, labels, notes and all; ${toggleCount} toggles of twelve series of 115 months.`,
    '',
    ...sections,
  ].join('\n')
}
