import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Theme } from '#src/view/viewState.ts'
import { drawFigure } from '#src/figure/drawFigure.tsx'
import type { FigureContent } from '#src/figure/figureContent.ts'
import type { FigureSize } from '#src/figure/figureLayout.ts'
import { pngBlob } from '#src/figure/png.ts'
import { sourceLine } from '#src/figure/sourceLine.ts'
import { svgText } from '#src/figure/svg.ts'

export type FigureRequest = {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  /** Where the live chart is, without its view. */
  readonly address: string
  readonly size: FigureSize
  readonly theme: Theme
}

/** The figure as an SVG file's text. */
export async function figureSvg({ content, catalogue, address, size, theme }: FigureRequest): Promise<string> {
  const source = sourceLine(content.sources, catalogue, address, content.format)
  return svgText(await drawFigure(content, source, size, theme))
}

export async function figurePng(request: FigureRequest, scale: number): Promise<Blob> {
  return pngBlob(await figureSvg(request), request.size, scale)
}

/** Hands a file to the reader. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari reads the address after the click has returned (https://bugs.webkit.org/show_bug.cgi?id=199166).
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
