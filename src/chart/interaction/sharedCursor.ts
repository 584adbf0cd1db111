import type { ReactNode } from 'react'
import { createContext } from 'react'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'

export type SharedCursorProps = {
  readonly model: Frame
  readonly palette: Palette
  /** Of a live chart, null while nobody points at it; a still one has none of its own. */
  readonly own?: string | null
}

/** Of charts side by side: a live one tells where it is pointed at, and each other one draws a line at that time. */
export const SharedCursorContext = createContext<((props: SharedCursorProps) => ReactNode) | null>(null)
