/**
 * Pixels of the figure at scale 1. What is seen small or from afar is drawn larger: its letters, lines and gaps are
 * those of a smaller figure, `zoom` times as large.
 */
export type FigureSize = { readonly width: number; readonly height: number; readonly zoom: number }

export const sizeNames = ['article', 'square', 'slide', 'phone'] as const
export type SizeName = (typeof sizeNames)[number]

export const figureSizes: { readonly [name in SizeName]: FigureSize } = {
  article: { width: 1200, height: 675, zoom: 1 },
  square: { width: 1080, height: 1080, zoom: 1.35 },
  slide: { width: 1600, height: 900, zoom: 1.45 },
  phone: { width: 1080, height: 1350, zoom: 1.8 },
}
