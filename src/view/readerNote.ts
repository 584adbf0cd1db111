import type { Catalogue } from '#src/trade/catalogue.ts'
import { isMonthWithin } from '#src/view/bounds.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** Untrusted text at one month or several; a note without words has the values written there. */
export type ReaderNote = { readonly from: string; readonly to: string; readonly text: string }

export const maxNotes = 5
export const noteLimit = 120

/** Reads `2024-10:The fee rises`, `2022-02..2022-05:Spring` or `2024-12:` (no words); undefined for other text. */
export function readNote(text: string, catalogue: Catalogue): ReaderNote | undefined {
  const [, from = '', to = from, words = ''] = /^([\d-]+)(?:\.\.([\d-]+))?:(.*)$/s.exec(text) ?? []
  const note = { from, to, text: plainText(words, noteLimit) }
  return isMonthWithin(from, catalogue) && isMonthWithin(to, catalogue) && from <= to ? note : undefined
}

export const hasNoWords = ({ text }: ReaderNote): boolean => text === ''

export function writeNote({ from, to, text }: ReaderNote): string {
  return `${from === to ? from : `${from}..${to}`}:${text}`
}
