import { type ReactNode, createContext } from 'react'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'

export type SharedCursorProps = {
  readonly model: Frame
  readonly palette: Palette
  /** The pointed period of a live chart, null while nobody points at it; undefined in a still chart. */
  readonly own?: string | null
}

/** Connects charts side by side: one reports its pointed time, and each other one draws a line at that time. */
export const SharedCursorContext = createContext<((props: SharedCursorProps) => ReactNode) | null>(null)
