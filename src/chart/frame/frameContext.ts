import type { ReactNode } from 'react'
import { createContext, use } from 'react'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'

/** What the live frame draws, and the marks upon it. */
type Drawn = { readonly model: Frame; readonly palette: Palette; readonly marks: ReactNode }

/** By context, and not as props through Recharts: its chart renders again only where its size, margins or periods change. */
export const FrameContext = createContext<Drawn | null>(null)

export function useDrawn(): Drawn {
  const drawn = use(FrameContext)
  if (drawn === null) throw new Error('A part of a chart stands outside LiveFrame, which tells it what to draw')
  return drawn
}
