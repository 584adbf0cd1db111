import { type ReactNode, createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type FigureContent, isUserSource } from '#src/publish/content.ts'
import { drawFigure, figureDrawing, withWords } from '#src/publish/draw/drawFigure.tsx'
import { dataTo, sourceLine, sourceRecords } from '#src/publish/files/credits.ts'
import { csvOf } from '#src/publish/files/csv.ts'
import { type PictureMetadata, metadataName, pictureMetadata } from '#src/publish/files/metadata.ts'
import { type PngText, describedPng, paintSvg } from '#src/publish/files/png.ts'
import { type Work, drawingLicence, svgText, workMetadata } from '#src/publish/files/svg.ts'
import { type FigureSize, drawnSize } from '#src/publish/layout/styles.ts'
import { type OwnWords, fullAltText, noOwnWords, withSubtitle } from '#src/publish/readerWords.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import { languageRow } from '#src/i18n/languages.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import { fileNameOf } from '#src/view/texts/fileName.ts'
import type { Theme } from '#src/view/viewState.ts'

export function fileNameOfFigure({ fileName, plotted, view }: FigureContent, catalogue: Catalogue): string {
  return fileName?.() ?? fileNameOf(view, plotted?.plot ?? emptyPlot, catalogue)
}

export type FigureRequest = {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  /** The address of the live chart, without its view. */
  readonly address: string
  readonly size: FigureSize
  readonly theme: Theme
  readonly events: boolean
  readonly notes: boolean
  /** Whether the picture shows its sources; metadata name them in any case. */
  readonly source: boolean
  readonly own?: OwnWords
}

/** A picture opens as it looks: if its events are left out, its view has none either. */
export function shownContent({ content, events, own = noOwnWords }: FigureRequest): FigureContent {
  const worded = withSubtitle(content, own.subtitle)
  if (events || content.events.length === 0) return worded
  const { view, drawing } = content
  return { ...worded, view: { ...view, events: 'none' }, events: [], drawing: drawing?.withEvents?.([]) ?? drawing }
}

/** The source line of a picture names only publishers; the metadata also name datasets and licences. */
export function metadataOf(request: FigureRequest) {
  const content = shownContent(request)
  const { catalogue, address, own = noOwnWords } = request
  const written = Object.fromEntries(Object.entries(own).filter(([, text]) => text !== ''))
  return {
    ...pictureMetadata(content.view, csvOf(content), dataTo(content, catalogue), address),
    sources: sourceRecords(content.sources, catalogue),
    ...(Object.keys(written).length > 0 && { own: written }),
  }
}

export type FigureStep = 'draw' | 'paint' | 'write'
export type FigureWork = { readonly signal?: AbortSignal; readonly onStep?: (step: FigureStep) => void }

/** Between two steps the page handles input, so that the reader can cancel. */
async function nextStep({ signal, onStep }: FigureWork, step: FigureStep): Promise<void> {
  onStep?.(step)
  await new Promise((resolve) => setTimeout(resolve))
  signal?.throwIfAborted()
}

async function drawnFigureOf(request: FigureRequest, work: FigureWork, metadata = metadataOf(request)) {
  const { catalogue, address, size, theme, notes, source, own = noOwnWords } = request
  const content = shownContent(request)
  const { format } = content
  const ours = (at: string): string =>
    sourceLine(content.sources, catalogue, dataTo(content, catalogue), at, format).trimEnd()
  await nextStep(work, 'draw')
  await content.drawing?.load?.()
  const drawn = {
    content,
    source: source ? own.source || ours(address) : '',
    sourceAlone: source ? own.source || ours('') : '',
    credit: own.credit,
    more: format.t('export.more', { address }),
    metadata: JSON.stringify(metadata),
    size,
    theme,
  }
  return withWords(drawn, (of) =>
    notes ? { lasting: lastingNotesOfFigure(of), notes: notesOfFigure(of) } : { lasting: [], notes: [] },
  )
}

/** A credit names the author of the picture; a drawing of a reader's own file is not ours to license. */
function workOf(request: FigureRequest, { url, sources }: ReturnType<typeof metadataOf>): Work {
  const { title, format, sources: ids } = shownContent(request)
  const { credit } = request.own ?? noOwnWords
  return {
    title,
    author: credit || format.t('app.title'),
    language: languageRow(format.language).tag,
    licence: ids.some(isUserSource) ? null : drawingLicence,
    sources: [url, ...sources],
  }
}

