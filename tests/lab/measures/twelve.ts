import type { Browser, Locator, Page } from 'playwright'
import {
  type Opened,
  frameAfter,
  live,
  missedOf,
  openPage,
  pauseMs,
  rest,
  slowDown,
  watchInput,
  work,
} from '../browser.ts'
import { type Measurement, builds, fourTimesSlower, fullSpeed } from '../measurement.ts'
import { count, median, ms, p95, percent } from '../report.ts'

// Only seven published series have months. Five more borrow the months of crude oil, each at a level of its own: the
// page is measured, not the figures.
const real = ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'M-GAS', 'X-TOTAL', 'M-TOTAL']
const lent = ['M-2710', 'M-7403', 'M-7601', 'X-8703', 'X-8517']
const shown: readonly string[] = [...real, ...lent]
/** Without this series the value axis changes, without any other it stays. */
const largest = 'M-TOTAL'
const twelve = `series=${shown.join(',')}`

type Commodity = {
  readonly id: string
  readonly names: { readonly en: string }
  readonly series: { readonly id: string }[]
}
type Catalogue = { readonly commodities: Commodity[] }
/** Data in the page's HTML: each answer beside its query key. */
type PageData = readonly (readonly [key: readonly string[], answer: Catalogue])[]
type Months = { readonly observations: readonly { readonly valueUsd: number | null }[] }

/** HTML with a catalogue in which twelve series have months; its first view is then drawn in the browser. */
function lending(html: string): string {
  const empty = html.replace(
    /<div id="root">[\s\S]*<\/div>(?=\s*<script type="application\/json")/,
    '<div id="root"></div>',
  )
  const data = /(<script type="application\/json"[^>]*>)([\s\S]*?)(<\/script>)/
  return empty.replace(data, (_, open: string, json: string, close: string) => {
    const answers: PageData = JSON.parse(json)
    const catalogue = answers.find(([key]) => key.join('/') === 'trade/catalogue')?.[1]
    if (catalogue === undefined) throw new Error('The page has no catalogue in it')
    for (const info of catalogue.commodities.flatMap(({ series }) => series)) {
      if (lent.includes(info.id))
        Object.assign(info, { frequency: 'monthly', book: 'customs', value: { first: '2017-01', last: '2026-07' } })
    }
    return open + JSON.stringify(answers).replaceAll('<', String.raw`\u003c`) + close
  })
}

/** Opens a view in which twelve series have months, and waits until `charts` of them have all lines in `room`. */
async function openLending(
  browser: Browser,
  address: string,
  search = twelve,
  room = '#explore',
  charts = 1,
): Promise<Opened> {
  const opened = await openPage(browser)
  const { page } = opened
  const crude: Months = await (await fetch(`${address}api/series/M-2709.monthly.json`)).json()
  await page.route(/\/\?(?:series|board)=/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: lending(await response.text()) })
  })
  await page.route('**/api/series/*.monthly.json', async (route) => {
    const id = /series\/(.+)\.monthly/.exec(route.request().url())?.[1] ?? ''
    if (!lent.includes(id)) return route.continue()
    const factor = 0.2 + 0.13 * lent.indexOf(id)
    const lend = (value: number | null): number | null => (value === null ? null : Math.round(value * factor))
    const observations = crude.observations.map((one) => ({ ...one, valueUsd: lend(one.valueUsd) }))
    return route.fulfill({ json: { ...crude, id, observations } })
  })
  await page.goto(`${address}?${search}`)
  await live(page)
  await page.mouse.move(8, 8)
  await page.waitForFunction(
    ([selector, all, lines]) =>
      Array.from(document.querySelectorAll(selector), (one) => one.querySelectorAll('[data-series]').length).filter(
        (drawn) => drawn === lines,
      ).length >= all,
    [room, charts, shown.length] as const,
  )
  await page.waitForLoadState('networkidle')
  return opened
}

type Box = Awaited<ReturnType<Locator['elementHandle']>>

/** Finds the checkboxes of the series once: a search by name takes longer than a toggle and leaves garbage to it. */
async function checkboxes(page: Page): Promise<ReadonlyMap<string, Box>> {
  const { commodities }: Catalogue = await page.evaluate(async () => (await fetch('api/catalogue.json')).json())
  const names = new Map(commodities.map(({ id, names: { en } }) => [id, en]))
  const boxes = shown.map(async (id) => {
    const flow = id.startsWith('M') ? 'From Russia to China' : 'From China to Russia'
    const box = page
      .getByRole('group', { name: flow })
      .getByRole('checkbox', { name: names.get(id) ?? id, exact: true })
    return [id, await box.elementHandle()] as const
  })
  return new Map(await Promise.all(boxes))
}

