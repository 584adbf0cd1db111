import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Drawing } from '#src/chart/drawing.ts'
import { livePaint } from '#src/chart/theme.ts'
import { createNamer, moveChart } from '#src/figure/draw/cleanChart.ts'
import type { PosterMarkup } from '#src/app/islands/Poster.tsx'
import { YearTable } from '#src/build/prerender/YearTable.tsx'

/**
 * The room a page cannot know when it is built: a drawing for each range of widths, scaled to the room it finds. Which
 * one is seen is the style sheet's choice (chart.css).
 */
export const posterSizes = [
  { name: 'narrow', width: 356, height: 320, directLabels: false },
  { name: 'middle', width: 660, height: 420, directLabels: true },
  { name: 'wide', width: 942, height: 420, directLabels: true },
] as const

export type PosterSize = (typeof posterSizes)[number]

const svg = 'http://www.w3.org/2000/svg'

/** The page's own chart as one SVG element, in colours that follow the theme. Needs a DOM, for Recharts does. */
function posterOf(drawing: Drawing, { name, width, height, directLabels }: PosterSize): SVGElement {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  flushSync(() => root.render(drawing.draw({ width, height, directLabels, paint: livePaint, live: null })))
  const poster = document.createElementNS(svg, 'svg')
  poster.setAttribute('class', `poster poster-${name}`)
  poster.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const namer = createNamer([])
  for (const chart of Array.from(host.querySelectorAll('svg'))) {
    // A copy, for React wants its own back.
    const copy = chart.cloneNode(true)
    if (copy instanceof SVGSVGElement) moveChart(copy, poster, 0, 0, (part) => namer(`${name}-${part}`))
  }
  // The page's own face, which is not there at the first paint.
  for (const text of Array.from(poster.querySelectorAll('[font-family]'))) text.removeAttribute('font-family')
  root.unmount()
  host.remove()
  return poster
}

/** A digit after the point is as fine as a line of two pixels shows. */
const rounded = (markup: string): string =>
  markup.replaceAll(
    /(\s(?:d|x|y|x1|x2|y1|y2|cx|cy)=")([^"]+)/g,
    (_, before: string, value: string) =>
      before + value.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  )

/** The chart once for each range of widths, and as a table; `describe` gives its name for those who do not see it. */
export async function drawPosters(drawing: Drawing, describe: () => string): Promise<PosterMarkup> {
  await drawing.load?.()
  const markup = posterSizes.map((size) => {
    const poster = posterOf(drawing, size)
    poster.setAttribute('role', 'img')
    poster.setAttribute('aria-label', describe())
    return rounded(poster.outerHTML)
  })
  const { plotted } = drawing
  const table = plotted === null ? '' : renderToStaticMarkup(<YearTable content={plotted} />)
  return { drawings: markup.join(''), table }
}
