import type { ComponentType } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import type { Asked } from '#src/api/useAnswers.ts'
import { type FigureContent, type SeriesKind, figureContent } from '#src/figure/content.ts'
import type { Figure } from '#src/figures/figure.ts'
import { drawnColours, plottedSelection, selectionNeeds, textContext } from '#src/figures/selection.ts'

export type PageProps = {
  readonly view: ViewState
  readonly catalogue: Catalogue
  readonly asked: Asked
  readonly set: SetView
  /** False in a figure embedded in another page, which leaves choices to the page itself. */
  readonly hasChoices: boolean
}

/**
 * A kind of chart. Its `make` never returns null, because series have names before their figures are loaded.
 * Its row in view/kinds.ts holds the facts that are needed before its chunk is loaded.
 */
export type Kind = Figure<FigureContent> & {
  /** Controls of this kind alone, and its messages where there is nothing to draw. */
  readonly Controls?: ComponentType<PageProps>
  readonly Period?: ComponentType<PageProps>
}

/** Makes the figure of the selected series; null instead of a kind gives its texts without a drawing. */
export function makeOfSeries(kind: SeriesKind | null): Kind['make'] {
  return (view, answers, context) =>
    figureContent(
      view,
      plottedSelection(view, answers, context.catalogue).plot,
      drawnColours(view, context),
      textContext(view, answers, context),
      kind,
    )
}

export function kindOfSeries(kind: SeriesKind): Kind {
  return { needs: selectionNeeds, make: makeOfSeries(kind) }
}
