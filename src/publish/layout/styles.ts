// Text styles and gaps of a figure, in pixels before `zoom`.

export const titleStyle = { size: 28, weight: 600, family: 'serif' } as const
export const subtitleStyle = { size: 16, weight: 400, family: 'sans' } as const
export const legendStyle = { text: { size: 13, weight: 400, family: 'sans' }, key: 22, between: 20 } as const
export const eventStyle = { size: 13, weight: 400, family: 'sans' } as const
export const noteStyle = { size: 11.5, weight: 400, family: 'sans' } as const

export const lineHeights = { subtitle: 22, legend: 20, event: 18, note: 15 } as const

/** A long title is set smaller; a title too long for the smallest size is cut. */
export const titleSizes = [
  { size: 28, lines: 2 },
  { size: 24, lines: 3 },
  { size: 20, lines: 4 },
  { size: 16, lines: 7 },
] as const
export const titleLineHeight = 1.21

export const topPadding = 32
export const bottomPadding = 22

export function sidePadding(width: number): number {
  return width < 700 ? 24 : 40
}

/** In pixels: notes are cut before a chart shrinks further. */
export const minChartHeight = 240

/** Pixels at scale 1. A figure seen small or from afar is drawn `zoom` times as large. */
export type FigureSize = {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** Whether the size is a reader's own, in which a figure may have no room. */
  readonly isOwn?: boolean
}

export function drawnSize({ width, zoom }: FigureSize): { readonly width: number; readonly directLabels: true } {
  return { width: width / zoom - 2 * sidePadding(width / zoom), directLabels: true }
}

export const sizeNames = ['article', 'square', 'slide', 'phone', 'story'] as const
export type SizeName = (typeof sizeNames)[number]

export const figureSizes: { readonly [name in SizeName]: FigureSize } = {
  article: { width: 1200, height: 675, zoom: 1 },
  square: { width: 1080, height: 1080, zoom: 1.35 },
  slide: { width: 1600, height: 900, zoom: 1.45 },
  phone: { width: 1080, height: 1350, zoom: 1.8 },
  story: { width: 1080, height: 1920, zoom: 1.8 },
}

export const ownLimits = { least: 320, most: 4000 } as const

/** A reader's own size has the largest letters that a named size would have in it. */
export function ownSize({ width, height }: Pick<FigureSize, 'width' | 'height'>): FigureSize {
  const zooms = Object.values(figureSizes).map(
    (named) => named.zoom * Math.min(width / named.width, height / named.height),
  )
  return { width, height, zoom: Math.max(1, ...zooms), isOwn: true }
}
