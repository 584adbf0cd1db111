import { createStore } from '#src/lib/store.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { type OwnWords, ownWordLimits } from '#src/publish/readerWords.ts'
import { sameView } from '#src/view/address/address.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import type { Theme } from '#src/view/values.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { type FigureSize, type SizeName, figureSizes, ownSize } from '#src/publish/layout/sizes.ts'

export const pictureScales = ['1', '2', '3', '4'] as const
type PictureScale = (typeof pictureScales)[number]

/** Choices for the picture, which stay from one figure to the next. */
export type ExportChoices = {
  /** Null follows the screen. */
  readonly size: SizeName | 'own' | null
  readonly own: { readonly width: number; readonly height: number }
  readonly scale: PictureScale
  readonly theme: Theme
  readonly events: boolean
  readonly notes: boolean
  readonly source: boolean
  readonly subtitle: { readonly view: ViewState; readonly text: string } | null
}

export const chosen = createStore<ExportChoices>({
  size: null,
  own: { width: 1200, height: 800 },
  scale: '2',
  theme: 'light',
  events: true,
  notes: true,
  source: true,
  subtitle: null,
})

export const chooseExport = (part: Partial<ExportChoices>): void => chosen.set({ ...chosen.get(), ...part })

export const isOnPhone = (): boolean => matchMedia('(max-width: 37.4375rem)').matches

export const sizeNameOf = ({ size }: ExportChoices) => size ?? (isOnPhone() ? 'phone' : 'article')

export function sizeOf(choices: ExportChoices): FigureSize {
  const name = sizeNameOf(choices)
  return name === 'own' ? ownSize(choices.own) : figureSizes[name]
}

/** A canvas of more pixels takes more memory than a tab may have: four bytes each, and as many again for its file. */
const maxPixels = 40_000_000

export function canPaint({ width, height }: FigureSize, scale: PictureScale): boolean {
  return width * height * Number(scale) ** 2 <= maxPixels
}

export function scaleOf(choices: ExportChoices): PictureScale {
  const size = sizeOf(choices)
  return pictureScales.findLast((scale) => scale <= choices.scale && canPaint(size, scale)) ?? '1'
}

/** The view without what changes no number. */
const asNumbers = (view: ViewState): ViewState => ({
  ...view,
  lang: null,
  theme: null,
  embed: false,
  events: 'none',
  focus: [],
  note: [],
  title: null,
})

export const sameFigure = (one: ViewState, other: ViewState): boolean => sameView(asNumbers(one), asNumbers(other))

/** The reader's house style, kept for all figures and for the next visit. */
type KeptWords = Omit<OwnWords, 'subtitle'>

const keys = { source: 'export-source', credit: 'export-credit' } as const

const stored = (part: keyof KeptWords): string => plainText(readStored(keys[part]) ?? '', ownWordLimits[part])

export const keptWords = createStore<KeptWords>({ source: stored('source'), credit: stored('credit') })

export function keepWords(part: keyof KeptWords, text: string): void {
  keptWords.set({ ...keptWords.get(), [part]: text })
  writeStored(keys[part], text === '' ? null : text)
}
