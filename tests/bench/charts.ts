import type { Browser, CDPSession, Page } from 'playwright'
import type { Sites } from './bench.ts'
import { chartSize } from './page/contenders/contender.ts'

const contenders = ['own', 'recharts', 'echarts', 'uplot'] as const
type Contender = (typeof contenders)[number] | 'before'

export const names: { readonly [by in Contender]: string } = {
  own: 'this site (SVG)',
  before: 'this site, before (SVG)',
  recharts: 'plain Recharts (SVG)',
  echarts: 'ECharts (canvas)',
  uplot: 'uPlot (canvas)',
}

function placesOf({ now, before }: Sites): ReadonlyMap<Contender, string> {
  const place = (site: string, by: string): string => `${site}/bench/chart.html?by=${by}`
  return new Map<Contender, string>([
    ['own', place(now, 'own')],
    ...(before === null ? [] : [['before', place(before, 'own')] as const]),
    ...contenders.map((by) => [by, place(now, by)] as const),
  ])
}

export type Size = { readonly series: number; readonly points: number }

const nothing = () => ({
  draws: new Array<number>(),
  toggles: new Array<number>(),
  axisToggles: new Array<number>(),
  shown: new Array<number>(),
  toggleWork: new Array<number>(),
  moves: new Array<number>(),
  moveWork: new Array<number>(),
  /** Frames that the screen showed while the pointer moved; `missed` counts those that it did not show. */
  frames: new Array<number>(),
  missed: new Array<number>(),
})
export type Measured = Readonly<ReturnType<typeof nothing>>

const max = { toggles: 12, axisToggles: 4, moves: 40, ms: 2500 } as const
const frameMs = 1000 / 60
const visits = 4

async function busyMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

async function clickAway(page: Page, count: number): Promise<number[]> {
  const took: number[] = []
  const end = Date.now() + max.ms
  // An even number of toggles leaves the chart whole again.
  while (took.length < count && (took.length < 2 || took.length % 2 === 1 || Date.now() < end)) {
    const next = page.evaluate(() => window.chartBench.nextToggle())
    await page.mouse.down()
    await page.mouse.up()
    took.push(await next)
    // A reader pauses between clicks; the varying pause lets each click fall elsewhere within a frame.
    await page.waitForTimeout(80 + ((took.length * 7) % 17))
  }
  return took
}

async function moveOver(page: Page) {
  await page.mouse.move(20 + chartSize.width * 0.1, 20 + chartSize.height / 2)
  await page.evaluate(() => window.chartBench.hover())
  const end = Date.now() + max.ms
  let sent = 0
  for (; sent < max.moves && Date.now() < end; sent += 1) {
    await page.mouse.move(
      20 + chartSize.width * (0.1 + (0.75 * (sent + 1)) / max.moves),
      20 + chartSize.height / 2 + (sent % 5),
    )
  }
  return { ...(await page.evaluate(() => window.chartBench.endHover())), sent }
}

async function openChart(browser: Browser, by: Contender, url: string, { series, points }: Size, slower: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => {
    throw new Error(`${by} failed: ${error.message}`)
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const answer = await page.goto(`${url}&series=${series}&points=${points}`)
  if (answer?.ok() !== true) throw new Error(`There is no ${url}`)
  await page.waitForFunction(() => 'chartBench' in window)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { page, devtools, drawn: await page.evaluate(() => window.chartBench.draw()) }
}

async function visit(
  browser: Browser,
  by: Contender,
  url: string,
  size: Size,
  slower: number,
  into: Measured,
): Promise<void> {
  const { page, devtools, drawn } = await openChart(browser, by, url, size, slower)
  into.draws.push(drawn)
  await page.evaluate(() => window.chartBench.take('middle'))
  if (!(await page.evaluate(() => window.chartBench.isPainted()))) {
    throw new Error(
      `${by} at ${size.series} × ${size.points}: a series was toggled and the picture did not follow before it counted as painted`,
    )
  }
  await page.mouse.move(1150, 40)
  await page.waitForTimeout(100)
  const before = await busyMs(devtools)
  const toggles = await clickAway(page, max.toggles)
  into.toggleWork.push(((await busyMs(devtools)) - before) / toggles.length)
  into.toggles.push(...toggles)
  const shown = await page.evaluate(() => window.chartBench.shown())
  into.shown.push(...toggles.map((_, i) => shown[i] ?? 16))
  await page.evaluate(() => window.chartBench.take('largest'))
  into.axisToggles.push(...(await clickAway(page, max.axisToggles)))

  const still = await busyMs(devtools)
  const { moves, gaps, sent } = await moveOver(page)
  into.moveWork.push(((await busyMs(devtools)) - still) / sent)
  into.moves.push(...moves)
  into.frames.push(gaps.length)
  into.missed.push(gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frameMs) - 1), 0))
  await page.close()
}

export type All = ReadonlyMap<Contender, Measured>

export function measuredOf(all: All, by: Contender): Measured {
  const found = all.get(by)
  if (found === undefined) throw new Error(`${by} was not measured`)
  return found
}

export async function measureCharts(browser: Browser, sites: Sites, size: Size, slower: number): Promise<All> {
  const places = placesOf(sites)
  const all: All = new Map(Array.from(places.keys(), (by) => [by, nothing()]))
  for (let i = 0; i < visits; i += 1)
    for (const [by, url] of places) await visit(browser, by, url, size, slower, measuredOf(all, by))
  return all
}
