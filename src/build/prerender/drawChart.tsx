import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import { optimize } from 'svgo'
import type { Drawing } from '#src/chart/drawing.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { createNamer, moveChart } from '#src/figure/draw/cleanChart.ts'
import type { StaticChartMarkup } from '#src/app/islands/StaticChart.tsx'
import { YearTable } from '#src/build/prerender/YearTable.tsx'

/**
 * The build does not know the width of the window: one drawing for each range of widths, scaled to fit. Media queries
 * show one of them (styles/poster.css).
 */
export const staticChartSizes = [
  { name: 'narrow', width: 356, height: 320, directLabels: false },
  { name: 'middle', width: 660, height: 420, directLabels: true },
  { name: 'wide', width: 942, height: 420, directLabels: true },
] as const

export type StaticChartSize = {
  readonly name: (typeof staticChartSizes)[number]['name']
  readonly width: number
  readonly height: number
  readonly directLabels: boolean
}

const svg = 'http://www.w3.org/2000/svg'

/** The page's own chart as one SVG element, in colours that follow the theme. Needs a DOM, for Recharts does. */
function staticChartOf(drawing: Drawing, { name, width, height, directLabels }: StaticChartSize): SVGElement {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  flushSync(() => root.render(drawing.draw({ width, height, directLabels, palette: pagePalette, interaction: null })))
  const staticChart = document.createElementNS(svg, 'svg')
  staticChart.setAttribute('class', `poster poster-${name}`)
  staticChart.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const namer = createNamer([])
  for (const chart of Array.from(host.querySelectorAll('svg'))) {
    // A copy, for React wants its own back.
    const copy = chart.cloneNode(true)
    // Several charts of one figure stand where their layout says.
    const { left, top } = chart.getBoundingClientRect()
    if (copy instanceof SVGSVGElement) moveChart(copy, staticChart, left, top, (part) => namer(`${name}-${part}`))
  }
  // The page's own face, which is not there at the first paint.
  for (const text of Array.from(staticChart.querySelectorAll('[font-family]'))) text.removeAttribute('font-family')
  root.unmount()
  host.remove()
  return staticChart
}

/**
 * A digit after the point is as fine as a line of two pixels shows. Paths go from point to point: a third less to load.
 * A name that nothing refers to goes: two charts of one page would both have it.
 */
function compact(markup: string): string {
  const rounded = markup.replaceAll(
    /(\s(?:x|y|x1|x2|y1|y2|cx|cy)=")([^"]+)/g,
    (_, before: string, value: string) =>
      before + value.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  )
  return optimize(rounded, {
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: 1 } },
      { name: 'cleanupIds', params: { minify: false } },
    ],
  }).data
}

/** The chart once for each range of widths. @param describe gives its name for those who do not see it */
export async function drawAtWidths(
  drawing: Drawing,
  describe: () => string,
  sizes: readonly StaticChartSize[] = staticChartSizes,
): Promise<string> {
  await drawing.load?.()
  const markup = sizes.map((size) => {
    const staticChart = staticChartOf(drawing, size)
    staticChart.setAttribute('role', 'img')
    staticChart.setAttribute('aria-label', describe())
    return compact(staticChart.outerHTML)
  })
  return markup.join('')
}

/** The first view's chart at every width, and as a table. */
export async function drawStaticCharts(drawing: Drawing, describe: () => string): Promise<StaticChartMarkup> {
  const drawings = await drawAtWidths(drawing, describe)
  const { plotted } = drawing
  const table = plotted === null ? '' : renderToStaticMarkup(<YearTable content={plotted} />)
  return { drawings, table }
}
