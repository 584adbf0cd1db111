import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ChartDrawing } from '#src/chart/ChartDrawing.tsx'
import { plainPaint } from '#src/chart/paint.ts'
import type { Theme } from '#src/view/viewState.ts'
import { moveChart } from '#src/figure/cleanChart.ts'
import { eventTexts } from '#src/figure/eventTexts.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { FigureDrawing } from '#src/figure/FigureDrawing.tsx'
import type { FigureSize } from '#src/figure/figureLayout.ts'
import { figureLayout } from '#src/figure/figureLayout.ts'

/** The fonts that words are measured with must be here before they are measured. */
async function loadFonts(): Promise<void> {
  const faces = ["400 16px 'IBM Plex Sans'", "600 16px 'IBM Plex Sans'", "600 16px 'Source Serif 4'"]
  await Promise.all(faces.map((face) => document.fonts.load(face)))
}

/**
 * Draws the figure for an article or a slide: not a picture of the page but a drawing of its own size, with the page's
 * chart in it. Same view, same bytes.
 *
 * @param source the source line, in full
 * @returns an SVG element that stands alone, fonts aside
 */
export async function drawFigure(content: FigureContent, source: string, size: FigureSize, theme: Theme): Promise<SVGSVGElement> {
  await loadFonts()
  const host = document.createElement('div')
  host.className = 'figure-workshop'
  host.inert = true
  host.setAttribute('data-theme', theme)
  document.body.append(host)
  const root = createRoot(host)
  try {
    const paint = plainPaint(host)
    const { title, subtitle, notes, events, format } = content
    const layout = figureLayout(
      { title, subtitle, notes: notes.join(' '), events: eventTexts(events, format), source },
      size,
    )
    let drawing: SVGSVGElement | null = null
    flushSync(() => {
      root.render(
        <>
          <FigureDrawing
            ref={(element) => {
              drawing = element ?? drawing
            }}
            layout={layout}
            paint={paint}
            title={content.title}
            description={content.altText}
          />
          {content.drawing !== null && (
            <div className="figure-workshop-chart">
              <ChartDrawing
                drawing={content.drawing}
                width={layout.chart.width}
                height={layout.chart.height}
                directLabels
                paint={paint}
                live={null}
              />
            </div>
          )}
        </>,
      )
    })
    return assembled(host, drawing)
  } finally {
    // What is returned has left the host by now: a copy, so that React can take its own away.
    root.unmount()
    host.remove()
  }
}

/** The figure with everything the chart has drawn, each SVG at its place in the chart's room. */
function assembled(host: Element, drawing: SVGSVGElement | null): SVGSVGElement {
  const room = host.querySelector('.figure-workshop-chart')
  if (drawing === null || room === null) throw new Error('There is no chart to export.')
  const copy = document.importNode<SVGSVGElement>(drawing, true)
  const into = copy.querySelector('#chart')
  if (into === null) throw new Error('The figure has no place for its chart.')
  const corner = room.getBoundingClientRect()
  for (const svg of room.querySelectorAll('svg')) {
    const { left, top } = svg.getBoundingClientRect()
    moveChart(document.importNode<SVGSVGElement>(svg, true), into, left - corner.left, top - corner.top)
  }
  return copy
}