export const toggles: Measurement = {
  name: 'toggles',
  title: 'Toggles on the page',
  how: 'From the click to its frame, picker, title, chart, labels, notes and all, of twelve series of 115 months. *Work* is that of the page’s thread meanwhile.',
  conditions: [fullSpeed, fourTimesSlower],
  subjects: builds,
  turns: shown.length * 2 * 5,
  unmeasured: 12,
  async open(browser, { address }, condition) {
    const opened = await openLending(browser, address)
    const { page } = opened
    await watchInput(page)
    const boxes = await checkboxes(page)
    await slowDown(opened, condition)
    return {
      async take(turn) {
        const id = shown[Math.floor(turn / 2) % shown.length] ?? ''
        const box = boxes.get(id)
        await box?.scrollIntoViewIfNeeded()
        const place = (await box?.boundingBox()) ?? null
        if (place === null) throw new Error(`${id} has no checkbox`)
        await page.mouse.move(place.x + 6, place.y + 6)
        // Deferred work of the previous toggle ends before this one starts.
        await rest(page)
        const before = await work(opened)
        // The press lasts, so that its own frame is over when the button is released.
        const click = { delay: pauseMs(turn) }
        const took = await frameAfter(page, () => page.mouse.click(place.x + 6, place.y + 6, click))
        const worked = (await work(opened)) - before
        const lines = await page.locator('#explore [data-series]').count()
        if (lines !== shown.length - 1 + (turn % 2)) throw new Error(`Toggle ${turn}: ${lines} lines were painted`)
        return { all: [took], [id === largest ? 'other axis' : 'same axis']: [took], work: [worked] }
      },
      close: () => page.close(),
    }
  },
  rows: {
    p50: ['all', median, ms],
    p95: ['all', p95, ms],
    work: ['work', median, ms],
    'same axis, p50': ['same axis', median, ms],
    'same axis, p95': ['same axis', p95, ms],
    'other axis, p50': ['other axis', median, ms],
    'other axis, p95': ['other axis', p95, ms],
  },
  goals: (value, { slower }) => (slower === 4 ? [['a toggle is painted in (p95)', value('p95', 'now'), 32, ms]] : []),
}

const figures = 6
const moves = 120

/** Six figures of the same twelve series, each from another month on. */
const six = new URLSearchParams(
  Array.from({ length: figures }, (_, i) => ['board', `${twelve}&from=2017-0${i + 1}`]),
).toString()

export const board: Measurement = {
  name: 'board',
  title: 'The pointer over a figure, alone and on a board of six',
  how: 'Frames missed while the pointer moves over one figure of twelve series and back.',
  conditions: [fourTimesSlower],
  subjects: (sites) =>
    builds(sites).flatMap(({ name, address }) => [
      { name, address },
      { name: `${name}, one of six`, address: `${address}?${six}` },
    ]),
  turns: 5,
  open: async (browser, { address }, condition) => ({
    async take() {
      const [place = '', search] = address.split('?')
      const room = search === undefined ? '#explore .chart-room' : '#board .chart-room'
      const opened = await openLending(browser, place, search, room, search === undefined ? 1 : figures)
      const { page } = opened
      const chart = page.locator(room).first()
      await chart.scrollIntoViewIfNeeded()
      await chart.hover()
      await page.waitForTimeout(500)
      const box = await chart.boundingBox()
      if (box === null) throw new Error('The chart is not on the page')
      await slowDown(opened, condition)
      await page.evaluate(() => {
        const times: number[] = []
        Reflect.set(window, 'times', times)
        const note = (now: number): void => {
          times.push(now)
          requestAnimationFrame(note)
        }
        requestAnimationFrame(note)
      })
      for (let i = 0; i < moves; i += 1) {
        const part = Math.abs((((i / moves) * 2) % 2) - 1)
        await page.mouse.move(box.x + 60 + part * (box.width * 0.6), box.y + box.height / 2)
        await page.waitForTimeout(8)
      }
      const times = await page.evaluate((): number[] => Reflect.get(window, 'times'))
      await page.close()
      return { missed: [missedOf(times.slice(1).map((time, i) => time - (times[i] ?? time)))] }
    },
  }),
  rows: { 'frames missed': ['missed', median, percent] },
  goals(value) {
    const more = value('frames missed', 'now, one of six') - value('frames missed', 'now')
    return [['points more on a board of six', more, 3, percent]]
  },
}

const [firstToggles, laterToggles] = [100, 2000]

async function kept({ devtools }: Opened): Promise<readonly [heap: number, nodes: number, listeners: number]> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
  return [usedSize, nodes, jsEventListeners]
}

async function toggle(page: Page, times: number): Promise<void> {
  const boxes = [...(await checkboxes(page)).values()]
  for (let i = 0; i < times; i += 1) {
    const isOn = await boxes[Math.floor(i / 2) % boxes.length]?.evaluate(async (box) => {
      if (box instanceof HTMLInputElement) box.click()
      await new Promise((painted) => requestAnimationFrame(() => requestIdleCallback(painted, { timeout: 1000 })))
      return box instanceof HTMLInputElement && box.isConnected ? box.checked : null
    })
    if (isOn !== (i % 2 === 1)) throw new Error(`Toggle ${i} of the page with twelve lines did nothing`)
  }
}

const first = ([before = Number.NaN]: readonly number[]): number => before
const grown = ([before = Number.NaN, after = Number.NaN]: readonly number[]): number => (after / before - 1) * 100

export const memory: Measurement = {
  name: 'memory',
  title: 'Memory of two thousand toggles',
  how: `What is kept after a collection of garbage: after ${firstToggles} toggles of the page with twelve lines, and after ${laterToggles} more.`,
  conditions: [fullSpeed],
  subjects: builds,
  turns: 1,
  open: async (browser, { address }) => ({
    async take() {
      const opened = await openLending(browser, address)
      await toggle(opened.page, firstToggles)
      const before = await kept(opened)
      await toggle(opened.page, laterToggles)
      const after = await kept(opened)
      await opened.page.close()
      const [heap, nodes, listeners] = [0, 1, 2].map((i) => [before[i] ?? 0, after[i] ?? 0])
      return { heap: heap ?? [], nodes: nodes ?? [], listeners: listeners ?? [] }
    },
  }),
  rows: {
    'heap, bytes': ['heap', first, count],
    'grown by': ['heap', grown, percent],
    'DOM nodes': ['nodes', first, count],
    'more nodes': ['nodes', grown, percent],
    'event listeners': ['listeners', first, count],
    'more listeners': ['listeners', grown, percent],
  },
  goals: (value) => [
    ['the heap grown by', value('grown by', 'now'), 10, percent],
    ['more nodes', value('more nodes', 'now'), 1, percent],
    ['more listeners', value('more listeners', 'now'), 0, percent],
  ],
}
