import type { ComponentProps } from 'react'
import type { InteractiveFrame } from '#src/chart/frame/InteractiveFrame.tsx'
import type { RowStops } from '#src/chart/interaction/RowStops.tsx'
import type { TreemapButtons } from '#src/figures/treemap/TreemapButtons.tsx'

/** Props of the live frames and rows that a drawing rendered (listening.tsx). */
export const heard: {
  frames: ComponentProps<typeof InteractiveFrame>[]
  rows: ComponentProps<typeof RowStops>['rows']
  tiles: ComponentProps<typeof TreemapButtons> | null
} = {
  frames: [],
  rows: [],
  tiles: null,
}
