import { createStore } from '#src/lib/createStore.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { ownWordLimits } from '#src/figure/readerWords.ts'
import type { OwnWords } from '#src/figure/readerWords.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** The house style of who exports: the same for all figures and the next visit. */
type KeptWords = Omit<OwnWords, 'subtitle'>

const keys = { source: 'export-source', credit: 'export-credit' } as const

const stored = (part: keyof KeptWords): string => plainText(readStored(keys[part]) ?? '', ownWordLimits[part])

export const keptWords = createStore<KeptWords>({ source: stored('source'), credit: stored('credit') })

/** @param text empty forgets it */
export function keepWords(part: keyof KeptWords, text: string): void {
  keptWords.set({ ...keptWords.get(), [part]: text })
  writeStored(keys[part], text === '' ? null : text)
}
