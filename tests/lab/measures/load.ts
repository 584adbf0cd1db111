import type { BrowserContext } from 'playwright'
import { type Condition, type Measurement, builds } from '../measurement.ts'
import { work } from '../browser.ts'
import { count, kB, median, ms, ratio } from '../report.ts'

const phone: Condition = { name: 'phone: 4 × slower CPU, 1.6 Mbit/s, 150 ms', slower: 4 }
const desk: Condition = { name: 'desk: full speed, no limit', slower: 1 }
/** Lighthouse's “slow 4G”, 150 ms and 1.6 Mbit/s a connection, in the values that it applies to real requests. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1000) / 8,
  uploadThroughput: (675 * 1000) / 8,
}

function watch(): void {
  const seen = { lcp: 0, cls: 0, live: Number.NaN, tasks: new Array<readonly [start: number, ms: number]>() }
  Reflect.set(window, 'loadBench', seen)
  const observe = (type: string, each: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime
  })
  observe('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') !== true) seen.cls += Number(Reflect.get(entry, 'value'))
  })
  observe('longtask', ({ startTime, duration }) => {
    seen.tasks.push([startTime, duration])
  })
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset['live'] === undefined) return
    seen.live = performance.now()
    observer.disconnect()
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] })
}

/** Reads the measures in the page. A task longer than 50 ms blocks for the time beyond 50 ms. */
function seenBy() {
  const { lcp, cls, live, tasks } = Reflect.get(window, 'loadBench')
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const after = tasks.filter(([start, length]: [number, number]) => start + length > fcp)
  const tbt = after.reduce((sum: number, [, length]: [number, number]) => sum + Math.max(0, length - 50), 0)
  return { fcp, lcp, cls, live, tbt }
}

async function visit(context: BrowserContext, url: string, { slower }: Condition) {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  let bytes = 0
  const requests = new Set<string>()
  await devtools.send('Performance.enable')
  await devtools.send('Network.enable')
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache !== true && response.url.startsWith('http')) requests.add(requestId)
  })
  devtools.on('Network.requestServedFromCache', ({ requestId }) => requests.delete(requestId))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) bytes += encodedDataLength
  })
  if (slower === 4) await devtools.send('Network.emulateNetworkConditions', slow4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(watch)
  await page.goto(url)
  if (!url.endsWith('static.html')) await page.waitForSelector('.chart-area svg')
  await page.waitForLoadState('networkidle')
  const seen = { ...(await page.evaluate(seenBy)), work: await work({ devtools }), bytes, requests: requests.size }
  await page.close()
  return Object.entries(seen).filter(([, value]) => !Number.isNaN(value))
}

const row = (of: string, show = ms) => [of, median, show] as const
const shift = (value: number): string => value.toFixed(3)

export const load: Measurement = {
  name: 'load',
  title: 'Load',
  how: 'Two visits by Chromium, brotli and HTTP/1.1, until the page is at rest with its live chart in place. *Live*: the application has taken the page over. Limits are applied to real requests, not simulated as Lighthouse does.',
  conditions: [phone, desk],
  subjects: (sites) => [...builds(sites), { name: 'now, without scripts', address: `${sites.now}/static.html` }],
  turns: 7,
  open: async (browser, { address }, condition) => ({
    async take() {
      const viewport = condition === phone ? { width: 412, height: 823 } : { width: 1440, height: 1000 }
      const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'UTC' })
      const first = await visit(context, address, condition)
      const again = await visit(context, address, condition)
      await context.close()
      return Object.fromEntries([
        ...first.map(([name, value]) => [name, [value]]),
        ...again.map(([name, value]) => [`again ${name}`, [value]]),
      ])
    },
  }),
  rows: {
    FCP: row('fcp'),
    LCP: row('lcp'),
    TBT: row('tbt'),
    CLS: row('cls', shift),
    live: row('live'),
    work: row('work'),
    kB: row('bytes', kB),
    requests: row('requests', count),
    'second visit, live': row('again live'),
    'second visit, work': row('again work'),
    'second visit, kB': row('again bytes', kB),
    'second visit, requests': row('again requests', count),
  },
  goals: (value) => [
    ['LCP over the static page', value('LCP', 'now') / value('LCP', 'now, without scripts'), 1.02, ratio],
    ['CLS', value('CLS', 'now'), 0.005, shift],
    ['live over before', value('live', 'now') / value('live', 'before'), 0.9, ratio],
    ['TBT over before', value('TBT', 'now') / value('TBT', 'before'), 0.75, ratio],
  ],
}
