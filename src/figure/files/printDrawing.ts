import { type ReactNode, createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { FigureSize } from '#src/figure/layout/styles.ts'

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