export async function figureSvg(request: FigureRequest, work: FigureWork = {}): Promise<string> {
  const metadata = metadataOf(request)
  const drawing = drawFigure(await drawnFigureOf(request, work, metadata))
  await nextStep(work, 'write')
  return svgText(drawing, workMetadata(workOf(request, metadata)))
}

export function altTextOfFigure(request: FigureRequest): string {
  return fullAltText(shownContent(request), drawnSize(request.size))
}

/** Other programs show these texts; the last one lets this page open the picture again. */
function pngTexts(request: FigureRequest, metadata: PictureMetadata, description: string): PngText[] {
  const content = shownContent(request)
  const { credit } = request.own ?? noOwnWords
  return [
    { keyword: 'Title', text: content.title },
    { keyword: 'Description', text: description },
    ...(credit === '' ? [] : [{ keyword: 'Author', text: credit }]),
    { keyword: 'Source', text: metadata.url },
    { keyword: 'Software', text: `${metadata.app} ${metadata.version}` },
    { keyword: metadataName, text: JSON.stringify(metadata) },
  ]
}

export async function figurePng(
  request: FigureRequest,
  scale: number,
  work: FigureWork = {},
  paint: typeof paintSvg = paintSvg,
): Promise<Blob> {
  const metadata = metadataOf(request)
  const drawn = await drawnFigureOf(request, work, metadata)
  const drawing = drawFigure(drawn)
  await nextStep(work, 'paint')
  const painted = await paint(await svgText(drawing), request.size, scale)
  await nextStep(work, 'write')
  const description = fullAltText(drawn.content, drawnSize(request.size))
  return describedPng(painted, scale, pngTexts(request, metadata, description))
}

/** Prints each figure on a page of `size`. */
export async function printFigures(
  requests: readonly FigureRequest[],
  size: FigureSize,
  name: string,
  work: Required<FigureWork>,
): Promise<void> {
  const drawings: ReactNode[] = []
  for (const request of requests) drawings.push(figureDrawing(await drawnFigureOf(request, work)))
  await nextStep(work, 'write')
  await printDrawings(drawings, size, name, work.signal)
}

/**
 * Firefox before 95 and Safari before 18.2 do not know `size` (https://developer.mozilla.org/docs/Web/CSS/@page/size):
 * there the drawing fills the chosen paper. Its box is lower than a page of A4 (1.38 times the width), because WebKit
 * prints as many pages as the content is high.
 */
function paper({ width, height }: FigureSize): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    .figure-print { display: none }
    @media print {
      @page { size: ${width}px ${height}px; margin: 0 }
      html, body { page: auto; margin: 0; padding: 0; min-height: 0 }
      body > :not(.figure-print) { display: none !important }
      .figure-print { display: block; print-color-adjust: exact }
      .figure-print > div { aspect-ratio: ${width} / ${Math.min(height - 2, width * 1.38)}; break-inside: avoid }
      .figure-print > div + div { break-before: page }
      .figure-print svg { display: block; width: 100%; height: 100% }
    }`)
  return sheet
}

const faces = ["400 1em 'IBM Plex Sans'", "600 1em 'IBM Plex Sans'", "600 1em 'Source Serif 4'"]

/** Prints one drawing per page. The print window can save a PDF called `name`; afterwards the page is restored. */
export async function printDrawings(
  drawings: readonly ReactNode[],
  size: FigureSize,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const { title, activeElement } = document
  const sheet = paper(size)
  const host = document.createElement('div')
  host.className = 'figure-print'
  document.body.append(host)
  const root = createRoot(host)
  flushSync(() => root.render(drawings.map((drawing, i) => createElement('div', { key: i }, drawing))))
  document.adoptedStyleSheets.push(sheet)
  document.title = name
  const restored = new AbortController()
  const restore = (): void => {
    restored.abort()
    root.unmount()
    host.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    document.title = title
    // The button was hidden during printing, so it has lost the focus.
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
  }
  addEventListener('afterprint', restore, { signal: restored.signal })
  signal.addEventListener('abort', restore, { signal: restored.signal })
  // The drawings are not on the screen, so nothing else asks for their fonts.
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, host.textContent)))
  if (!signal.aborted) print()
}
