import type { Catalogue } from '#src/trade/catalogue.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { fileNameOf } from '#src/view/texts/fileName.ts'

/** The name of a figure's files, without an ending: its kind's or analysis' own, or made of what it plots. */
export function fileNameOfFigure({ fileName, plotted, view }: FigureContent, catalogue: Catalogue): string {
  return fileName?.() ?? fileNameOf(view, plotted?.plot ?? emptyPlot, catalogue)
}
