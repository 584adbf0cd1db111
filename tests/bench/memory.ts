import type { Browser, CDPSession, Page } from 'playwright'
import type { Sites } from './bench.ts'
import { goal, table } from './report.ts'
import { checkboxes, openWithTwelve } from './toggles.ts'

const first = 100
const toggles = 2000

type Kept = { readonly heap: number; readonly nodes: number; readonly listeners: number }

async function kept(devtools: CDPSession): Promise<Kept> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners }
}

async function toggle(page: Page, count: number): Promise<void> {
  const boxes = [...(await checkboxes(page)).values()]
  for (let i = 0; i < count / 2; i += 1) {
    for (let half = 0; half < 2; half += 1) {
      const isOn = await boxes[i % boxes.length]?.evaluate(async (box) => {
        if (box instanceof HTMLInputElement) box.click()
        await new Promise((painted) => requestAnimationFrame(() => requestIdleCallback(painted, { timeout: 1000 })))
        return box instanceof HTMLInputElement && box.isConnected ? box.checked : null
      })
      if (isOn !== (half === 1)) throw new Error(`Toggle ${2 * i + half} of the page with twelve lines did nothing`)
    }
  }
}

async function measure(browser: Browser, address: string): Promise<readonly [Kept, Kept]> {
  const page = await openWithTwelve(browser, address)
  const devtools = await page.context().newCDPSession(page)
  await toggle(page, first)
  const before = await kept(devtools)
  await toggle(page, toggles)
  const after = await kept(devtools)
  await page.close()
  return [before, after]
}

export async function memorySection(browser: Browser, { now, before }: Sites): Promise<string> {
  const own = await measure(browser, now)
  const older = before === null ? null : await measure(browser, before)
  const row = (name: string, counts: readonly [Kept, Kept]): string[] => [
    name,
    ...counts.map(({ heap }) => (heap / 1e6).toFixed(2)),
    ...counts.map(({ nodes }) => `${nodes}`),
    ...counts.map(({ listeners }) => `${listeners}`),
  ]
  const [start, end] = own
  const grown = end.heap / start.heap - 1
  return [
    `What is kept after a collection of garbage: after ${first} toggles of the page with twelve lines, and after ${toggles.toLocaleString('en')} more.`,
    '',
    table(
      ['', 'heap, MB', 'after', 'nodes', 'after', 'listeners', 'after'],
      [row('now', own), ...(older === null ? [] : [row('before', older)])],
    ),
    '',
    goal('nodes do not grow', `${start.nodes} and ${end.nodes}`, end.nodes <= start.nodes * 1.01),
    goal('listeners do not grow', `${start.listeners} and ${end.listeners}`, end.listeners <= start.listeners),
    goal('the heap grows by less than 10 %', `${(grown * 100).toFixed(1)} %`, grown < 0.1),
  ].join('\n')
}
