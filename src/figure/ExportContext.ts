import type { ReactNode } from 'react'
import { createContext } from 'react'
import type { FigureContent } from '#src/figure/content.ts'

/** Makes the button that exports a figure; null where figures are shown without, as inside another page. */
export const ExportContext = createContext<((content: FigureContent) => ReactNode) | null>(null)
