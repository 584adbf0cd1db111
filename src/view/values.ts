import type { Show } from '#src/trade/plot.ts'
import type { Frequency, Measure, Money } from '#src/trade/steps.ts'

// The values of the choices of a view; the default of each choice comes first.

export const measures = ['value', 'weight', 'price'] as const satisfies readonly Measure[]
export const moneys = ['usd', 'cny', 'rub', 'real'] as const satisfies readonly Money[]
export const shows = ['level', 'index', 'yoy', 'share'] as const satisfies readonly Show[]
export const frequencies = ['rolling', 'month', 'quarter', 'year', 'ytd'] as const satisfies readonly Frequency[]
export const scales = ['linear', 'log'] as const
export const yDomains = ['own', 'shared'] as const
export const eventChoices = ['major', 'all', 'none'] as const
export const moverMeasures = ['value', 'percent'] as const
/** The order of goods: by China's share, by Russia's share, in groups of like goods, or all where few are usual. */
export const sorts = ['china', 'russia', 'group', 'all'] as const
export const lags = [0, 1, 2, 3] as const
export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]
export type MoverMeasure = (typeof moverMeasures)[number]
