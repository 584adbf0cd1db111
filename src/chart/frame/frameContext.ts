import type { ReactNode } from 'react'
import { createContext, use } from 'react'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'

/** What the parts of the frame draw, and the marks upon it. */
type Drawn = { readonly model: ChartModel; readonly palette: Palette; readonly marks: ReactNode }

/**
 * By context, and not as props through Recharts: its chart renders again only where its size, margins or periods change, and
 * an axis only where what it draws does.
 */
export const FrameContext = createContext<Drawn | null>(null)

export function useDrawn(): Drawn {
  const drawn = use(FrameContext)
  if (drawn === null) throw new Error('A part of a chart stands outside PlotFrame, which tells it what to draw')
  return drawn
}
