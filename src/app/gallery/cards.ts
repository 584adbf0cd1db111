import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import type { Analysis } from '#src/view/analyses.ts'

export type PictureMark = {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: string
  readonly strokeDasharray?: string
}

/** What the cards are in every language: what each opens of its figure, and its picture. */
export type CardLooks = {
  readonly [id in Analysis]: { readonly choice: Partial<AnalysisChoice>; readonly marks: readonly PictureMark[] }
}

export type CardSentences = { readonly [id in Analysis]: string }
