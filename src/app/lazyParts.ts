import { lazyPart } from '#src/lib/lazyPart.ts'

// Parts whose code comes later and that stand in several places.

export const loadFigureStates = async () => (await import('#src/app/stage/FigureStates.tsx')).FigureStates
export const FigureStates = lazyPart(loadFigureStates)

export const RequestFailure = lazyPart(async () => (await import('#src/controls/RequestFailure.tsx')).RequestFailure)
