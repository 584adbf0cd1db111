import { type ComponentType, createElement } from 'react'
import { type Answers, type Need, seriesQuery } from '#src/api/queries.ts'
import { type ChartProps, type Drawing, minDirectLabelsWidth, usualDrawing } from '#src/chart/drawing.ts'
import type { Control } from '#src/figures/core/Controls.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'

export type FigureContext = {
  readonly catalogue: Catalogue
  readonly format: Format
  /** Colours of the selected series by id, so that a line keeps its colour while others come and go. */
  readonly colourIndices: ReadonlyMap<string, number>
}

/** A figure of any kind, made from a view and the answers it needs: the same on the page, in the build and in tests. */
export type Figure = {
  readonly needs: (view: ViewState, catalogue: Catalogue) => readonly Need<unknown>[]
  /** Null while an answer is missing that the figure cannot do without. */
  readonly make: (view: ViewState, answers: Answers, context: FigureContext) => FigureContent | null
  readonly controls: (view: ViewState, answers: Answers, context: FigureContext) => readonly Control[]
}

/** Null where the catalogue has no such series. */
export function seriesNeed(catalogue: Catalogue, id: string) {
  const info = findSeries(catalogue, id)
  return info && seriesQuery(info)
}

/** Height of two columns of bars, or of three plots one under the other. */
const minHeightPx = 380

/** The drawing of an analysis, with direct labels where it is wide enough. */
export function analysisDrawing<Content>(
  Chart: ComponentType<ChartProps<Content>>,
  content: Content,
  ownHeight: (width: number) => number,
): Drawing {
  return {
    ...usualDrawing,
    draw: (props) => createElement(Chart, { ...props, content }),
    ownHeight,
    directLabels: ({ width }) => width >= minDirectLabelsWidth,
    minHeight: () => minHeightPx,
  }
}
