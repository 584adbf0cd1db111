import type { Draw, Drawn } from './contenders/contender.ts'
import { painted } from './painted.ts'
import { makeWalks } from './walks.ts'

// This page draws one chart by one contender and is measured by ../measures/charts.ts: chart.html?by=own&series=12&points=115.

const libraries = () => import('./contenders/libraries.tsx')
const contenders: { readonly [name: string]: () => Promise<{ readonly draw: Draw }> } = {
  own: () => import('./contenders/own.tsx'),
  recharts: async () => ({ draw: (await libraries()).drawRecharts }),
  echarts: async () => ({ draw: (await libraries()).drawECharts }),
  uplot: async () => ({ draw: (await libraries()).drawUPlot }),
}

function element<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${selector}`)
}

const asked = new URLSearchParams(location.search)
const host = element('#host', HTMLElement)
const button = element('#toggle', HTMLButtonElement)
const walks = makeWalks(Number(asked.get('series')), Number(asked.get('points')))

let drawn: Drawn | null = null
let toggled = 0
let visible = true
let told: (ms: number) => void = () => undefined

function toggle(): void {
  visible = !visible
  drawn?.show(toggled, visible)
}

button.addEventListener('click', () => {
  const start = performance.now()
  toggle()
  void painted().then((end) => told(end - start))
})

const shown: number[] = []
const clicks = { type: 'event', durationThreshold: 16 }
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'click') shown.push(duration)
}).observe(clicks)

/** Milliseconds from each move of the pointer until its frame has left the page's thread; `gaps` lie between frames. */
const moves: number[] = []
const gaps: number[] = []
let hovering = false
const onMove = (): void => {
  const start = performance.now()
  void painted().then((end) => moves.push(end - start))
}
function countFrames(before: number): void {
  requestAnimationFrame((now) => {
    if (!hovering) return
    gaps.push(now - before)
    countFrames(now)
  })
}

function picture(): string {
  const canvases = Array.from(host.querySelectorAll('canvas'), (canvas) => canvas.toDataURL())
  return canvases.length > 0 ? canvases.join('') : (host.querySelector('svg')?.outerHTML ?? '')
}

const bench = {
  draw: async (): Promise<number> => {
    const load = contenders[asked.get('by') ?? '']
    if (load === undefined) throw new Error(`Nobody draws as ${asked.get('by')}`)
    const { draw } = await load()
    // Fonts come before the chart, as on the page; the stand-in fonts may be missing on this machine.
    await Promise.allSettled(Array.from(document.fonts, (font) => font.load()))
    await painted()
    const start = performance.now()
    drawn = draw(host, walks)
    return (await painted()) - start
  },
  take: (which: 'largest' | 'middle'): void => {
    toggled = which === 'largest' ? 0 : Math.floor(walks.walks.length / 2)
  },
  isPainted: async (): Promise<boolean> => {
    const before = picture()
    toggle()
    await painted()
    const without = picture()
    toggle()
    await painted()
    return without !== before && picture() !== without
  },
  nextToggle: (): Promise<number> =>
    new Promise((resolve) => {
      told = resolve
    }),
  shown: (): readonly number[] => shown,
  hover: (): void => {
    hovering = true
    addEventListener('pointermove', onMove, { capture: true })
    countFrames(performance.now())
  },
  endHover: async (): Promise<{ readonly moves: readonly number[]; readonly gaps: readonly number[] }> => {
    await painted()
    hovering = false
    removeEventListener('pointermove', onMove, { capture: true })
    return { moves, gaps }
  },
}
export type ChartBench = typeof bench
declare global {
  interface Window {
    chartBench: ChartBench
  }
}
window.chartBench = bench
