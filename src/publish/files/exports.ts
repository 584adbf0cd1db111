import plexCyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url'
import plexCyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url'
import plex400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import plex600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'
import serifCyrillic600 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url'
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import serifRouble600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url'
import { type ReactNode, createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { languageRow } from '#src/i18n/languages.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { type FigureContent, isUserSource } from '#src/publish/content.ts'
import { drawFigure, figureDrawing, withWords } from '#src/publish/draw/drawFigure.tsx'
import { dataTo, sourceLine, sourceRecords } from '#src/publish/files/credits.ts'
import { csvOf } from '#src/publish/files/csv.ts'
import * as meta from '#src/publish/files/metadata.ts'
import { chartWidth } from '#src/publish/layout/figureLayout.ts'
import type { FigureSize } from '#src/publish/layout/sizes.ts'
import { type OwnWords, fullAltText, noOwnWords, withSubtitle } from '#src/publish/readerWords.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { fileNameOf } from '#src/view/texts/fileName.ts'
import type { Theme } from '#src/view/values.ts'

export function fileNameOfFigure(content: FigureContent, catalogue: Catalogue): string {
  return content.of === 'records' ? content.fileName() : fileNameOf(content.view, content.plotted.plot, catalogue)
}

export type FigureRequest = {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  /** The address of the live chart, without its view. */
  readonly address: string
  readonly size: FigureSize
  readonly theme?: Theme
  readonly events?: boolean
  /** `lasting` is cautions and keys alone. */
  readonly notes?: boolean | 'lasting'
  /** Whether the picture shows its sources; metadata name them in any case. */
  readonly source?: boolean
  readonly own?: OwnWords
}

/** A request whose figure has what its file shows. */
export type Shown = Omit<Required<FigureRequest>, 'events'>

/** A picture opens as it looks: if its events are left out, its view has none either. */
export function shownIn({ content, events = true, own = noOwnWords, ...rest }: FigureRequest): Shown {
  const request = { theme: 'light', notes: true, source: true, ...rest, own } as const
  const worded = withSubtitle(content, own.subtitle)
  if (events || content.events.length === 0) return { ...request, content: worded }
  const drawing = content.drawing?.withEvents?.([]) ?? content.drawing
  return { ...request, content: { ...worded, view: { ...content.view, events: 'none' }, events: [], drawing } }
}

/** The source line of a picture names only publishers; the metadata also name datasets and licences. */
export function metadataOf({ content, catalogue, address, own }: Shown) {
  const written = Object.fromEntries(Object.entries(own).filter(([, text]) => text !== ''))
  return {
    ...meta.pictureMetadata(content.view, csvOf(content), dataTo(content, catalogue), address),
    sources: sourceRecords(content.sources, catalogue),
    ...(Object.keys(written).length > 0 && { own: written }),
  }
}

export type FigureStep = 'draw' | 'paint' | 'write'
type FigureWork = { readonly signal?: AbortSignal; readonly onStep?: (step: FigureStep) => void }

/** Between two steps the page handles input, so that the reader can cancel. */
async function nextStep({ signal, onStep }: FigureWork, step: FigureStep): Promise<void> {
  onStep?.(step)
  await new Promise((resolve) => setTimeout(resolve))
  signal?.throwIfAborted()
}

export async function drawnFigureOf(shown: Shown, work: FigureWork, metadata: unknown = metadataOf(shown)) {
  const { content, catalogue, address, size, theme, notes, source, own } = shown
  const { format } = content
  const ours = (at: string): string =>
    sourceLine(content.sources, catalogue, dataTo(content, catalogue), at, format).trimEnd()
  await nextStep(work, 'draw')
  await content.drawing?.load()
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
  return withWords(drawn, (of) => ({
    lasting: notes ? lastingNotesOfFigure(of) : [],
    notes: notes === true ? notesOfFigure(of) : [],
  }))
}

/** A credit names the author of the picture; a drawing of a reader's own file is not ours to license. */
function workOf({ content, own }: Shown, { url, sources }: ReturnType<typeof metadataOf>): Work {
  const { title, format, sources: ids } = content
  return {
    title,
    author: own.credit || format.t('app.title'),
    language: languageRow(format.language).tag,
    licence: ids.some(isUserSource) ? null : drawingLicence,
    sources: [url, ...sources],
  }
}

export async function figureSvg(request: FigureRequest, work: FigureWork = {}): Promise<string> {
  const shown = shownIn(request)
  const metadata = metadataOf(shown)
  const drawing = drawFigure(await drawnFigureOf(shown, work, metadata))
  await nextStep(work, 'write')
  return svgText(drawing, workMetadata(workOf(shown, metadata)))
}

export function altTextOfFigure(request: FigureRequest): string {
  return fullAltText(shownIn(request).content, chartWidth(request.size))
}

/** Other programs show these texts; the last one lets this page open the picture again. */
function pngTexts({ content, own }: Shown, metadata: meta.PictureMetadata, description: string): meta.PngText[] {
  return [
    { keyword: 'Title', text: content.title },
    { keyword: 'Description', text: description },
    ...(own.credit === '' ? [] : [{ keyword: 'Author', text: own.credit }]),
    { keyword: 'Source', text: metadata.url },
    { keyword: 'Software', text: `${metadata.app} ${metadata.version}` },
    { keyword: meta.metadataName, text: JSON.stringify(metadata) },
  ]
}

export async function figurePng(
  request: FigureRequest,
  scale: number,
  work: FigureWork = {},
  paint: typeof meta.paintSvg = meta.paintSvg,
): Promise<Blob> {
  const shown = shownIn(request)
  const metadata = metadataOf(shown)
  const drawn = await drawnFigureOf(shown, work, metadata)
  const drawing = drawFigure(drawn)
  await nextStep(work, 'paint')
  const painted = await paint(await svgText(drawing), request.size, scale)
  await nextStep(work, 'write')
  const description = fullAltText(drawn.content, chartWidth(request.size))
  return meta.describedPng(painted, scale, pngTexts(shown, metadata, description))
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

const printedFaces = ["400 1em 'IBM Plex Sans'", "600 1em 'IBM Plex Sans'", "600 1em 'Source Serif 4'"]

/**
 * Prints each figure on a page of `size`. The print window can save a PDF called `name`; afterwards the page is
 * restored.
 */
export async function printFigures(
  requests: readonly FigureRequest[],
  size: FigureSize,
  name: string,
  work: Required<FigureWork>,
): Promise<void> {
  const { signal } = work
  const drawings: ReactNode[] = []
  for (const request of requests) drawings.push(figureDrawing(await drawnFigureOf(shownIn(request), work)))
  await nextStep(work, 'write')
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
  await Promise.allSettled(printedFaces.map((face) => document.fonts.load(face, host.textContent)))
  if (!signal.aborted) print()
}

/** A face with `letters` is needed only where a text has one of them. */
type Face = { readonly family: string; readonly weight: number; readonly url: string; readonly letters?: Letters }
type Letters = { readonly range: string; readonly within: RegExp }

const cyrillic: Letters = { range: 'U+0400-04FF', within: /[\u0400-\u04ff]/ }
const rouble: Letters = { range: 'U+20BD', within: /₽/ }

const faces: readonly Face[] = [
  { family: 'IBM Plex Sans', weight: 400, url: plex400 },
  { family: 'IBM Plex Sans', weight: 600, url: plex600 },
  { family: 'Source Serif 4', weight: 600, url: serif600 },
  { family: 'IBM Plex Sans', weight: 400, url: plexCyrillic400, letters: cyrillic },
  { family: 'IBM Plex Sans', weight: 600, url: plexCyrillic600, letters: cyrillic },
  { family: 'Source Serif 4', weight: 600, url: serifCyrillic600, letters: cyrillic },
  { family: 'Source Serif 4', weight: 600, url: serifRouble600, letters: rouble },
]

async function dataUrl(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font ${url} could not be loaded (${response.status}).`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  // Base64 may contain "NaN" by chance, and a search for it in a file must find none. `%4E` is `N`.
  return `data:;base64,${btoa(text).replaceAll('NaN', 'Na%4E')}`
}

/**
 * Wikimedia Commons accepts fonts with exactly these quotes and no media type (https://github.com/wikimedia/mediawiki,
 * `checkCssFragment`). The cache drops a failed fetch, so that the next export tries again.
 */
const rule = memoizeByObject(async ({ family, weight, url, letters }: Face): Promise<string> => {
  const range = letters === undefined ? '' : `unicode-range:${letters.range};`
  return `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url("${await dataUrl(url)}") format('woff2');}`
})

/** The fonts are embedded, because an SVG shown as an image can use neither the page's fonts nor any address. */
async function fontFaces(text: string): Promise<string> {
  const needed = faces.filter(({ letters }) => letters === undefined || letters.within.test(text))
  return (await Promise.all(needed.map(rule))).join('')
}

/** @param metadata elements beside the drawing's own */
async function svgText(drawing: string, metadata = ''): Promise<string> {
  const added = `${metadata}<style>${await fontFaces(drawing)}</style>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.replace('</metadata>', (end) => end + added)}\n`
}

/** The licence of our drawings; the numbers in them keep their publishers’ licences. */
const drawingLicence = 'https://creativecommons.org/licenses/by/4.0/'

type Work = {
  readonly title: string
  readonly author: string
  readonly language: string
  /** Null where the drawing is not ours alone to license. */
  readonly licence: string | null
  readonly sources: readonly string[]
}

/** Metadata that archives such as Wikimedia Commons read: Dublin Core in RDF, in the namespaces that it accepts. */
function workMetadata({ title, author, language, licence, sources }: Work): string {
  const element = (name: string, text: string): string => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>' +
    '<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>' +
    `${element('title', title)}<dc:creator><cc:Agent>${element('title', author)}</cc:Agent></dc:creator>` +
    element('language', language) +
    sources.map((source) => element('source', source)).join('') +
    (licence === null ? '' : `<cc:license rdf:resource="${licence}"/>`) +
    '</cc:Work></rdf:RDF></metadata>'
  )
}
