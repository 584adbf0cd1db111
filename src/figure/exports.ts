import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Theme } from '#src/view/viewState.ts'
import { createLabels } from '#src/view/labels.ts'
import { drawFigure } from '#src/figure/drawFigure.tsx'
import type { FigureContent } from '#src/figure/figureContent.ts'
import type { FigureSize } from '#src/figure/figureLayout.ts'
import { plotCsv } from '#src/figure/csv.ts'
import { pngBlob } from '#src/figure/png.ts'
import { sourceLine } from '#src/figure/sourceLine.ts'
import { svgText } from '#src/figure/svg.ts'
import type { Nomenclature } from '#src/trade/heading.ts'

export type FigureRequest = {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  /** Where the live chart is, without its view. */
  readonly address: string
  readonly size: FigureSize
  readonly theme: Theme
}

/** The figure as an SVG file's text. */
export async function figureSvg({ content, catalogue, address, size, theme }: FigureRequest): Promise<string> {
  const source = sourceLine(content.sources, catalogue, address, content.chart.format)
  return svgText(await drawFigure(content, source, size, theme))
}

export async function figurePng(request: FigureRequest, scale: number): Promise<Blob> {
  return pngBlob(await figureSvg(request), request.size, scale)
}

/** The numbers of the figure as a CSV file's text. */
export function figureCsv({ content, catalogue, nomenclature }: FigureRequest): string {
  const { plot, format } = content.chart
  const labels = createLabels(catalogue, nomenclature, format)
  const names = new Map(plot.series.map(({ info }) => [info.id, labels.commodity(info)]))
  return plotCsv(plot, content.view.measure, content.view.freq, (id) => names.get(id) ?? id)
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
