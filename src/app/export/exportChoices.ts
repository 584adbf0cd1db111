import type { Theme } from '#src/view/viewState.ts'
import type { SizeName } from '#src/figure/layout/styles.ts'

export const pictureScales = ['1', '2', '3', '4'] as const

/** What the picture is like; the same for one figure after another until it is changed. */
export type ExportChoices = {
  readonly size: SizeName
  readonly scale: (typeof pictureScales)[number]
  readonly theme: Theme
  readonly events: boolean
  readonly notes: boolean
}

export const defaultChoices: ExportChoices = { size: 'article', scale: '2', theme: 'light', events: true, notes: true }
