import { getFontEmbedCSS, toPng } from 'html-to-image'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '#src/styles/index.css'
import { pagePalette } from '#src/chart/palette.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { figurePng } from '#src/figure/files/exports.ts'
import { sourceLine } from '#src/figure/files/credits.ts'
import { requestOf } from '#tests/browser/support/exported.ts'
import { painted } from './painted.ts'

// This page makes the default figure as a PNG by this site and by html-to-image, and is measured by ../exports.ts.

const { width, height } = { width: 1200, height: 675 }
const scale = 2

function DomFigure({ content, catalogue, address }: FigureRequest) {
  const { title, subtitle, drawing, events, notes, sources, format } = content
  const source = sourceLine(sources, catalogue, catalogue.lastPeriod, address, format)
  return (
    <figure className="dom-figure">
      <h3>{title}</h3>
      <p>{subtitle}</p>
      {drawing?.draw({ width: width - 80, height: 352, directLabels: true, palette: pagePalette, interaction: null })}
      <ol>
        {eventTexts(events, format).map(({ id, label, date }) => (
          <li key={id}>{label + date}</li>
        ))}
      </ol>
      {[notes().join(' '), source].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </figure>
  )
}

async function isOfSize(picture: Blob): Promise<boolean> {
  const bitmap = await createImageBitmap(picture)
  return bitmap.width === width * scale && bitmap.height === height * scale
}

async function timed(
  picture: () => Promise<Blob | string>,
): Promise<{ readonly ms: number; readonly isRight: boolean; readonly address: string }> {
  const start = performance.now()
  const made = await picture()
  const ms = performance.now() - start
  const blob = typeof made === 'string' ? await (await fetch(made)).blob() : made
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsDataURL(blob)
  })
  return { ms, isRight: await isOfSize(blob), address }
}

const host = document.querySelector<HTMLElement>('#host')
if (host === null) throw new Error('The page has no #host')
const root = createRoot(host)
let request: FigureRequest | null = null
let fonts: string | null = null

const bench = {
  /** The title differs each time, so that nothing that the browser cached of the last picture serves for the next. */
  prepare: async (title: string): Promise<void> => {
    const wanted = await requestOf({ title })
    request = wanted
    flushSync(() => root.render(<DomFigure {...wanted} />))
    await document.fonts.ready
    await painted()
  },
  own: () =>
    timed(() => {
      if (request === null) throw new Error('Nothing to export')
      return figurePng(request, scale)
    }),
  htmlToImage: () => timed(() => toPng(host, { pixelRatio: scale, width, height })),
  /** The page's fonts are read once and passed on, as html-to-image's guide advises for more than one picture. */
  htmlToImageWithFonts: async () => {
    const fontEmbedCSS = fonts ?? (await getFontEmbedCSS(host))
    fonts = fontEmbedCSS
    return timed(() => toPng(host, { pixelRatio: scale, width, height, fontEmbedCSS }))
  },
}
declare global {
  interface Window {
    exportBench: typeof bench
  }
}
window.exportBench = bench
