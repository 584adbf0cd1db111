import type { KnownCatalogue, Messages } from '#src/i18n/catalogue.ts'
import { enFirst } from '#src/i18n/enFirst.ts'

const messages: { [Key in keyof Messages]?: string } = { ...enFirst.messages }

/** English as far as it is here: a third at first, the rest with the code that needs it (laterWords.ts). */
export const english: KnownCatalogue = { ...enFirst, messages }

export function addEnglish(more: Partial<Messages>): void {
  Object.assign(messages, more)
}
