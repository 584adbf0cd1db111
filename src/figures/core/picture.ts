import type { ReactNode } from 'react'
import type { Palette } from '#src/chart/drawing.ts'
import type { DumbbellRow, DumbbellsContent } from '#src/chart/dumbbells/dumbbells.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'

/** The picture of a card: as data where the build draws it, without text where the figure has a drawing of its own. */
export type Picture =
  | {
      readonly kind: 'own'
      readonly draw: (palette: Palette, size: { readonly width: number; readonly height: number }) => ReactNode
    }
  | { readonly kind: 'panel'; readonly panel: PanelContent; readonly periods: readonly string[] }
  | {
      readonly kind: 'dumbbells'
      readonly content: Pick<DumbbellsContent, 'sides' | 'apartColourIndex'>
      readonly rows: readonly DumbbellRow[]
    }
