import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { eventsInside } from '#src/chart/timePlacement.ts'
import type { Theme } from '#src/view/viewState.ts'
import { createNamer, moveChart } from '#src/figure/draw/cleanChart.ts'
import { assertApart, assertRoom } from '#src/figure/draw/tooSmall.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { readerNoteTexts } from '#src/view/texts/readerNoteTexts.ts'
import { fullAltText, readerNotesOf } from '#src/figure/readerNotes.ts'
import { rowOf } from '#src/i18n/languages.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { FigureDrawing } from '#src/figure/draw/FigureDrawing.tsx'
import type { FigureLayout, FigureTexts } from '#src/figure/layout/figureLayout.ts'
import { figureLayout, linesOfTitle } from '#src/figure/layout/figureLayout.ts'
import type { FigureSize } from '#src/figure/layout/styles.ts'
import { drawnRoom } from '#src/figure/layout/styles.ts'
import type { Palette } from '#src/chart/palette.ts'
import { paletteBy } from '#src/chart/palette.ts'

/** Plain values, read from an element of the wanted theme: an SVG file has no style sheet. */
function plainPalette(themed: Element): Palette {
  const style = getComputedStyle(themed)
  return paletteBy((token) => style.getPropertyValue(`--${token}`).trim())
}

export type DrawnFigure = Pick<FigureTexts, 'lasting' | 'notes' | 'source' | 'sourceAlone' | 'credit' | 'more'> & {
  readonly content: FigureContent
  readonly metadata: string
  readonly size: FigureSize
  readonly theme: Theme
}

/** Whether drawn words touch, the browser says: by their own fonts. */
async function loadFonts(text: string): Promise<void> {
  const faces = ["400 16px 'IBM Plex Sans'", "600 16px 'IBM Plex Sans'", "600 16px 'Source Serif 4'"]
  await Promise.all(faces.map((face) => document.fonts.load(face, text)))
}

const mostTitleLines = 2

/** A title of ours that says much gives way to one that only names what is shown, where the picture is narrow. */
function withFittingTitle(figure: DrawnFigure): DrawnFigure {
  const { content, size } = figure
  const { title, shortTitle = title, view } = content
  if (view.title !== null || linesOfTitle(title, size) <= mostTitleLines) return figure
  return { ...figure, content: { ...content, title: shortTitle } }
}

function leastHeightOf({ content, size }: DrawnFigure): number | undefined {
  return content.drawing?.leastHeight?.(drawnRoom(size).width)
}

type Fitted = {
  readonly layout: FigureLayout
  /** Does the chart name its lines itself? Where they are too many for its height, a legend does. */
  readonly directLabels: boolean
  /** With markers of the listed events alone. */
  readonly drawing: FigureContent['drawing']
}

/** The figure as it fits. */
function fitted(figure: DrawnFigure): Fitted {
  const { content, size } = figure
  const { title, subtitle, format, drawing } = content
  const room = drawnRoom(size)
  const periods = drawing?.drawnPeriods?.(room)
  const events = periods === undefined ? content.events : eventsInside(content.events, { periods })
  const texts: FigureTexts = {
    ...figure,
    title,
    subtitle,
    legend: [],
    events: [...readerNoteTexts(readerNotesOf(content, room), format), ...eventTexts(events, format)],
    sentences: format.sentences,
  }
  const least = leastHeightOf(figure)
  const withNames = figureLayout(texts, size, least)
  const directLabels = drawing?.namesItself?.(withNames.chart) ?? true
  const layout = directLabels ? withNames : figureLayout({ ...texts, legend: drawing?.legend ?? [] }, size, least)
  const marked = events.filter(({ id }) => layout.listed.has(id))
  return { layout, directLabels, drawing: drawing?.withEvents?.(marked) ?? drawing }
}

/**
 * Draws the figure for an article or a slide: not a picture of the page but a drawing of its own size, with the page's
 * chart in it. Same view, same bytes.
 *
 * @returns an SVG element that stands alone, fonts aside
 * @throws TooSmallError where a reader's own size has no room for it
 */
export async function drawFigure(given: DrawnFigure): Promise<SVGSVGElement> {
  const { metadata, size, theme } = given
  const altText = fullAltText(given.content, drawnRoom(size))
  await given.content.drawing?.load?.()
  const figure = withFittingTitle(given)
  const { content } = figure
  const host = document.createElement('div')
  host.className = 'figure-workshop'
  host.inert = true
  host.setAttribute('data-theme', theme)
  document.body.append(host)
  const root = createRoot(host)
  try {
    const palette = plainPalette(host)
    const { layout, directLabels, drawing: chart } = fitted(figure)
    if (size.isOwn === true) assertRoom(layout, leastHeightOf(figure))
    const drawn = { width: layout.chart.width, height: layout.chart.height, directLabels, palette, interaction: null }
    let drawing: SVGSVGElement | null = null
    flushSync(() => {
      root.render(
        <>
          <FigureDrawing
            ref={(element) => {
              drawing = element ?? drawing
            }}
            layout={layout}
            size={size}
            palette={palette}
            language={rowOf(content.format.language).tag}
            title={content.title}
            description={altText}
            metadata={metadata}
          />
          {chart !== null && <div className="figure-workshop-chart">{chart.draw(drawn)}</div>}
        </>,
      )
    })
    const made = assembled(host, drawing)
    if (size.isOwn === true) {
      host.append(made)
      await loadFonts(made.textContent)
      assertApart(made)
    }
    return made
  } finally {
    // What is returned has left the host by now: a copy, so that React can take its own away.
    root.unmount()
    host.remove()
  }
}

/** The figure with everything the chart has drawn, each SVG at its place in the chart's box. */
function assembled(host: Element, drawing: SVGSVGElement | null): SVGSVGElement {
  const chart = host.querySelector('.figure-workshop-chart')
  if (drawing === null || chart === null) throw new Error('There is no chart to export.')
  const copy = document.importNode<SVGSVGElement>(drawing, true)
  const into = copy.querySelector('#chart')
  if (into === null) throw new Error('The figure has no place for its chart.')
  const namer = createNamer(Array.from(copy.querySelectorAll('[id]'), ({ id }) => id))
  const corner = chart.getBoundingClientRect()
  for (const svg of chart.querySelectorAll('svg')) {
    const { left, top } = svg.getBoundingClientRect()
    moveChart(document.importNode<SVGSVGElement>(svg, true), into, left - corner.left, top - corner.top, namer)
  }
  return copy
}
