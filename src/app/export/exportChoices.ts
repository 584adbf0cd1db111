import type { Theme, ViewState } from '#src/view/viewState.ts'
import type { FigureSize, SizeName } from '#src/figure/layout/styles.ts'
import { figureSizes, ownSize } from '#src/figure/layout/styles.ts'

export const pictureScales = ['1', '2', '3', '4'] as const
type PictureScale = (typeof pictureScales)[number]

/** What the picture is like; the same for one figure after another until it is changed. */
export type ExportChoices = {
  readonly size: SizeName | 'own'
  /** Pixels of `own`. */
  readonly own: { readonly width: number; readonly height: number }
  readonly scale: PictureScale
  readonly theme: Theme
  readonly events: boolean
  readonly notes: boolean
  readonly source: boolean
  /** Of the reader's own, for the figure of this view alone. */
  readonly subtitle: { readonly view: ViewState; readonly text: string } | null
}

const defaultChoices: ExportChoices = {
  size: 'article',
  own: { width: 1200, height: 800 },
  scale: '2',
  theme: 'light',
  events: true,
  notes: true,
  source: true,
  subtitle: null,
}

/** Of somebody who has chosen nothing yet. */
export function firstChoices(onPhone: boolean): ExportChoices {
  return onPhone ? { ...defaultChoices, size: 'phone' } : defaultChoices
}

export function sizeOf({ size, own }: ExportChoices): FigureSize {
  return size === 'own' ? ownSize(own) : figureSizes[size]
}

/** A canvas of more pixels takes more memory than a tab may have: four bytes each, and as many again for its file. */
const mostPixels = 40_000_000

export function canPaint({ width, height }: FigureSize, scale: PictureScale): boolean {
  return width * height * Number(scale) ** 2 <= mostPixels
}

/** The chosen scale, or the largest that can be painted. */
export function scaleOf(choices: ExportChoices): PictureScale {
  const size = sizeOf(choices)
  return pictureScales.findLast((scale) => scale <= choices.scale && canPaint(size, scale)) ?? '1'
}
