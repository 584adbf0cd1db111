/** Pixels at scale 1. A figure seen small or from afar is drawn `zoom` times as large. */
export type FigureSize = {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** Whether the size is a reader's own, in which a figure may have no room. */
  readonly isOwn?: boolean
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
