import type { ComponentType } from 'react'
import { createContext } from 'react'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import type { Reading } from '#src/chart/frame/Plot.tsx'
import type { Palette } from '#src/chart/palette.ts'

export type SharedLineProps = Pick<Reading, 'marks'> & { readonly model: Frame; readonly palette: Palette }

/** Of charts side by side: the live one tells where it is pointed at, and each still one shows that time. */
export type SharedCursor = {
  readonly point: (period: string | null) => void
  readonly Line: ComponentType<SharedLineProps>
}

export const SharedCursorContext = createContext<SharedCursor | null>(null)
