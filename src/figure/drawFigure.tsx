import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { chartModel } from '#src/chart/chartModel.ts'
import { EndLabels } from '#src/chart/EndLabels.tsx'
import { EventMarkers } from '#src/chart/EventMarkers.tsx'
import { Lines } from '#src/chart/Lines.tsx'
import { plainPaint } from '#src/chart/paint.ts'
import { PlotFrame } from '#src/chart/PlotFrame.tsx'
import type { Theme } from '#src/view/viewState.ts'
import { moveChart } from '#src/figure/cleanChart.ts'
import { eventTexts } from '#src/figure/eventTexts.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { FigureDrawing } from '#src/figure/FigureDrawing.tsx'
import type { FigureSize, FigureTexts } from '#src/figure/figureLayout.ts'
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
    const texts = (events: FigureTexts['events']): FigureTexts => ({
      title: content.title,
      subtitle: content.subtitle,
      events,
      notes: content.notes.join(' '),
      source,
    })
    const { format, events } = content.chart
    // Which events lie in the range is known once the chart is fitted; that does not depend on its height.
    const fitted = chartModel(content.chart, size.width - 80, 400, true)
    const layout = figureLayout(texts(eventTexts(events.length === 0 ? [] : fitted.shownEvents, format)), size)
    const model = chartModel(content.chart, layout.chart.width, layout.chart.height, true)
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
          <PlotFrame model={model} paint={paint} interactive={false}>
            <EventMarkers model={model} paint={paint} />
            <Lines model={model} paint={paint} />
            <EndLabels model={model} paint={paint} />
          </PlotFrame>
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

function assembled(host: Element, drawing: SVGSVGElement | null): SVGSVGElement {
  const chart = host.querySelector<SVGSVGElement>('.recharts-wrapper > svg')
  if (drawing === null || chart === null) throw new Error('The chart could not be drawn for export.')
  const copy = document.importNode<SVGSVGElement>(drawing, true)
  const into = copy.querySelector('#chart')
  if (into === null) throw new Error('The figure has no place for its chart.')
  moveChart(document.importNode<SVGSVGElement>(chart, true), into)
  return copy
}
