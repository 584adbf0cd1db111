import type { ReactNode } from 'react'
import { createContext, use } from 'react'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import type { Palette } from '#src/chart/palette.ts'

/** What the parts of the frame draw, and the marks upon it. */
type Drawn = { readonly model: ChartModel; readonly palette: Palette; readonly marks: ReactNode }

/**
 * By context, and not as props through Recharts: its chart renders again only where its size or its periods change, and an
 * axis only where its own ticks do.
 */
export const FrameContext = createContext<Drawn | null>(null)

export function useDrawn(): Drawn {
  const drawn = use(FrameContext)
  if (drawn === null) throw new Error('A part of a chart stands outside PlotFrame, which tells it what to draw')
  return drawn
}

/** Where the line of zero stands, in pixels, if that is not the foot of the plot. */
export function zeroOf(model: ChartModel): number | null {
  const [least, most] = model.valueAxis.domain
  return least < 0 && most >= 0 ? scalesOf(model).y(0) : null
}
