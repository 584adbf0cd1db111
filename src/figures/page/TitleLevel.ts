import { createContext } from 'react'

/** Level of the heading over an analysis' figure: under the name of the analysis, unless the figure stands alone. */
export const TitleLevel = createContext<1 | 3>(3)
