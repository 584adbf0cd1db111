import type { Analysis } from '#src/view/analyses.ts'

/** One shape of a card's picture, in colours that follow the theme. */
export type PictureMark = {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: string
  readonly strokeDasharray?: string
}

/** What the cards of the analyses are in every language: the address that each opens, and its picture. */
export type CardLooks = {
  readonly [id in Analysis]: { readonly search: string; readonly marks: readonly PictureMark[] }
}

/** What each says in one language. */
export type CardSentences = { readonly [id in Analysis]: string }
