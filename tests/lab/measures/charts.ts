import type { Page } from 'playwright'
import { missedOf, openPage, pauseMs, slowDown, work } from '../browser.ts'
import { type Measurement, fourTimesSlower, fullSpeed } from '../measurement.ts'
import { chartSize } from '../page/contenders/contender.ts'
import { mean, median, ms, p95, percent, ratio } from '../report.ts'

const contenders = { now: 'own', Recharts: 'recharts', ECharts: 'echarts', uPlot: 'uplot' } as const
const max = { toggles: 12, axisToggles: 4, moves: 40, ms: 2500 } as const

async function clickAway(page: Page, most: number): Promise<number[]> {
  const took: number[] = []
  const end = Date.now() + max.ms
  // An even number of toggles leaves the chart whole again.
  while (took.length < most && (took.length < 2 || took.length % 2 === 1 || Date.now() < end)) {
    const next = page.evaluate(() => window.chartBench.nextToggle())
    await page.mouse.down()
    await page.mouse.up()
    took.push(await next)
    // A reader pauses between clicks.
    await page.waitForTimeout(pauseMs(took.length))
  }
  return took
}

async function moveOver(page: Page) {
  await page.mouse.move(20 + chartSize.width * 0.1, 20 + chartSize.height / 2)
  await page.evaluate(() => window.chartBench.hover())
  const end = Date.now() + max.ms
  let sent = 0
  for (; sent < max.moves && Date.now() < end; sent += 1) {
    const x = chartSize.width * (0.1 + (0.75 * (sent + 1)) / max.moves)
    await page.mouse.move(20 + x, 20 + chartSize.height / 2 + (sent % 5))
  }
  return { ...(await page.evaluate(() => window.chartBench.endHover())), sent }
}

/** One chart of so many made-up series and points, by this site and by libraries. */
export const charts = (series: number, points: number): Measurement => ({
  name: `${series}x${points}`,
  title: `Charts of ${series} series × ${points.toLocaleString('en')} points`,
  how: 'The same made-up series in the same size; each visit is a new page.',
  conditions: [fullSpeed, fourTimesSlower],
  subjects({ now, before }) {
    const address = (site: string, by: string): string =>
      `${site}/bench/chart.html?by=${by}&series=${series}&points=${points}`
    return [
      ...Object.entries(contenders).map(([name, by]) => ({ name, address: address(now, by) })),
      ...(before === null ? [] : [{ name: 'before', address: address(before, 'own') }]),
    ]
  },
  turns: 4,
  open: async (browser, { name, address }, condition) => ({
    async take() {
      const opened = await openPage(browser, { width: 1280, height: 800 })
      const { page } = opened
      const answer = await page.goto(address)
      if (answer?.ok() !== true) throw new Error(`There is no ${address}`)
      await page.waitForFunction(() => 'chartBench' in window)
      await slowDown(opened, condition)
      const drawn = await page.evaluate(() => window.chartBench.draw())
      await page.evaluate(() => window.chartBench.take('middle'))
      if (!(await page.evaluate(() => window.chartBench.isPainted())))
        throw new Error(`${name}: a series was toggled and the picture did not follow before it counted as painted`)
      await page.mouse.move(1150, 40)
      await page.waitForTimeout(100)
      const before = await work(opened)
      const toggles = await clickAway(page, max.toggles)
      const toggleWork = ((await work(opened)) - before) / toggles.length
      const shown = await page.evaluate(() => window.chartBench.shown())
      await page.evaluate(() => window.chartBench.take('largest'))
      const axisToggles = await clickAway(page, max.axisToggles)
      const still = await work(opened)
      const { moves, gaps, sent } = await moveOver(page)
      const moveWork = ((await work(opened)) - still) / sent
      await page.close()
      return {
        drawn: [drawn],
        toggles,
        toggleWork: [toggleWork],
        shown: toggles.map((_, i) => shown[i] ?? 16),
        axisToggles,
        moves,
        moveWork: [moveWork],
        missed: [missedOf(gaps)],
      }
    },
  }),
  rows: {
    'first draw': ['drawn', median, ms],
    'toggle, p50': ['toggles', median, ms],
    'toggle, p95': ['toggles', p95, ms],
    'shown, p95': ['shown', p95, ms],
    'work of a toggle': ['toggleWork', median, ms],
    'toggle, other axis, p95': ['axisToggles', p95, ms],
    'hover, p95': ['moves', p95, ms],
    'work of a move': ['moveWork', median, ms],
    'frames missed': ['missed', mean, percent],
  },
  goals(value, { slower }) {
    const over = (label: string, other: string): number => value(label, 'now') / value(label, other)
    const toggle = ['a toggle is painted in (p95)', value('toggle, p95', 'now'), 32, ms] as const
    const isLong = points === 3000
    if (slower === 4) {
      const more = value('frames missed', 'now') - value('frames missed', 'uPlot')
      const hover = ['points more of missed frames than uPlot', more, 2, percent] as const
      return isLong ? [hover] : [toggle, hover]
    }
    if (!isLong) return []
    return [
      toggle,
      ['a toggle over plain Recharts', over('toggle, p95', 'Recharts'), 0.1, ratio],
      ['a toggle over uPlot', over('toggle, p95', 'uPlot'), 1, ratio],
      ['on another axis', over('toggle, other axis, p95', 'uPlot'), 1, ratio],
    ]
  },
})
