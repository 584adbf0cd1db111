import type { Browser, BrowserContext, CDPSession } from 'playwright'
import type { Sites } from './bench.ts'
import { goal, hundredths, kB, median, ms, table } from './report.ts'

const visits = 7

const phone = {
  name: 'Phone (4 × slower CPU, 1.6 Mbit/s, 150 ms)',
  slower: 4,
  viewport: { width: 412, height: 823 },
  slow: true,
} as const
const desk = {
  name: 'Desk (full speed, no limit)',
  slower: 1,
  viewport: { width: 1440, height: 1000 },
  slow: false,
} as const
type Device = typeof phone | typeof desk
/** Lighthouse's “slow 4G”, 150 ms and 1.6 Mbit/s a connection, in the values that it applies to real requests. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1000) / 8,
  uploadThroughput: (675 * 1000) / 8,
}

const measures = ['fcp', 'lcp', 'tbt', 'cls', 'live', 'bytes', 'requests'] as const
/** Times in milliseconds since the visit began. */
type Load = { readonly [measure in (typeof measures)[number]]: number }

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
function seenBy(): Omit<Load, 'bytes' | 'requests'> {
  const { lcp, cls, live, tasks } = Reflect.get(window, 'loadBench')
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const after = tasks.filter(([start, length]: [number, number]) => start + length > fcp)
  const tbt = after.reduce((sum: number, [, length]: [number, number]) => sum + Math.max(0, length - 50), 0)
  return { fcp, lcp, cls, live, tbt }
}

async function countTraffic(devtools: CDPSession): Promise<() => Pick<Load, 'bytes' | 'requests'>> {
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

async function visit(context: BrowserContext, url: string, device: Device, hasApplication: boolean): Promise<Load> {
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

const middle = (loads: readonly Load[], of: keyof Load): number => median(loads.map((load) => load[of]))

function cells(loads: readonly Load[]): string[] {
  const [fcp = 0, lcp = 0, tbt = 0, cls = 0, live = 0, bytes = 0, requests = 0] = measures.map((of) =>
    middle(loads, of),
  )
  return [...[fcp, lcp, tbt].map(ms), cls.toFixed(3), Number.isNaN(live) ? '—' : ms(live), kB(bytes), `${requests}`]
}

export async function loadSection(browser: Browser, { now, before }: Sites): Promise<string> {
  const sections: string[] = []
  for (const device of [phone, desk]) {
    const subjects = [
      { name: 'this site', url: `${now}/`, hasApplication: true },
      { name: 'same HTML, no scripts', url: `${now}/static.html`, hasApplication: false },
      ...(before === null ? [] : [{ name: 'this site, before', url: `${before}/`, hasApplication: true }]),
    ].map((subject) => ({ ...subject, first: new Array<Load>(), second: new Array<Load>() }))
    for (let i = 0; i < visits; i += 1)
      for (const { url, hasApplication, first, second } of subjects) {
        const context = await browser.newContext({ viewport: device.viewport, locale: 'en-GB', timezoneId: 'UTC' })
        for (const loads of [first, second]) loads.push(await visit(context, url, device, hasApplication))
        await context.close()
      }
    const [own, still, older] = subjects.map(({ first }) => first)
    if (own === undefined || still === undefined) throw new Error('Nothing was visited')
    const [lcp, tbt, cls] = [middle(own, 'lcp') / middle(still, 'lcp'), middle(own, 'tbt'), middle(own, 'cls')]
    sections.push(
      table(
        [device.name, 'FCP', 'LCP', 'TBT', 'CLS', 'live at', 'kB', 'requests'],
        (['first', 'second'] as const).flatMap((when) =>
          subjects.map((subject) => [`${subject.name}, ${when} visit`, ...cells(subject[when])]),
        ),
      ),
      '',
      ...(older === undefined
        ? []
        : [`- now / before: live at ${hundredths(middle(own, 'live') / middle(older, 'live'))}`]),
      goal('LCP within 1.2 × of the static page', hundredths(lcp), lcp <= 1.2),
      goal('TBT ≤ 50 ms', ms(tbt), tbt <= 50),
      goal('CLS ≤ 0.01', cls.toFixed(3), cls <= 0.01),
      '',
    )
  }
  return [
    `Medians of ${visits} visits by Chromium, brotli and HTTP/1.1 from a server on the same machine, until the page is at rest with its live chart`,
    'in place. *Live at*: the application has taken the page over. Limits are applied to real requests, not simulated as Lighthouse does.',
    '',
    ...sections,
  ]
    .join('\n')
    .trim()
}
