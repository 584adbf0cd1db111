import type { Browser, BrowserContext, CDPSession } from 'playwright'
import { kB, median, ms, times } from './numbers.ts'
import { goal, table } from './table.ts'

const visits = 7

type Device = {
  readonly name: string
  readonly slower: number
  readonly viewport: { readonly width: number; readonly height: number }
  readonly slow: boolean
}
export const phone: Device = {
  name: 'Phone (4 × slower CPU, 1.6 Mbit/s, 150 ms)',
  slower: 4,
  viewport: { width: 412, height: 823 },
  slow: true,
}
const desk: Device = {
  name: 'Desk (full speed, no limit)',
  slower: 1,
  viewport: { width: 1440, height: 1000 },
  slow: false,
}
/** Lighthouse's “slow 4G” as it is applied to real requests: 150 ms and 1.6 Mbit/s a connection come to this. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1000) / 8,
  uploadThroughput: (675 * 1000) / 8,
}

export type Load = {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
  readonly live: number
  readonly bytes: number
  readonly requests: number
}

/** Watches a page from its first moment; runs in the page. */
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

/** What was seen; runs in the page. Tasks over 50 ms block by what they are longer. */
function seenBy(): Omit<Load, 'bytes' | 'requests'> {
  const { lcp, cls, live, tasks } = Reflect.get(window, 'loadBench')
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const after = tasks.filter(([start, length]: [number, number]) => start + length > fcp)
  const tbt = after.reduce((sum: number, [, length]: [number, number]) => sum + Math.max(0, length - 50), 0)
  return { fcp, lcp, cls, live, tbt }
}

async function countTraffic(
  devtools: CDPSession,
): Promise<() => { readonly bytes: number; readonly requests: number }> {
  let bytes = 0
  const asked = new Set<string>()
  await devtools.send('Network.enable')
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache !== true && response.url.startsWith('http')) asked.add(requestId)
  })
  devtools.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) bytes += encodedDataLength
  })
  return () => ({ bytes, requests: asked.size })
}

/** One visit until it is at rest, the live chart included. */
export async function visit(
  context: BrowserContext,
  url: string,
  device: Device,
  hasApplication: boolean,
): Promise<Load> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const traffic = await countTraffic(devtools)
  if (device.slow) await devtools.send('Network.emulateNetworkConditions', slow4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: device.slower })
  await page.addInitScript(watch)
  await page.goto(url)
  if (hasApplication) await page.waitForSelector('.chart-area svg')
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(seenBy)
  await page.close()
  return { ...seen, ...traffic() }
}

type Subject = { readonly name: string; readonly path: string; readonly hasApplication: boolean }
const subjects: readonly Subject[] = [
  { name: 'this site', path: '/', hasApplication: true },
  { name: 'same HTML, no scripts', path: '/static.html', hasApplication: false },
]

/** Of each number its median. */
export const middle = (loads: readonly Load[]): Load => {
  const of = (key: keyof Load): number => median(loads.map((load) => load[key]))
  return {
    fcp: of('fcp'),
    lcp: of('lcp'),
    tbt: of('tbt'),
    cls: of('cls'),
    live: of('live'),
    bytes: of('bytes'),
    requests: of('requests'),
  }
}

export const loadColumns = ['FCP', 'LCP', 'TBT', 'CLS', 'live at', 'kB', 'requests'] as const
export const loadCells = ({ fcp, lcp, tbt, cls, live, bytes, requests }: Load): string[] => [
  ...[fcp, lcp, tbt].map(ms),
  cls.toFixed(3),
  Number.isNaN(live) ? '—' : ms(live),
  kB(bytes),
  String(requests),
]

/** The page next to the same page without scripts, first visits and second ones, in turns. */
export async function loadSection(browser: Browser, address: string): Promise<string> {
  const parts: string[] = []
  for (const device of [phone, desk]) {
    const cold = new Map<Subject, Load[]>(subjects.map((subject) => [subject, []]))
    const warm = new Map<Subject, Load[]>(subjects.map((subject) => [subject, []]))
    for (let i = 0; i < visits; i += 1) {
      for (const subject of subjects) {
        const context = await browser.newContext({ viewport: device.viewport, locale: 'en-GB', timezoneId: 'UTC' })
        const url = `${address}${subject.path}`
        cold.get(subject)?.push(await visit(context, url, device, subject.hasApplication))
        warm.get(subject)?.push(await visit(context, url, device, subject.hasApplication))
        await context.close()
      }
    }
    const rows = [['first visit', cold] as const, ['second visit', warm] as const].flatMap(([when, loads]) =>
      Array.from(loads, ([{ name }, all]) => [`${name}, ${when}`, ...loadCells(middle(all))]),
    )
    const [own = Number.NaN, still = Number.NaN] = subjects.map((subject) => middle(cold.get(subject) ?? []).lcp)
    const largest = middle(cold.get(subjects[0] ?? { name: '', path: '', hasApplication: true }) ?? [])
    parts.push(
      table([device.name, ...loadColumns], rows),
      '',
      goal('LCP within 1.2 × of the static page', times(own / still), own / still <= 1.2),
      goal('TBT ≤ 50 ms', ms(largest.tbt), largest.tbt <= 50),
      goal('CLS ≤ 0.01', largest.cls.toFixed(3), largest.cls <= 0.01),
      '',
    )
  }
  return [
    `Medians of ${visits} visits by Chromium, brotli and HTTP/1.1 from a server on the same machine, until the page is at rest with its live chart`,
    'in place. *Live at*: the application has taken the page over. Limits are applied to real requests, not simulated as Lighthouse does.',
    '',
    ...parts,
  ]
    .join('\n')
    .trim()
}
