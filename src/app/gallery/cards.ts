import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import type { Analysis } from '#src/view/analyses.ts'

export type PictureMark = {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: string
  readonly strokeDasharray?: string
}

/** The parts of a card that all languages share: the choice that it opens, and its picture. */
export type CardLooks = {
  readonly [id in Analysis]: { readonly choice: Partial<AnalysisChoice>; readonly marks: readonly PictureMark[] }
}

export type CardSentences = { readonly [id in Analysis]: string }
