// This module is made of the tables when the site is built (src/build/source.ts).

declare module 'virtual:cards' {
  import type { CardLooks, CardSentences } from '#src/app/gallery/Gallery.tsx'
  import type { Language } from '#src/i18n/languages.ts'

  export const looks: CardLooks
  export const english: CardSentences
  export const translations: {
    readonly [language in Exclude<Language, 'en'>]: () => Promise<{ readonly default: CardSentences }>
  }
}
