import type { DumbbellRow, DumbbellsContent } from '#src/chart/dumbbells/dumbbells.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'

/** The picture of a card as data, because only the build draws it. */
export type Picture =
  | { readonly kind: 'panel'; readonly panel: PanelContent; readonly periods: readonly string[] }
  | {
      readonly kind: 'dumbbells'
      readonly content: Pick<DumbbellsContent, 'sides' | 'apartColourIndex'>
      readonly rows: readonly DumbbellRow[]
    }
